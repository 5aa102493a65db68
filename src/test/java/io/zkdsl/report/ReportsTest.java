package io.zkdsl.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.zkdsl.compiler.CompileOptions;
import io.zkdsl.compiler.Compiler;
import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.emit.TemplateRenderer;
import io.zkdsl.golden.Golden;
import io.zkdsl.golden.MemoryReader;
import io.zkdsl.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Each form of report over the same findings, read back as its readers document it. */
class ReportsTest {
  /** A repair, a place in another file, a warning, and characters that every form escapes. */
  private static final Map<String, String> FILES =
      Map.of(
          "ens/b.zk",
          """
          import "ens/f.zk"
          # ä 😀
          ensemble b {
            siez 3; size 2; use pörts # <&>"%
            version "3.9\\n<&>\\u{1}%::,"
          }
          ensemble c { size 3; use ports; ports { peer 2181 } }
          """,
          "ens/f.zk",
          "fragment ports { ports { client 2181 } }\n",
          "ens/good.zk",
          "ensemble good { size 3 }\n");

  private static final List<String> CHECKED = List.of("./ens/b.zk", "ens/good.zk", "<stdin>");

  @ParameterizedTest
  @ValueSource(strings = {"short", "json", "sarif", "github", "gitlab", "checkstyle", "junit"})
  void everyFormIsAsExpected(String form) {
    Golden.check(Path.of("src/test/resources/report", form + ".out"), report(form, findings()));
  }

  private static String report(String form, List<Diagnostic> findings) {
    return Reports.named(form, "1.2.3")
        .of(
            new Results(
                findings, CHECKED, path -> path.startsWith("./") ? path.substring(2) : path));
  }

  private static List<Diagnostic> findings() {
    Diagnostics found = new Diagnostics();
    MemoryReader reader = new MemoryReader(FILES);
    Compiler compiler = new Compiler(CompileOptions.DEFAULT, reader, new TemplateRenderer());
    for (String path : List.of("ens/b.zk", "ens/good.zk")) {
      found.addAll(compiler.check(new SourceFile(path, FILES.get(path))));
    }
    found.addAll(compiler.check(new SourceFile("<stdin>", "ensemble s { size }\n")));
    CompileOptions options =
        new CompileOptions(Optional.empty(), Optional.of("nope"), List.of("size=2"));
    found.addAll(
        new Compiler(options, reader, new TemplateRenderer())
            .check(new SourceFile("ens/good.zk", FILES.get("ens/good.zk"))));
    assertThat(found.sorted()).hasSizeGreaterThan(6);
    return found.sorted();
  }

  // SARIF

  @Test
  void sarifIsValidByTheOfficialSchema() throws IOException {
    JsonSchema schema;
    try (InputStream official =
        ReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(official);
    }

    assertThat(schema.validate(report("sarif", findings()), InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(report("sarif", List.of()), InputFormat.JSON)).isEmpty();
    assertThat(schema.validate("{\"version\": \"2.1.0\"}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void sarifPointsToItsRulesAndCarriesTheRepairs() {
    JsonObject run = sarifRun(findings());
    JsonArray rules = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
    boolean repaired = false;
    for (JsonElement element : run.getAsJsonArray("results")) {
      JsonObject result = element.getAsJsonObject();
      JsonObject rule = rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject();
      assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
      assertThat(rule.getAsJsonObject("help").get("markdown").getAsString()).contains("```zk");
      if (result.has("fixes")) {
        JsonObject change =
            result
                .getAsJsonArray("fixes")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("artifactChanges")
                .get(0)
                .getAsJsonObject();
        JsonObject replacement = change.getAsJsonArray("replacements").get(0).getAsJsonObject();
        String uri = change.getAsJsonObject("artifactLocation").get("uri").getAsString();
        String deleted = cut(FILES.get(uri), replacement.getAsJsonObject("deletedRegion"));
        String inserted = replacement.getAsJsonObject("insertedContent").get("text").getAsString();
        assertThat(deleted + " -> " + inserted).isEqualTo("siez -> size");
        repaired = true;
      }
    }
    assertThat(repaired).isTrue();
  }

  /** What a region of one line holds, with columns in code points. */
  private static String cut(String text, JsonObject region) {
    assertThat(region.get("startLine")).isEqualTo(region.get("endLine"));
    String line = text.lines().toList().get(region.get("startLine").getAsInt() - 1);
    int start = line.offsetByCodePoints(0, region.get("startColumn").getAsInt() - 1);
    return line.substring(
        start, line.offsetByCodePoints(0, region.get("endColumn").getAsInt() - 1));
  }

  @Test
  void fingerprintsStayWhenLinesAreAddedAboveAndAreUnique() {
    List<Diagnostic> before = check("ensemble a { size 2 }\nensemble b { size 2 }\n");
    List<Diagnostic> after = check("# new\n\nensemble a { size 2 }\nensemble b { size 2 }\n");

    assertThat(fingerprints(before)).hasSize(2).isEqualTo(fingerprints(after));
    Set<String> unique = new HashSet<>();
    for (JsonElement finding :
        JsonParser.parseString(report("gitlab", findings())).getAsJsonArray()) {
      unique.add(finding.getAsJsonObject().get("fingerprint").getAsString());
    }
    assertThat(unique).hasSameSizeAs(findings());
  }

  private static List<Diagnostic> check(String text) {
    return new Compiler(CompileOptions.DEFAULT, new MemoryReader(Map.of()), new TemplateRenderer())
        .check(new SourceFile("a.zk", text));
  }

  private static Set<String> fingerprints(List<Diagnostic> findings) {
    Set<String> fingerprints = new HashSet<>();
    for (JsonElement result : sarifRun(findings).getAsJsonArray("results")) {
      fingerprints.add(result.getAsJsonObject().get("partialFingerprints").toString());
    }
    return fingerprints;
  }

  private static JsonObject sarifRun(List<Diagnostic> findings) {
    return JsonParser.parseString(report("sarif", findings))
        .getAsJsonObject()
        .getAsJsonArray("runs")
        .get(0)
        .getAsJsonObject();
  }

  // GitHub, as its runner reads a command: properties and data are unescaped after the split

  @Test
  void githubReadsEachFindingBack() {
    List<Diagnostic> findings = findings();
    List<String> commands = report("github", findings).lines().toList();
    assertThat(commands).hasSameSizeAs(findings);
    for (int i = 0; i < commands.size(); i++) {
      String command = commands.get(i);
      int data = command.indexOf("::", 2);
      String head = command.substring(2, data);
      Diagnostic finding = findings.get(i);
      assertThat(unescaped(command.substring(data + 2))).startsWith(finding.message());
      assertThat(head.substring(0, head.indexOf(' '))).isIn("error", "warning", "notice");
      Map<String, String> properties = properties(head.substring(head.indexOf(' ') + 1));
      assertThat(properties).containsEntry("title", "zkdsl " + finding.code().id());
      boolean file = finding.location().file().path().startsWith("ens/");
      assertThat(properties.containsKey("file")).isEqualTo(file);
    }
  }

  private static Map<String, String> properties(String text) {
    Map<String, String> properties = new java.util.HashMap<>();
    for (String pair : text.split(",")) {
      int equals = pair.indexOf('=');
      properties.put(pair.substring(0, equals), unescaped(pair.substring(equals + 1)));
    }
    return properties;
  }

  private static String unescaped(String text) {
    return text.replace("%0D", "\r")
        .replace("%0A", "\n")
        .replace("%3A", ":")
        .replace("%2C", ",")
        .replace("%25", "%");
  }

  // GitLab

  @Test
  void gitlabHasWhatItsWidgetNeeds() {
    for (JsonElement element :
        JsonParser.parseString(report("gitlab", findings())).getAsJsonArray()) {
      JsonObject finding = element.getAsJsonObject();
      assertThat(finding.get("description").getAsString()).isNotBlank();
      assertThat(finding.get("check_name").getAsString()).startsWith("ZK");
      assertThat(finding.get("severity").getAsString())
          .isIn("info", "minor", "major", "critical", "blocker");
      JsonObject location = finding.getAsJsonObject("location");
      assertThat(location.get("path").getAsString()).doesNotStartWith("./").doesNotStartWith("/");
      assertThat(location.getAsJsonObject("lines").get("begin").getAsInt()).isPositive();
    }
    assertThat(report("gitlab", List.of())).isEqualTo("[]\n");
  }

  // XML

  @Test
  void checkstyleIsReadBack() throws Exception {
    List<Element> errors = elements(xml(report("checkstyle", findings())), "error");
    assertThat(errors).hasSameSizeAs(findings());
    for (Element error : errors) {
      assertThat(Integer.parseInt(error.getAttribute("line"))).isPositive();
      assertThat(error.getAttribute("severity")).isIn("error", "warning", "info");
      assertThat(error.getAttribute("source")).startsWith("zkdsl.ZK");
      assertThat(((Element) error.getParentNode()).getAttribute("name")).isNotBlank();
    }
    assertThat(xml(report("checkstyle", List.of())).getDocumentElement().getTagName())
        .isEqualTo("checkstyle");
  }

  @Test
  void junitCountsAreTrueAndACleanFileIsAPassedTest() throws Exception {
    Document document = xml(report("junit", findings()));
    int tests = 0;
    int failures = 0;
    List<String> suites = new ArrayList<>();
    for (Element suite : elements(document, "testsuite")) {
      int cases = suite.getElementsByTagName("testcase").getLength();
      int failed = suite.getElementsByTagName("failure").getLength();
      assertThat(suite.getAttribute("tests")).isEqualTo(Integer.toString(cases));
      assertThat(suite.getAttribute("failures")).isEqualTo(Integer.toString(failed));
      tests += cases;
      failures += failed;
      suites.add(suite.getAttribute("name"));
    }
    Element all = document.getDocumentElement();
    assertThat(all.getAttribute("tests")).isEqualTo(Integer.toString(tests));
    assertThat(all.getAttribute("failures")).isEqualTo(Integer.toString(failures));
    assertThat(suites).contains("ens/b.zk", "ens/good.zk").doesNotHaveDuplicates();

    Document clean = xml(report("junit", List.of()));
    assertThat(elements(clean, "testcase")).hasSize(CHECKED.size());
    assertThat(elements(clean, "failure")).isEmpty();
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  @Test
  void paths_become_uris() {
    assertThat(UriPath.of("a b/ä#?%.zk")).isEqualTo("a%20b/%C3%A4%23%3F%25.zk");
    assertThat(UriPath.of("/tmp/a.zk")).isEqualTo("file:///tmp/a.zk");
    assertThat(UriPath.of("<stdin>")).isEqualTo("%3Cstdin%3E");
  }
}
