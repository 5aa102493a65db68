package io.zkdsl.schema.block;

import io.zkdsl.schema.Arguments;
import io.zkdsl.schema.Signature;
import io.zkdsl.schema.Types;
import io.zkdsl.schema.value.Entry;

/** {@code KEY VALUE} of an annotation. */
final class EntrySignature extends Signature<Entry> {
  private final int key = required(Types.annotationKey());
  private final int value = required(Types.text("a text"));

  @Override
  public Entry read(Arguments arguments) {
    return new Entry(arguments.required(key), arguments.required(value));
  }
}
