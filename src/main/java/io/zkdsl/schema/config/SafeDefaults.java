package io.zkdsl.schema.config;

import io.zkdsl.schema.value.Entry;
import io.zkdsl.schema.value.Version;
import java.util.ArrayList;
import java.util.List;

/**
 * What zkdsl writes into {@code zoo.cfg} when the user says nothing. It is a list of its own so
 * that a description without a {@code config} block never loads {@link ConfigKeys}.
 */
public final class SafeDefaults {
  private record Default(Entry entry, Since since) {
    Default(String key, String value, Since since) {
      this(new Entry(key, value), since);
    }
  }

  private static final Since ADMIN_SERVER = Since.releases("3.5.0");
  private static final Since AUTOPURGE = Since.releases("3.4.0");
  private static final Since WHITELIST = Since.releases("3.4.10", "3.5.3");

  private static final List<Default> ALL =
      List.of(
          // what every sample has; the code's own 3000 would make each session timeout longer than
          // documented
          new Default("tickTime", "2000", Since.ALWAYS),
          // 20 s to load the data: the image's 5 ticks are too few for a large snapshot; without it
          // no member starts
          new Default("initLimit", "10", Since.ALWAYS),
          // 10 s: the image's 2 ticks drop a follower at the first long garbage collection;
          // mandatory as well
          new Default("syncLimit", "5", Since.ALWAYS),
          // a server's own default is never, and a volume has an end
          new Default("autopurge.purgeInterval", "1", AUTOPURGE),
          // the least that a server accepts, and enough to go back
          new Default("autopurge.snapRetainCount", "3", AUTOPURGE),
          // all that the probes ask; the other words tell strangers about sessions and nodes
          new Default("4lw.commands.whitelist", "srvr", WHITELIST),
          // an HTTP server without authentication that is otherwise on
          new Default("admin.enableServer", "false", ADMIN_SERVER));

  private SafeDefaults() {}

  /** The defaults whose keys a version knows, in the order in which they are written. */
  public static List<Entry> forVersion(Version version) {
    List<Entry> known = new ArrayList<>(ALL.size());
    for (Default candidate : ALL) {
      if (candidate.since().includes(version)) {
        known.add(candidate.entry());
      }
    }
    return List.copyOf(known);
  }
}
