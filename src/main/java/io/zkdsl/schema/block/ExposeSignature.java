package io.zkdsl.schema.block;

import io.zkdsl.schema.Arguments;
import io.zkdsl.schema.Signature;
import io.zkdsl.schema.WordType;
import io.zkdsl.schema.value.Exposed;
import io.zkdsl.schema.value.ServiceType;

/** {@code client as LoadBalancer}. */
final class ExposeSignature extends Signature<Exposed> {
  private final int side;
  private final int type;

  ExposeSignature() {
    side = required(WordType.oneOf(Exposed.Side.values()));
    word("as");
    type = required(WordType.oneOf(ServiceType.values()));
  }

  @Override
  public Exposed read(Arguments arguments) {
    return new Exposed(arguments.required(side), arguments.required(type));
  }
}
