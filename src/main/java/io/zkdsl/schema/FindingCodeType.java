package io.zkdsl.schema;

import io.zkdsl.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The code of a finding, such as {@code ZK302}. */
final class FindingCodeType implements ValueType<DiagnosticCode> {
  @Override
  public String label() {
    return "the code of a finding, such as ZK302";
  }

  @Override
  public String placeholder() {
    return "CODE";
  }

  @Override
  public Decoded<DiagnosticCode> decode(String text) {
    Optional<DiagnosticCode> code = DiagnosticCode.withId(text);
    return code.isPresent() && code.get().id().equals(text)
        ? Decoded.of(code.get())
        : Decoded.refused();
  }

  @Override
  public String encode(DiagnosticCode value) {
    return value.id();
  }

  @Override
  public List<String> suggestions() {
    List<String> ids = new ArrayList<>();
    for (DiagnosticCode code : DiagnosticCode.values()) {
      if (code.mayBeTolerated()) {
        ids.add(code.id());
      }
    }
    return ids;
  }
}
