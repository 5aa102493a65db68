package io.zkdsl.reality;

import io.zkdsl.reality.Case.Trial;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a person prepares for each server, by its id: its files, {@code zoo.cfg} and {@code
 * data/myid} among them, and the flags of its JVM. {@code <folder>} stands for the server's folder,
 * {@code <client1>} and any other such word for a free port.
 */
record Setup(Map<Integer, Map<String, String>> files, List<String> flags) {
  /** The text of a file that is a folder. */
  static final String FOLDER = "<a folder>";

  private static final String ZOO_CFG = "zoo.cfg";
  private static final String MYID = "data/myid";
  private static final List<String> FOR_ALL =
      List.of("dataDir=<folder>/data", "admin.enableServer=false", "4lw.commands.whitelist=*");
  private static final List<String> LIMITS = List.of("tickTime=2000", "initLimit=5", "syncLimit=2");

  /** One server without the protocol of an ensemble. */
  static Setup standalone(String... lines) {
    List<String> base = new ArrayList<>(FOR_ALL);
    base.addAll(List.of("tickTime=2000", "clientPort=<client1>"));
    return new Setup(Map.of(), List.of()).server(1, base, lines).without(1, MYID);
  }

  /** One server with the whole protocol of an ensemble. */
  static Setup ensembleOfOne(String... lines) {
    Setup one = members(1, "standaloneEnabled=false");
    return one.with(lines);
  }

  /** The voters of an ensemble; the lines are appended for each, and the last of a key wins. */
  static Setup members(int count, String... lines) {
    List<String> base = new ArrayList<>(FOR_ALL);
    base.addAll(LIMITS);
    IntStream.rangeClosed(1, count).forEach(id -> base.add(member(id)));
    Setup setup = new Setup(Map.of(), List.of());
    for (int id = 1; id <= count; id++) {
      setup = setup.server(id, base, lines);
    }
    return setup;
  }

  /** Server 1 of an ensemble whose members are all in the given lines. */
  static Setup listed(String... lines) {
    List<String> base = new ArrayList<>(FOR_ALL);
    base.addAll(LIMITS);
    return new Setup(Map.of(), List.of()).server(1, base, lines);
  }

  /** The line of a member as it should be. */
  static String member(int id) {
    return "server.%1$d=127.0.0.1:<peer%1$d>:<election%1$d>;127.0.0.1:<client%1$d>".formatted(id);
  }

  private Setup server(int id, List<String> base, String... lines) {
    return with(id, MYID, id + "\n").with(id, ZOO_CFG, text(base) + text(Arrays.asList(lines)));
  }

  private static String text(List<String> lines) {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  Setup with(String... lines) {
    Setup setup = this;
    for (int id : files.keySet()) {
      setup = setup.withLines(id, lines);
    }
    return setup;
  }

  /** Lines that only one server has. */
  Setup withLines(int id, String... lines) {
    return with(id, ZOO_CFG, files.get(id).get(ZOO_CFG) + text(Arrays.asList(lines)));
  }

  /** Without the lines of a key, as nobody wrote them. */
  Setup withoutKey(String key) {
    Setup setup = this;
    for (int id : files.keySet()) {
      List<String> kept =
          files.get(id).get(ZOO_CFG).lines().filter(line -> !line.startsWith(key + "=")).toList();
      setup = setup.with(id, ZOO_CFG, text(kept));
    }
    return setup;
  }

  Setup withMyid(String text) {
    return withFile(MYID, text);
  }

  Setup withoutMyid() {
    return without(1, MYID);
  }

  /** A file that every server has. */
  Setup withFile(String name, String text) {
    Setup setup = this;
    for (int id : files.keySet()) {
      setup = setup.with(id, name, text);
    }
    return setup;
  }

  /** Only some of the servers are started; the others are down. */
  Setup only(Integer... ids) {
    Map<Integer, Map<String, String>> kept = new TreeMap<>(files);
    kept.keySet().retainAll(List.of(ids));
    return new Setup(kept, flags);
  }

  Setup withFlags(String... more) {
    List<String> all = new ArrayList<>(flags);
    all.addAll(List.of(more));
    return new Setup(files, List.copyOf(all));
  }

  Trial gives(Outcome outcome) {
    return new Trial(this, outcome);
  }

  private Setup with(int id, String name, String text) {
    Map<Integer, Map<String, String>> all = new TreeMap<>(files);
    Map<String, String> own = new LinkedHashMap<>(all.getOrDefault(id, Map.of()));
    own.put(name, text);
    all.put(id, own);
    return new Setup(all, flags);
  }

  private Setup without(int id, String name) {
    Map<Integer, Map<String, String>> all = new TreeMap<>(files);
    Map<String, String> own = new LinkedHashMap<>(all.get(id));
    own.remove(name);
    all.put(id, own);
    return new Setup(all, flags);
  }
}
