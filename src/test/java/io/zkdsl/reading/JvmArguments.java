package io.zkdsl.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The arguments of a server's JVM, sorted out; of an argument given twice the last one wins.
 *
 * @param systemSettings what {@code -Dzookeeper.K=V} sets, unless {@code zoo.cfg} sets K itself
 */
record JvmArguments(
    OptionalInt heapMegabytes, Map<String, String> systemSettings, List<String> flags) {
  private static final Pattern MAXIMUM_HEAP = Pattern.compile("-Xmx(\\d+)([kKmMgGtT]?)");
  private static final String SETTING = "-Dzookeeper.";

  /** Where zkServer.sh and the log file put themselves; no setting of a server (P-230). */
  private static final Pattern LOGGING = Pattern.compile("log\\..+|root\\.logger|console\\..+");

  static JvmArguments parse(List<String> arguments) {
    OptionalInt heap = OptionalInt.empty();
    Map<String, String> settings = new TreeMap<>();
    List<String> flags = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.startsWith("-Xmx")) {
        heap = OptionalInt.of(megabytes(argument));
      } else if (isSetting(argument)) {
        String[] parts = argument.substring(SETTING.length()).split("=", 2);
        requireRead(parts[0]);
        settings.put(parts[0], parts.length == 2 ? parts[1] : "");
      } else {
        flags.add(argument);
      }
    }
    return new JvmArguments(heap, settings, flags);
  }

  private static boolean isSetting(String argument) {
    return argument.startsWith(SETTING)
        && !LOGGING.matcher(argument.substring(SETTING.length()).split("=", 2)[0]).matches();
  }

  private static void requireRead(String key) {
    if (ZooKeeperKeys.isFileOnly(key) || ZooKeeperKeys.isFlagOnly(key)) {
      throw new ReadingException(SETTING + key + " is read by nobody");
    }
  }

  private static int megabytes(String argument) {
    Matcher heap = MAXIMUM_HEAP.matcher(argument);
    if (!heap.matches()) {
      throw new ReadingException("Invalid maximum heap size: " + argument);
    }
    long size = Long.parseLong(heap.group(1));
    long bytes =
        switch (heap.group(2).toLowerCase(Locale.ROOT)) {
          case "k" -> size << 10;
          case "m" -> size << 20;
          case "g" -> size << 30;
          case "t" -> size << 40;
          default -> size;
        };
    return Math.toIntExact(bytes >> 20);
  }
}
