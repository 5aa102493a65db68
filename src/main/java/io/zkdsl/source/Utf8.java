package io.zkdsl.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a file into its text. */
public final class Utf8 {
  private Utf8() {}

  /** The file; where its bytes are no UTF-8, it knows the place of the first wrong one. */
  public static SourceFile decoded(String path, byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    text.flip();
    if (!result.isError()) {
      return new SourceFile(path, text.toString());
    }
    int place = text.length();
    String readable = new String(bytes, StandardCharsets.UTF_8);
    return new SourceFile(path, readable, Math.min(place, readable.length() - 1));
  }
}
