package io.zkdsl.analysis;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.schema.Spelling;
import io.zkdsl.schema.block.EnsembleBlock;
import io.zkdsl.source.Location;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays the pieces of an ensemble over each other: fragments, the ensemble itself, a profile,
 * overrides.
 */
final class Overlay {
  private final Diagnostics diagnostics;
  private final Deque<FileScope.Fragment> open = new ArrayDeque<>();
  private final Map<FileScope.Fragment, Settings> resolved = new IdentityHashMap<>();

  Overlay(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Everything that holds for an ensemble. */
  Settings resolve(
      Settings ensemble, FileScope scope, Optional<String> profile, Settings overrides) {
    Settings resolved = withFragments(ensemble, scope);
    if (profile.isPresent()) {
      Optional<Settings> laid = profile(resolved, profile.get());
      if (laid.isPresent()) {
        resolved = resolved.overlaidWith(withFragments(laid.get(), scope).onLayer(Layer.PROFILE));
      }
    }
    return resolved.overlaidWith(overrides.onLayer(Layer.OVERRIDE));
  }

  private static Optional<Settings> profile(Settings settings, String name) {
    for (Setting<String> profile : settings.every(EnsembleBlock.PROFILE)) {
      if (profile.value().equals(name)) {
        return Optional.of(profile.block().orElse(Settings.NONE));
      }
    }
    return Optional.empty();
  }

  private Settings withFragments(Settings settings, FileScope scope) {
    Settings base = Settings.NONE;
    for (Setting<List<String>> use : settings.every(EnsembleBlock.USE)) {
      for (String name : use.value()) {
        Optional<FileScope.Fragment> fragment = scope.fragment(name);
        if (fragment.isEmpty()) {
          unknown(name, use.place(), scope);
        } else if (open.contains(fragment.get())) {
          diagnostics.add(
              Diagnostic.of(DiagnosticCode.FRAGMENT_CYCLE, use.place(), name)
                  .related(fragment.get().place(), "it begins here"));
        } else {
          base = base.overlaidWith(resolved(fragment.get()).onLayer(Layer.FRAGMENT));
        }
      }
    }
    return base == Settings.NONE ? settings : base.overlaidWith(settings);
  }

  /** Each fragment once: two that are used twice each would double the work at every step. */
  private Settings resolved(FileScope.Fragment fragment) {
    Settings known = resolved.get(fragment);
    if (known == null) {
      open.push(fragment);
      known = withFragments(fragment.settings(), fragment.scope());
      open.pop();
      resolved.put(fragment, known);
    }
    return known;
  }

  private void unknown(String name, Location place, FileScope scope) {
    Diagnostic unknown = Diagnostic.of(DiagnosticCode.UNKNOWN_FRAGMENT, place, name);
    String meant = Spelling.didYouMean(name, scope.fragmentNames());
    diagnostics.add(
        meant.isEmpty()
            ? unknown.help("write it, or import the file that has it")
            : unknown.help(meant));
  }
}
