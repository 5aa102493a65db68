package io.zkdsl.schema.block;

import io.zkdsl.schema.Arguments;
import io.zkdsl.schema.BlockSchema;
import io.zkdsl.schema.Property;
import io.zkdsl.schema.Signature;
import io.zkdsl.schema.Types;
import io.zkdsl.schema.ValueType;
import java.util.List;

/** What may stand in {@code tls}, {@code auth} and {@code network}. */
public final class SecurityBlocks {
  public static final BlockSchema TLS = tls();
  public static final BlockSchema AUTH = auth();
  public static final BlockSchema NETWORK = network();

  private SecurityBlocks() {}

  private static BlockSchema tls() {
    BlockSchema.Builder block = BlockSchema.named("tls");
    secret(
        block,
        "quorum",
        "Encrypts the traffic between servers with the certificates of this Secret.");
    secret(block, "client", "Opens the secure client port with the certificates of this Secret.");
    return block.build();
  }

  private static BlockSchema auth() {
    BlockSchema.Builder block = BlockSchema.named("auth");
    secret(
        block,
        "quorum",
        "Servers prove themselves to each other with the credentials of this Secret.");
    secret(block, "client", "Clients prove themselves with the credentials of this Secret.");
    return block.build();
  }

  private static BlockSchema network() {
    BlockSchema.Builder block = BlockSchema.named("network");
    from(block, "clients", "Address ranges that may use the client port.");
    from(block, "metrics", "Address ranges that may collect metrics.");
    return block.build();
  }

  private static Property<String> secret(BlockSchema.Builder block, String name, String doc) {
    return block
        .property(name, new WordAnd("secret", Types.subdomain("the name of a Secret")))
        .example(name + " secret orders-" + name)
        .doc(doc);
  }

  private static Property<List<String>> from(BlockSchema.Builder block, String name, String doc) {
    return block
        .property(name, new From())
        .defaultsTo("everywhere")
        .example(name + " from 10.0.0.0/8")
        .doc(doc);
  }

  /** A fixed word and a value. */
  private static final class WordAnd extends Signature<String> {
    private final int value;

    WordAnd(String word, ValueType<String> type) {
      word(word);
      value = required(type);
    }

    @Override
    public String read(Arguments arguments) {
      return arguments.required(value);
    }
  }

  /** {@code from CIDR…}. */
  private static final class From extends Signature<List<String>> {
    private final int ranges;

    From() {
      word("from");
      ranges = repeated(Types.cidr());
    }

    @Override
    public List<String> read(Arguments arguments) {
      return arguments.repeated(ranges);
    }
  }
}
