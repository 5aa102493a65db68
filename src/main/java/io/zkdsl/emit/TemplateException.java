package io.zkdsl.emit;

/** A template that cannot be read, or asks for something that its view does not have. */
public final class TemplateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TemplateException(String message) {
    super(message);
  }
}
