package io.zkdsl.schema.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.zkdsl.schema.Decoded;
import io.zkdsl.schema.config.ConfigKey.Place;
import io.zkdsl.schema.config.ConfigKey.Standing;
import io.zkdsl.schema.value.Version;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfigKeysTest {
  /** One line of {@code config-keys.tsv}: what the sources of ZooKeeper say. */
  private record Fact(String key, String type, String unit, String since, String via) {}

  @Test
  void names_are_unique() {
    assertThat(ConfigKeys.names()).doesNotHaveDuplicates().hasSameSizeAs(ConfigKeys.all());
  }

  @Test
  void the_table_has_the_facts_and_the_foreign_keys_and_nothing_else() throws IOException {
    List<String> expected = new ArrayList<>();
    for (Fact fact : facts()) {
      expected.add(fact.key());
    }
    KeyTable foreign = new KeyTable();
    ForeignKeys.addTo(foreign);
    for (ConfigKey key : foreign.keys()) {
      expected.add(key.name());
    }
    assertThat(ConfigKeys.names()).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void every_fact_agrees() throws IOException {
    for (Fact fact : facts()) {
      ConfigKey key = ConfigKeys.find(fact.key()).orElseThrow();
      assertThat(key.since().toString().replace(" ", "")).as(fact.key()).isEqualTo(fact.since());
      assertThat(key.place()).as(fact.key()).isEqualTo(place(fact.via()));
      assertThat(placeholder(key)).as(fact.key()).isEqualTo(placeholder(fact));
    }
  }

  @Test
  void only_long_keys_take_more_than_an_int() throws IOException {
    for (Fact fact : facts()) {
      if (fact.type().equals("int") || fact.type().equals("long")) {
        Decoded<String> large =
            ConfigKeys.find(fact.key()).orElseThrow().type().decode("2147483648");
        assertThat(large.isRefused()).as(fact.key()).isEqualTo(fact.type().equals("int"));
      }
    }
  }

  @Test
  void docs_are_one_or_two_sentences() {
    for (ConfigKey key : ConfigKeys.all()) {
      assertThat(key.doc()).as(key.name()).isNotBlank().endsWith(".").doesNotContain("\n", "  ");
      assertThat(key.doc().length()).as(key.name()).isLessThanOrEqualTo(300);
    }
  }

  @Test
  void defaults_that_look_like_values_are_values() {
    int values = 0;
    for (ConfigKey key : ConfigKeys.all()) {
      String text = key.serverDefault();
      if (text.matches("-?\\d+(\\.\\d+)*|true|false|yes|no|org(\\.\\w+)+")) {
        assertThat(key.type().decode(text)).as(key.name()).isEqualTo(Decoded.of(text));
        values++;
      }
    }
    assertThat(values).isGreaterThan(170);
  }

  @Test
  void remedies_stand_where_they_are_needed() {
    for (ConfigKey key : ConfigKeys.all()) {
      boolean free = key.standing() == Standing.OPEN || key.standing() == Standing.ADVANCED;
      assertThat(key.remedy().isEmpty()).as(key.name()).isEqualTo(free);
      assertThat(key.remedy()).as(key.name()).doesNotEndWith(".");
    }
  }

  @Test
  void labels_and_placeholders_are_there() {
    for (ConfigKey key : ConfigKeys.all()) {
      assertThat(key.type().label()).as(key.name()).isNotBlank().doesNotEndWith(".");
      assertThat(key.type().placeholder()).as(key.name()).isNotBlank();
      for (String suggestion : key.type().suggestions()) {
        assertThat(key.type().decode(suggestion).isRefused()).as(key.name()).isFalse();
      }
    }
  }

  @Test
  void a_core_key_is_the_same_whichever_way_it_is_found() {
    ConfigKey key = ConfigKeys.find("tickTime").orElseThrow();
    assertThat(ConfigKeys.all()).contains(key);
  }

  @Test
  void families_answer_for_their_members() {
    assertThat(found("authProvider.sasl")).isEqualTo("authProvider.*");
    assertThat(found("server.1")).isEqualTo("server.*");
    assertThat(found("server.principal")).isEqualTo("server.principal");
    assertThat(found("metricsProvider.httpPort")).isEqualTo("metricsProvider.httpPort");
    assertThat(found("metricsProvider.anything")).isEqualTo("metricsProvider.*");
    assertThat(found("superUser")).isEqualTo("superUser");
    assertThat(found("superUser.2")).isEqualTo("superUser.*");
    assertThat(found("weight.*")).isEqualTo("weight.*");
    assertThat(ConfigKeys.find("server.")).isEmpty();
    assertThat(ConfigKeys.find("groupX")).isEmpty();
    assertThat(ConfigKeys.find("tickTimes")).isEmpty();
  }

  @Test
  void a_misread_name_leads_to_its_key() {
    String prefix =
        "zoo.cfg has the key without 'zookeeper.', which a server puts before it itself";
    String letters = "ZooKeeper tells capital letters from small ones in keys";
    String guide = "the administrator's guide lists it so, but no server reads that";
    misread("zookeeper.admin.idleTimeout", "admin.idleTimeout", prefix);
    misread(
        "zookeeper.jute.maxbuffer",
        "jute.maxbuffer",
        "this Java property has no 'zookeeper.' before it");
    misread("zookeeper.superUser.1", "superUser.1", prefix);
    misread("maxclientcnxns", "maxClientCnxns", letters);
    misread("ssl.keystore.location", "ssl.keyStore.location", letters);
    misread("AuthProvider.Sasl", "authProvider.Sasl", letters);
    misread("connectionMaxTokens", "connection_throttle_tokens", guide);
    misread("requestThrottleLimit", "request_throttle_max_requests", guide);
    misread("zookeeper.maxConcurrentSnapSyncs", "leader.maxConcurrentSnapSyncs", guide);
    misread("outstandingHandshake.limit", "netty.server.outstandingHandshake.limit", guide);
    assertThat(ConfigKeys.misreadAs("tickTimes")).isEmpty();
    assertThat(ConfigKeys.misreadAs("tickTime")).isEmpty();
    assertThat(ConfigKeys.misreadAs("zookeeper.")).isEmpty();
    assertThat(ConfigKeys.misreadAs("")).isEmpty();
  }

  @Test
  void names_of_the_guide_are_no_keys() {
    int headlines = 0;
    for (ConfigKey key : ConfigKeys.all()) {
      for (String headline : key.headlines()) {
        assertThat(ConfigKeys.find(headline)).as(headline).isEmpty();
        assertThat(ConfigKeys.misreadAs(headline).orElseThrow().key()).isSameAs(key);
        headlines++;
      }
    }
    assertThat(headlines).isEqualTo(19);
  }

  @Test
  void properties_outside_zoo_cfg_keep_their_names() {
    assertThat(ConfigKeys.find("jute.maxbuffer").orElseThrow().systemProperty())
        .isEqualTo("jute.maxbuffer");
    assertThat(ConfigKeys.find("multiAddress.enabled").orElseThrow().systemProperty())
        .isEqualTo("zookeeper.multiAddress.enabled");
    assertThat(ConfigKeys.find("sslQuorum").orElseThrow().systemProperty()).isEmpty();
  }

  @Test
  void features_that_were_taken_back_are_known_to_older_lines() {
    Since since = ConfigKeys.find("4lw.commands.whitelist").orElseThrow().since();
    assertThat(since.includes(Version.parse("3.4.9"))).isFalse();
    assertThat(since.includes(Version.parse("3.4.14"))).isTrue();
    assertThat(since.includes(Version.parse("3.5.2"))).isFalse();
    assertThat(since.includes(Version.NEWEST)).isTrue();
  }

  private static String found(String name) {
    return ConfigKeys.find(name).orElseThrow().name();
  }

  private static void misread(String name, String right, String reason) {
    Misreading misreading = ConfigKeys.misreadAs(name).orElseThrow();
    assertThat(misreading.name()).isEqualTo(right);
    assertThat(misreading.reason()).isEqualTo(reason);
    assertThat(ConfigKeys.find(right)).contains(misreading.key());
    assertThat(ConfigKeys.find(name)).isEmpty();
  }

  private static Place place(String via) {
    return switch (via) {
      case "C", "dyn" -> Place.FILE;
      case "Z", "C+Z", "C+D" -> Place.FILE_OR_PROPERTY;
      case "D" -> Place.PROPERTY;
      default -> throw new IllegalStateException(via);
    };
  }

  private static String placeholder(Fact fact) {
    return switch (fact.type()) {
      case "int", "long", "double", "float" -> placeholderOfNumber(fact.unit());
      case "bool" -> "true|false";
      case "enum" -> "ONE|OF|SOME";
      case "path" -> "PATH";
      case "host/IP" -> "HOST";
      case "FQCN" -> "CLASS";
      case "list" -> "WORD,WORD";
      case "string", "secret" -> "TEXT";
      default -> throw new IllegalStateException(fact.type());
    };
  }

  private static String placeholderOfNumber(String unit) {
    return switch (unit) {
      case "ms", "s", "min", "hours" -> "DURATION";
      case "bytes", "KiB" -> "SIZE";
      case "port" -> "PORT";
      case "ticks" -> "TICKS";
      default -> "NUMBER";
    };
  }

  private static String placeholder(ConfigKey key) {
    String placeholder = key.type().placeholder();
    boolean words = placeholder.contains("|") && !placeholder.equals("true|false");
    return words ? "ONE|OF|SOME" : placeholder;
  }

  private static List<Fact> facts() throws IOException {
    List<Fact> facts = new ArrayList<>();
    try (InputStream file = ConfigKeysTest.class.getResourceAsStream("/config-keys.tsv")) {
      String[] lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n");
      for (int i = 1; i < lines.length; i++) {
        String[] cells = lines[i].split("\t", -1);
        facts.add(new Fact(cells[0], cells[1], cells[2], cells[3], cells[4]));
      }
    }
    return facts;
  }
}
