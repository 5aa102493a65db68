package io.zkdsl.real;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.zookeeper.CreateMode;
import org.apache.zookeeper.KeeperException;
import org.apache.zookeeper.Watcher.Event.KeeperState;
import org.apache.zookeeper.ZooDefs.Ids;
import org.apache.zookeeper.ZooKeeper;

/** A client of real servers; a path counts as written once a server has acknowledged it. */
public final class Client implements AutoCloseable {
  private static final int SESSION_TIMEOUT = 10_000;

  private final String servers;
  private final Duration patience;
  private ZooKeeper zooKeeper;

  private Client(String servers, Duration patience) throws IOException, InterruptedException {
    this.servers = servers;
    this.patience = patience;
    this.zooKeeper = connected(servers, patience);
  }

  /** Connects to one of the servers, each {@code host:port}. */
  public static Client connect(String servers, Duration patience)
      throws IOException, InterruptedException {
    return new Client(servers, patience);
  }

  private static ZooKeeper connected(String servers, Duration patience)
      throws IOException, InterruptedException {
    CountDownLatch connected = new CountDownLatch(1);
    ZooKeeper zooKeeper =
        new ZooKeeper(
            servers,
            SESSION_TIMEOUT,
            event -> {
              if (event.getState() == KeeperState.SyncConnected) {
                connected.countDown();
              }
            });
    if (!connected.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      zooKeeper.close();
      throw new AssertionError("no connection to " + servers);
    }
    return zooKeeper;
  }

  public void write(String path, String value) throws KeeperException, InterruptedException {
    zooKeeper.create(path, value.getBytes(UTF_8), Ids.OPEN_ACL_UNSAFE, CreateMode.PERSISTENT);
  }

  /** Whether the write was acknowledged; else it may or may not have happened. */
  public boolean tryWrite(String path, String value) throws IOException, InterruptedException {
    try {
      write(path, value);
      return true;
    } catch (KeeperException.ConnectionLossException e) {
      return false;
    } catch (KeeperException.SessionExpiredException e) {
      zooKeeper.close(); // a local session ends with its server
      zooKeeper = connected(servers, patience);
      return false;
    } catch (KeeperException e) {
      throw new AssertionError("writing " + path, e);
    }
  }

  /** All children of a path and their values, once this server has caught up. */
  public SortedMap<String, String> readAll(String parent)
      throws KeeperException, InterruptedException {
    // a follower may lag; requests of one session keep their order
    zooKeeper.sync(parent, (code, path, context) -> {}, null);
    SortedMap<String, String> values = new TreeMap<>();
    for (String child : zooKeeper.getChildren(parent, false)) {
      values.put(child, new String(zooKeeper.getData(parent + "/" + child, false, null), UTF_8));
    }
    return values;
  }

  @Override
  public void close() throws InterruptedException {
    zooKeeper.close();
  }
}
