package io.zkdsl.analysis;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.diagnostic.Edit;
import io.zkdsl.schema.Spelling;
import io.zkdsl.schema.block.EnsembleBlock;
import io.zkdsl.source.Location;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lays the pieces of an ensemble over each other: fragments, the ensemble itself, a profile,
 * overrides.
 */
final class Overlay {
  private final Diagnostics diagnostics;
  private final Deque<FileScope.Fragment> open = new ArrayDeque<>();
  private final Map<FileScope.Fragment, Settings> known = new IdentityHashMap<>();

  /** The fragments of every cycle that is told already: it can be entered in many places. */
  private final Set<FileScope.Fragment> cyclic = new HashSet<>();

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

  /** Looks up what a fragment uses, so that its mistakes are told even where nothing uses it. */
  void check(FileScope.Fragment fragment) {
    settingsOf(fragment);
  }

  /** Each fragment once: two that are used twice each would double the work at every step. */
  private Settings settingsOf(FileScope.Fragment fragment) {
    Settings laid = known.get(fragment);
    if (laid == null) {
      open.push(fragment);
      laid = withFragments(fragment.settings(), fragment.scope());
      open.pop();
      known.put(fragment, laid);
    }
    return laid;
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
    Settings base = new Settings();
    for (Setting<List<String>> use : settings.every(EnsembleBlock.USE)) {
      for (int i = 0; i < use.value().size(); i++) {
        String name = use.value().get(i);
        Optional<FileScope.Fragment> fragment = scope.fragment(name);
        if (fragment.isEmpty()) {
          base.addUnclear(Settings.ANYTHING);
          unknown(name, use.values().get(i), scope);
        } else if (open.contains(fragment.get())) {
          cycle(fragment.get(), use.values().get(i));
        } else {
          base = base.overlaidWith(settingsOf(fragment.get()).onLayer(Layer.FRAGMENT));
        }
      }
    }
    return base.overlaidWith(settings);
  }

  private void cycle(FileScope.Fragment fragment, Location place) {
    if (!cyclic.contains(fragment)) {
      diagnostics.add(
          Diagnostic.of(DiagnosticCode.FRAGMENT_CYCLE, place, fragment.name())
              .related(fragment.place(), "fragment '" + fragment.name() + "' begins here")
              .help("take this use out"));
    }
    for (FileScope.Fragment each : open) {
      cyclic.add(each);
      if (each == fragment) {
        return;
      }
    }
  }

  private void unknown(String name, Location place, FileScope scope) {
    Diagnostic unknown = Diagnostic.of(DiagnosticCode.UNKNOWN_FRAGMENT, place, name);
    Optional<String> nearest = Spelling.nearest(name, scope.fragmentNames());
    if (nearest.isPresent()) {
      diagnostics.add(
          unknown
              .help("did you mean '" + nearest.get() + "'?")
              .fix(new Edit(place, nearest.get())));
    } else if (!scope.mayMissFragments()) {
      diagnostics.add(unknown.help("write it, or import the file that has it"));
    }
  }
}
