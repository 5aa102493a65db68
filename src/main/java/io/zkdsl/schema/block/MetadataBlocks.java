package io.zkdsl.schema.block;

import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.schema.BlockSchema;
import io.zkdsl.schema.Decoded;
import io.zkdsl.schema.Entries;
import io.zkdsl.schema.KeyProblem;
import io.zkdsl.schema.Types;
import io.zkdsl.schema.ValueType;
import java.util.List;

/** What may stand in {@code labels} and {@code annotations}: any key that Kubernetes takes. */
public final class MetadataBlocks {
  public static final BlockSchema LABELS =
      BlockSchema.ofEntries(
          "labels",
          new FreeEntries(
              "labels",
              Types.labelKey(),
              Types.labelValue(),
              "Any key and value that Kubernetes takes as a label."));

  public static final BlockSchema ANNOTATIONS =
      BlockSchema.ofEntries(
          "annotations",
          new FreeEntries(
              "annotations",
              Types.annotationKey(),
              Types.text("a text"),
              "Any key that Kubernetes takes, and a text on one line."));

  private MetadataBlocks() {}

  private record FreeEntries(
      String block, ValueType<String> keyType, ValueType<String> valueType, String doc)
      implements Entries {
    @Override
    public KeyProblem problemWith(String key) {
      Decoded<String> decoded = keyType.decode(key);
      return decoded.isRefused()
          ? new KeyProblem(
              DiagnosticCode.BAD_VALUE,
              new Object[] {block, keyType.label(), key},
              decoded.reason(),
              "",
              "")
          : null;
    }

    @Override
    public ValueType<String> typeOf(String key) {
      return valueType;
    }

    @Override
    public List<String> knownKeys() {
      return List.of();
    }
  }
}
