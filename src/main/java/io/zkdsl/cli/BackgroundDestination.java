package io.zkdsl.cli;

import io.zkdsl.compiler.Compilation.Output;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Lets another destination work in a thread of its own: with many descriptions, writing files takes
 * as long as making them, and a second core is usually idle. Outputs are taken one after the other,
 * in their order.
 */
final class BackgroundDestination implements Destination {
  private static final int MOST_WAITING = 16;

  private final Destination destination;

  /** Empty is the end. */
  private final BlockingQueue<Optional<Output>> queue = new ArrayBlockingQueue<>(MOST_WAITING);

  private final Thread thread = new Thread(this::takeAll, "destination");
  private volatile RuntimeException failure;

  BackgroundDestination(Destination destination) {
    this.destination = destination;
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void take(Output output) {
    rethrow();
    hand(Optional.of(output));
  }

  private void takeAll() {
    try {
      for (Optional<Output> next = queue.take(); next.isPresent(); next = queue.take()) {
        takeUnlessFailed(next.get());
      }
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
    }
  }

  /** After a failure the rest is passed over, so that nobody waits for a place in the queue. */
  private void takeUnlessFailed(Output output) {
    try {
      if (failure == null) {
        destination.take(output);
      }
    } catch (RuntimeException e) {
      failure = e;
    }
  }

  @Override
  public void giveUp() {
    await();
    destination.giveUp();
  }

  @Override
  public int finish() {
    await();
    if (failure != null) {
      destination.giveUp();
      rethrow();
    }
    return destination.finish();
  }

  private void await() {
    hand(Optional.empty());
    try {
      thread.join();
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
    }
  }

  private void hand(Optional<Output> output) {
    try {
      queue.put(output);
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
    }
  }

  private void rethrow() {
    if (failure != null) {
      throw failure;
    }
  }
}
