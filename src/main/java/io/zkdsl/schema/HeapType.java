package io.zkdsl.schema;

import io.zkdsl.schema.value.Heap;
import io.zkdsl.schema.value.Quantity;

/** The size of the Java heap: a share of the memory limit, or a fixed size. */
final class HeapType implements ValueType<Heap> {
  private static final ValueType<Integer> PERCENT = new NumberType(1, 95, "", "");

  @Override
  public String label() {
    return "a share of the memory limit such as 75%, or a size such as 1Gi";
  }

  @Override
  public String placeholder() {
    return "SHARE";
  }

  @Override
  public Decoded<Heap> decode(String text) {
    if (text.endsWith("%")) {
      Decoded<Integer> percent = PERCENT.decode(text.substring(0, text.length() - 1));
      return percent.isRefused()
          ? Decoded.refused("a server needs memory beside its heap, so the share is 1% to 95%")
          : Decoded.of(Heap.share(percent.value()));
    }
    Decoded<Quantity> size = Types.bytes().decode(text);
    if (!size.isRefused() && size.value().toMebibytes() == 0) {
      return Decoded.refused("a bare number counts bytes; write " + text + "Mi for mebibytes");
    }
    return size.isRefused() ? Decoded.refused(size.reason()) : Decoded.of(Heap.fixed(size.value()));
  }
}
