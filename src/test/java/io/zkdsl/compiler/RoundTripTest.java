package io.zkdsl.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.zkdsl.arbitrary.Texts;
import io.zkdsl.compiler.Compilation.Output;
import io.zkdsl.emit.Artifact;
import io.zkdsl.emit.TemplateRenderer;
import io.zkdsl.golden.MemoryReader;
import io.zkdsl.reading.EnvFile;
import io.zkdsl.source.SourceFile;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Whatever stands in a description: either it is refused with a finding, or real readers of the
 * output see exactly what was written, in its place and nowhere else.
 */
class RoundTripTest {
  private static final String NAME_LIKE = "abcXYZ019-_./";

  @Property
  void labels(@ForAll("names") String key, @ForAll("values") String value) {
    Optional<Files> files = compile("labels { " + word(key) + " " + Texts.quoted(value) + " }");
    count(files);
    if (files.isEmpty()) {
      return;
    }
    assertThat(files.get().metadata("labels")).isNotEmpty().allSatisfy(has(key, value));
    assertThat(files.get().composeService().get("labels")).isEqualTo(Map.of(key, value));
    files.get().requireSound();
  }

  @Property
  void annotations(@ForAll("names") String key, @ForAll("anyTexts") String value) {
    Optional<Files> files =
        compile("annotations { " + word(key) + " " + Texts.quoted(value) + " }");
    count(files);
    if (files.isEmpty()) {
      return;
    }
    assertThat(files.get().metadata("annotations")).isNotEmpty().allSatisfy(has(key, value));
    files.get().requireSound();
  }

  @Property
  void annotationsOfServicesAndServers(
      @ForAll("names") String key, @ForAll("anyTexts") String value) {
    String entry = Texts.quoted(key) + " " + Texts.quoted(value);
    Optional<Files> files = compile("expose client as LoadBalancer { annotation " + entry + " }");
    count(files);
    if (files.isEmpty()) {
      return;
    }
    assertThat(files.get().object("Service", "zk-client", "metadata", "annotations"))
        .isEqualTo(Map.of(key, value));
    files.get().requireSound();
  }

  @Property
  void stringsAreNoNamesOfStatements(@ForAll("anyTexts") String text) {
    assertThat(compile("labels { " + Texts.quoted(text) + " b }")).isEmpty();
    assertThat(compile(Texts.quoted(text) + " b")).isEmpty();
  }

  @Property
  void hosts(@ForAll("hosts") String host) {
    Optional<Files> files =
        compile(
            "server 1 { host " + Texts.quoted(host) + " }\nserver 2 { host b.example }\nsize 2");
    count(files);
    if (files.isEmpty()) {
      return;
    }
    String address = (host.contains(":") ? "[" + host + "]" : host) + ":2888:3888;2181";
    assertThat(files.get().zooCfg(2)).containsEntry("server.1", address);
    assertThat(files.get().configMap("zoo.cfg")).containsEntry("server.1", address);
    if (!host.contains(":")) { // the variables of the official image cannot carry IPv6
      assertThat(files.get().env(1).get("ZOO_SERVERS")).startsWith("server.1=" + address + " ");
    }
    files.get().requireSound();
  }

  @Property
  void paths(@ForAll("paths") String path) {
    Optional<Files> files =
        compile("storage { data 1Gi path " + Texts.quoted(path) + "; log 1Gi path /other }");
    count(files);
    if (files.isEmpty()) {
      return;
    }
    files.get().requireSound();
    assertThat(files.get().zooCfg(1)).containsEntry("dataDir", path);
    assertThat(files.get().configMap("zoo.cfg")).containsEntry("dataDir", path);
    assertThat((List<?>) files.get().composeService().get("volumes"))
        .isEqualTo(List.of("zk-1-data:" + path, "zk-1-log:/other"));
    assertThat(files.get().container().get("volumeMounts").toString())
        .contains("{name=data, mountPath=" + path + ", subPath=data}");
    if (!path.equals("/data")) {
      assertThat(files.get().env(1)).containsEntry("ZOO_DATA_DIR", path);
      assertThat(files.get().container().get("env").toString())
          .contains("{name=ZOO_DATA_DIR, value=" + path + "}");
    }
    // ZooKeeper trims, kubelet replaces $(NAME)
    assertThat(path).isEqualTo(path.trim()).doesNotContain("$");
  }

  @Property
  void images(@ForAll("images") String image) {
    Optional<Files> files = compile("version 3.9.5\nimage " + Texts.quoted(image));
    count(files);
    if (files.isEmpty()) {
      return;
    }
    files.get().requireSound();
    assertThat(files.get().composeService()).containsEntry("image", image);
    assertThat(files.get().container()).containsEntry("image", image);
  }

  @Property
  void namespacesAndDomains(@ForAll("names") String namespace, @ForAll("names") String domain) {
    Optional<Files> files =
        compile(
            "size 3\nnamespace " + Texts.quoted(namespace) + "\ndomain " + Texts.quoted(domain));
    count(files);
    if (files.isEmpty()) {
      return;
    }
    files.get().requireSound();
    for (Map<?, ?> object : files.get().objects()) {
      assertThat(at(object, "metadata", "namespace")).isEqualTo(namespace);
    }
    assertThat(files.get().configMap("zoo.cfg").get("server.3"))
        .isEqualTo("zk-peer-3." + namespace + ".svc." + domain + ":2888:3888;2181");
  }

  @Property
  void namesOfEnsemblesStayInTheirFolder(@ForAll("names") String name) {
    Compilation compilation = compilation("ensemble " + Texts.quoted(name) + " { size 1 }");
    for (Output output : compilation.outputs()) {
      assertThat(output.folder()).isEqualTo(name + "/" + output.target().name());
      assertThat(name).matches("[a-z]([-a-z0-9]*[a-z0-9])?");
      for (Artifact artifact : output.artifacts()) {
        assertThat(artifact.path()).matches("[-a-z0-9]+(\\.[a-z]+)?(/[a-z]+(\\.[a-z]+)?)?");
      }
    }
    Statistics.label("accepted").collect(!compilation.hasErrors());
  }

  @Property
  void configTexts(@ForAll("anyTexts") String value) {
    Optional<Files> files =
        compile(
            "targets config kubernetes\nconfig { kerberos.canonicalizeHostNames true; "
                + "ssl.ciphersuites "
                + Texts.quoted(value)
                + " }");
    count(files);
    if (files.isEmpty()) {
      return;
    }
    files.get().requireSound();
    assertThat(files.get().zooCfg(1)).containsEntry("ssl.ciphersuites", value);
    assertThat(files.get().configMap("zoo.cfg")).containsEntry("ssl.ciphersuites", value);
  }

  @Property
  void configTextsInVariables(@ForAll("values") String value, @ForAll("dialects") String dialect) {
    Optional<Files> files =
        compile(
            "targets docker\nimage a/b:3.9.5\ndialect "
                + dialect
                + "\nconfig { ssl.ciphersuites "
                + Texts.quoted(value)
                + " }");
    count(files);
    if (files.isEmpty()) {
      return;
    }
    files.get().requireSound();
    assertThat(files.get().env(1).values()).anyMatch(text -> text.contains(value));
  }

  @Property
  void jvmFlags(@ForAll("flags") String flag) {
    Optional<Files> files = compile("jvm -Xss1m " + Texts.quoted(flag));
    count(files);
    if (files.isEmpty()) {
      return;
    }
    files.get().requireSound();
    assertThat(files.get().env(1)).containsEntry("SERVER_JVMFLAGS", "-Xss1m " + flag);
    assertThat(files.get().container().get("env").toString())
        .contains("{name=SERVER_JVMFLAGS, value=-Xss1m " + flag + "}");
  }

  @Property
  void storageClassesZonesAndNodes(@ForAll("names") String name, @ForAll("values") String zone) {
    Optional<Files> files =
        compile(
            "storage { data 1Gi class "
                + Texts.quoted(name)
                + " }\nserver 1 { node "
                + Texts.quoted(name)
                + "; zone "
                + Texts.quoted(zone)
                + " }");
    count(files);
    if (files.isEmpty()) {
      return;
    }
    files.get().requireSound();
    assertThat(files.get().object("PersistentVolumeClaim", "zk-1-data", "spec", "storageClassName"))
        .isEqualTo(name);
    assertThat(files.get().object("Pod", "zk-1", "spec", "nodeSelector"))
        .isEqualTo(Map.of("kubernetes.io/hostname", name, "topology.kubernetes.io/zone", zone));
  }

  @Property
  void whatIsSetOnTheCommandLine(@ForAll("anyTexts") String value) {
    Compiler compiler =
        new Compiler(
            new CompileOptions(
                Optional.empty(),
                Optional.empty(),
                List.of("annotations.a=" + Texts.quoted(value), "size=1")),
            new MemoryReader(Map.of()),
            new TemplateRenderer());
    Optional<Files> files =
        files(compiler.compile(new SourceFile("zk.zk", "ensemble zk { size 3 }\n")));
    count(files);
    if (files.isPresent()) {
      files.get().requireSound();
      assertThat(files.get().metadata("annotations")).allSatisfy(has("a", value));
    }
  }

  @Example
  void ordinaryTextsAreNotRefused() {
    String text =
        """
        namespace "messaging"
        image "registry.example.com:5000/zk:3.9.5"
        labels { team "no"; example.com/rack "1e3" }
        annotations { a "it's 12:30, ~ #{x} $(y) 50% \\\\ \\" 😀 ä"; b "" }
        storage { data 1Gi class "fast" path "/srv/zk" }
        jvm "-Da=b,c:d+e%f@g"
        """;
    assertThat(compile(text)).isPresent();
  }

  // Compiling

  private static Optional<Files> compile(String statements) {
    String size = statements.contains("size") ? "" : "size 1\n";
    return files(compilation("ensemble zk {\n" + size + statements + "\n}\n"));
  }

  private static Compilation compilation(String text) {
    return new Compiler(CompileOptions.DEFAULT, new MemoryReader(Map.of()), new TemplateRenderer())
        .compile(new SourceFile("zk.zk", text));
  }

  private static Optional<Files> files(Compilation compilation) {
    if (compilation.hasErrors()) {
      assertThat(compilation.outputs()).isEmpty();
      return Optional.empty();
    }
    Map<String, String> texts = new TreeMap<>();
    for (Output output : compilation.outputs()) {
      for (Artifact artifact : output.artifacts()) {
        texts.put(output.target().name() + "/" + artifact.path(), artifact.content());
      }
    }
    return Optional.of(new Files(texts));
  }

  private static void count(Optional<Files> files) {
    Statistics.label("accepted").collect(files.isPresent());
  }

  /** Keys are words: what would end a word is left out. */
  private static String word(String text) {
    String word = text.replaceAll("[\\s\\p{Cntrl}{};\"#]", "");
    return word.equals(text) && !word.isEmpty() ? word : Texts.quoted(text);
  }

  private static java.util.function.Consumer<Map<?, ?>> has(String key, String value) {
    return map -> assertThat(map.get(key)).isEqualTo(value);
  }

  private static Object at(Object tree, String... path) {
    Object found = tree;
    for (String name : path) {
      found = found == null ? null : ((Map<?, ?>) found).get(name);
    }
    return found;
  }

  /** The output, as real readers see it. */
  private record Files(Map<String, String> texts) {
    /** Every file of a kind can be read, and its readers agree. */
    void requireSound() {
      texts.forEach(
          (path, text) -> {
            assertThat(text).as(path).endsWith("\n");
            assertThat(Texts.isEncodable(text)).as(path).isTrue();
            if (path.startsWith("docker/") && path.endsWith(".env")) {
              EnvFile.readAlike(text);
            } else if (path.endsWith(".yaml")) {
              assertThat(yaml(text)).as(path).isNotEmpty();
            }
          });
      if (texts.containsKey("docker/compose.yaml")) {
        compose();
      }
    }

    private static List<Map<?, ?>> yaml(String text) {
      List<Map<?, ?>> documents = new ArrayList<>();
      for (Object document : new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(text)) {
        documents.add((Map<?, ?>) document);
      }
      return documents;
    }

    List<Map<?, ?>> objects() {
      List<Map<?, ?>> objects = new ArrayList<>();
      texts.forEach(
          (path, text) -> {
            if (path.startsWith("kubernetes/") && !path.endsWith("kustomization.yaml")) {
              objects.addAll(yaml(text));
            }
          });
      return objects;
    }

    Object object(String kind, String name, String... path) {
      for (Map<?, ?> object : objects()) {
        if (kind.equals(object.get("kind")) && name.equals(at(object, "metadata", "name"))) {
          return at(object, path);
        }
      }
      throw new AssertionError("there is no " + kind + " " + name);
    }

    List<Map<?, ?>> metadata(String part) {
      List<Map<?, ?>> found = new ArrayList<>();
      for (Map<?, ?> object : objects()) {
        found.add((Map<?, ?>) at(object, "metadata", part));
      }
      return found;
    }

    Map<String, Object> container() {
      return stringKeys(((List<?>) object("Pod", "zk-1", "spec", "containers")).get(0));
    }

    Map<String, Object> composeService() {
      return stringKeys(at(compose(), "services", "zk-1"));
    }

    @SuppressWarnings("unchecked") // a map of YAML that our templates write
    private static Map<String, Object> stringKeys(Object map) {
      return (Map<String, Object>) map;
    }

    private Object compose() {
      return interpolated(yaml(texts.get("docker/compose.yaml")).get(0));
    }

    /** Compose replaces variables in values, not in keys. */
    private static Object interpolated(Object value) {
      if (value instanceof Map<?, ?> map) {
        Map<Object, Object> result = new TreeMap<>();
        map.forEach((key, inner) -> result.put(key, interpolated(inner)));
        return result;
      }
      if (value instanceof List<?> list) {
        return list.stream().map(Files::interpolated).toList();
      }
      if (value instanceof String text) {
        assertThat(text.replace("$$", "")).doesNotContain("$");
        return text.replace("$$", "$");
      }
      return value;
    }

    Map<String, String> env(int id) {
      return EnvFile.readAlike(texts.get("docker/server-" + id + ".env"));
    }

    Map<String, String> zooCfg(int id) {
      return properties(texts.get("config/server-" + id + "/zoo.cfg"));
    }

    Map<String, String> configMap(String file) {
      return properties((String) object("ConfigMap", "zk-config", "data", file));
    }

    private static Map<String, String> properties(String text) {
      Properties properties = new Properties();
      try {
        properties.load(new StringReader(text));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
      Map<String, String> entries = new TreeMap<>();
      properties.forEach((key, value) -> entries.put((String) key, (String) value));
      return entries;
    }
  }

  // Texts that are often accepted

  @Provide
  Arbitrary<String> anyTexts() {
    return Texts.any();
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.oneOf(Texts.any(), Texts.of("abcXYZ019-_.", 20), Texts.of("aN0e1~.", 4));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.oneOf(
        Texts.any(),
        Texts.of("abc09-", 12),
        Texts.of("abc.0", 12),
        Texts.of(NAME_LIKE, 12),
        Arbitraries.of(
            "no", "null", "y", "example.com/a", "a.b/no", "1e3", "on", "../a", "a/../b"));
  }

  @Provide
  Arbitrary<String> hosts() {
    return Arbitraries.oneOf(
        names(),
        Texts.of("0123456789abcdef:", 20),
        Texts.of("0129.", 12),
        Arbitraries.of("::1", "fe80::1", "1.2.3.4", "12:30", "a:1", "[::1]", "::"));
  }

  @Provide
  Arbitrary<String> paths() {
    return Arbitraries.oneOf(
        Texts.any().map(text -> "/" + text),
        Texts.of("ab/. $'\"\\ä😀%,;#&", 12).map(text -> "/" + text),
        Texts.of("ab/-_.", 12).map(text -> "/" + text));
  }

  @Provide
  Arbitrary<String> images() {
    return Arbitraries.oneOf(
        names(),
        Texts.of("ab0.:/@_-", 16),
        Texts.of("ab0/", 12).map(text -> "a.b:5000/" + text),
        Texts.of("abC0._-", 12).map(text -> "a/b:" + text),
        Arbitraries.of("zookeeper", "a:5000/b:c", "a/b@sha256:" + "0a".repeat(32)));
  }

  @Provide
  Arbitrary<String> flags() {
    return Arbitraries.oneOf(
        Texts.any(),
        Texts.any().map(text -> "-D" + text),
        Texts.of("abX=+:,./{}%^@_-", 14).map(text -> "-" + text));
  }

  @Provide
  Arbitrary<String> dialects() {
    return Arbitraries.of("official", "service", "bitnami", "confluent");
  }
}
