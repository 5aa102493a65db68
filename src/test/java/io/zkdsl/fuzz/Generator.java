package io.zkdsl.fuzz;

import io.zkdsl.schema.BlockSchema;
import io.zkdsl.schema.Parameter;
import io.zkdsl.schema.Property;
import io.zkdsl.schema.ValueType;
import io.zkdsl.schema.block.EnsembleBlock;
import io.zkdsl.schema.config.ConfigKeys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes descriptions by the schema: with right values, nearly right ones, and wrong ones. */
final class Generator {
  private static final List<String> WORDS =
      List.of(
          "0",
          "1",
          "2",
          "3",
          "4",
          "5",
          "7",
          "9",
          "11",
          "100",
          "254",
          "255",
          "256",
          "2181",
          "2182",
          "2281",
          "2888",
          "3888",
          "7000",
          "8080",
          "10250",
          "30000",
          "32181",
          "40000",
          "65535",
          "65536",
          "-1",
          "1000000",
          "99999999999",
          "a",
          "b",
          "east",
          "west",
          "prod",
          "zk1.example.com",
          "ZK1.example.com",
          "10.0.0.1",
          "10.0.0.0/8",
          "127.0.0.1",
          "localhost",
          "0.0.0.0",
          "::1",
          "2001:db8::1",
          "20Gi",
          "1Gi",
          "64Mi",
          "512m",
          "500m",
          "500m..2",
          "250m..",
          "1Gi..2Gi",
          "75%",
          "100%",
          "true",
          "false",
          "yes",
          "no",
          "2s",
          "10",
          "12h",
          "500ms",
          "3.9.4",
          "3.9.5",
          "3.8.4",
          "3.4.14",
          "3.5.9",
          "3.10",
          "/data",
          "/datalog",
          "/conf",
          "data",
          "-Xmx1g",
          "-Dx=y",
          "-XX:MaxRAMPercentage=50",
          "-Djute.maxbuffer=4m",
          "zookeeper:3.9.4",
          "zookeeper",
          "bitnami/zookeeper:3.8",
          "zookeeper:latest",
          "r.example.com:5000/zk@sha256:" + "a".repeat(64),
          "srvr",
          "srvr,ruok",
          "*",
          "fast",
          "worker-1",
          "team",
          "platform",
          "app.kubernetes.io/name",
          "kubernetes.io/x",
          "example.com/owner",
          "app.kubernetes.io/part-of",
          "hardened",
          "ports",
          "dev",
          "client",
          "servers",
          "as",
          "secret",
          "from",
          "orders-tls",
          "0.5",
          "snappy",
          "none",
          "participant",
          "observer",
          "x.y.Z");

  private final Map<ValueType<?>, List<String>> right = new HashMap<>();
  private final List<String> keys = new ArrayList<>(ConfigKeys.names());
  private final Random random;

  Generator(Random random) {
    this.random = random;
  }

  /** A whole file. */
  String file() {
    StringBuilder text = new StringBuilder();
    if (chance(15)) {
      text.append("import \"").append(pick(List.of("a.zk", "b.zk", "c.zk", "x"))).append("\"\n");
    }
    if (chance(30)) {
      text.append("fragment ").append(chance(80) ? "hardened" : word()).append(' ');
      block(EnsembleBlock.SCHEMA, 1 + random.nextInt(4), 1, text);
      text.append('\n');
    }
    for (int i = chance(20) ? 2 : 1; i > 0; i--) {
      text.append("ensemble ").append(chance(95) ? pick(List.of("a", "orders", "zk")) : word());
      text.append(' ');
      block(EnsembleBlock.SCHEMA, random.nextInt(7), 1, text);
      text.append('\n');
    }
    return text.toString();
  }

  private void block(BlockSchema schema, int statements, int depth, StringBuilder text) {
    text.append("{\n");
    if (schema == EnsembleBlock.SCHEMA && chance(85)) {
      text.append("  ".repeat(depth)).append("size ").append(pick(List.of("1", "3", "5", "4")));
      text.append('\n');
    }
    for (int i = 0; i < statements; i++) {
      text.append("  ".repeat(depth));
      statement(schema, depth, text);
      text.append(chance(10) ? "; " : chance(8) ? " # zkdsl: allow ZK302 why not\n" : "\n");
    }
    text.append("  ".repeat(depth - 1)).append('}');
  }

  private void statement(BlockSchema schema, int depth, StringBuilder text) {
    if (schema.entries().isPresent()) {
      String key = schema.name().equals("config") ? pick(keys) : word();
      text.append(key).append(' ').append(entry(schema, key));
      return;
    }
    Property<?> property = pick(schema.properties());
    if (chance(25) && !property.example().isEmpty()) {
      text.append(property.example());
      return;
    }
    text.append(property.name());
    boolean instead = property.blockUse() == Property.BlockUse.INSTEAD_OF_VALUES && chance(60);
    if (!instead) {
      for (Parameter parameter : property.signature().parameters()) {
        parameter(parameter, text);
      }
    }
    boolean takesBlock =
        switch (property.blockUse()) {
          case NONE -> false;
          case OPTIONAL -> chance(50);
          case REQUIRED -> chance(97);
          case INSTEAD_OF_VALUES -> instead;
        };
    if (takesBlock && depth < 4) {
      text.append(' ');
      block(property.block().orElseThrow(), random.nextInt(4), depth + 1, text);
    }
  }

  private String entry(BlockSchema schema, String key) {
    try {
      return value(schema.entries().orElseThrow().typeOf(key));
    } catch (RuntimeException noSuchKey) {
      return word();
    }
  }

  private void parameter(Parameter parameter, StringBuilder text) {
    switch (parameter.kind()) {
      case REQUIRED -> text.append(' ').append(value(parameter.type()));
      case OPTIONAL -> text.append(chance(60) ? " " + value(parameter.type()) : "");
      case REPEATED -> {
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
          text.append(' ').append(value(parameter.type()));
        }
      }
      case WORD -> text.append(' ').append(parameter.outline());
      case OPTION -> {
        if (chance(40)) {
          text.append(' ').append(parameter.name()).append(' ').append(value(parameter.type()));
        }
      }
    }
  }

  private String value(ValueType<?> type) {
    if (chance(8)) {
      return word();
    }
    List<String> fitting = right.computeIfAbsent(type, Generator::fitting);
    return fitting.isEmpty() ? word() : pick(fitting);
  }

  private static List<String> fitting(ValueType<?> type) {
    List<String> fitting = new ArrayList<>(type.suggestions());
    for (String word : WORDS) {
      if (!type.decode(word).isRefused()) {
        fitting.add(word);
      }
    }
    return fitting;
  }

  String word() {
    return pick(WORDS);
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
