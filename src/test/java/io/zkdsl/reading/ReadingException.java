package io.zkdsl.reading;

/** The reason why a reader (docker, an image, ZooKeeper itself) would refuse what it was given. */
public class ReadingException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ReadingException(String reason) {
    super(reason);
  }
}
