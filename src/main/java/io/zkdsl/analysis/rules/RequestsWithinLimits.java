package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.schema.value.Cores;
import io.zkdsl.schema.value.Quantity;
import io.zkdsl.schema.value.QuantityRange;

/**
 * What is asked for is no more than the limit (apiserver, {@code ValidateResourceRequirements}).
 */
final class RequestsWithinLimits implements Rule {
  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    QuantityRange<Cores> cpu = ensemble.resources().cpu();
    if (cpu.limit().isPresent() && cpu.request().milli() > cpu.limit().get().milli()) {
      tell("cpu", cpu, ensemble, diagnostics);
    }
    QuantityRange<Quantity> memory = ensemble.resources().memory();
    if (memory.limit().isPresent() && memory.request().bytes() > memory.limit().get().bytes()) {
      tell("memory", memory, ensemble, diagnostics);
    }
  }

  private static void tell(
      String name, QuantityRange<?> range, Ensemble ensemble, Diagnostics diagnostics) {
    diagnostics.add(
        Diagnostic.of(
                DiagnosticCode.REQUEST_ABOVE_LIMIT,
                ensemble.origins().of("resources", name),
                name,
                range.request(),
                range.limit().orElseThrow())
            .note(
                "the API server would refuse the pod: must be less than or equal to "
                    + name
                    + " limit of "
                    + range.limit().orElseThrow())
            .help("write " + name + " " + range.limit().orElseThrow() + ".." + range.request()));
  }
}
