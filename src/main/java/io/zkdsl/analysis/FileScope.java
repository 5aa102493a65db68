package io.zkdsl.analysis;

import io.zkdsl.schema.block.FileBlock;
import io.zkdsl.source.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known in one file: its own settings, and the fragments of it and of the files that it
 * imports.
 */
final class FileScope {
  private final Settings settings;
  private final Map<String, Fragment> fragments = new LinkedHashMap<>();
  private boolean missesFragments;

  /** A fragment with the scope in which its own {@code use} is looked up. */
  record Fragment(String name, Location place, Settings settings, FileScope scope) {}

  FileScope(Settings settings) {
    this.settings = settings;
    for (Setting<String> fragment : settings.every(FileBlock.FRAGMENT)) {
      Settings block = fragment.block().orElse(Settings.NONE);
      fragments.put(
          fragment.value(), new Fragment(fragment.value(), fragment.place(), block, this));
    }
  }

  /** Notes that a file whose fragments should be known here could not be read, which is told. */
  void missesFragments() {
    missesFragments = true;
  }

  /** Whether a fragment may be unknown for a reason that is told already. */
  boolean mayMissFragments() {
    return missesFragments;
  }

  Settings settings() {
    return settings;
  }

  Optional<Fragment> fragment(String name) {
    return Optional.ofNullable(fragments.get(name));
  }

  List<String> fragmentNames() {
    return new ArrayList<>(fragments.keySet());
  }

  /**
   * Makes the fragments of another file known here; gives those whose names are taken by a
   * different one.
   */
  List<Fragment> include(FileScope other) {
    List<Fragment> clashes = new ArrayList<>();
    missesFragments |= other.missesFragments;
    for (Fragment fragment : other.fragments.values()) {
      Fragment known = fragments.putIfAbsent(fragment.name(), fragment);
      if (known != null && known != fragment) {
        clashes.add(fragment);
      }
    }
    return clashes;
  }
}
