package io.zkdsl.schema.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.zkdsl.schema.Decoded;
import io.zkdsl.schema.ValueType;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfigTypesTest {
  private static final String TOO_LARGE = " more than the 2147483647 that ZooKeeper can hold";

  @Test
  void milliseconds_take_units_and_bare_numbers() {
    ValueType<String> type = ConfigTypes.milliseconds(1);
    check(type, "2s", "2000");
    check(type, "2000", "2000");
    check(type, "1ms", "1");
    check(type, "5m", "300000");
    check(type, "2h", "7200000");
    check(type, "1d", "86400000");
    check(type, "007", "7");
    check(type, "2147483647", "2147483647");
    refuse(type, "0", "");
    refuse(type, "0s", "");
    refuse(type, "-1", "");
    refuse(type, "-5s", "");
    refuse(type, "abc", "");
    refuse(type, "", "");
    refuse(type, "-", "");
    refuse(type, "+5", "");
    refuse(type, "s", "");
    refuse(type, "2sec", "the units of a duration are ms, s, m, h and d");
    refuse(type, "1h30m", "the units of a duration are ms, s, m, h and d");
    refuse(type, "0.5h", "the units of a duration are ms, s, m, h and d");
    refuse(type, "0x10", "the units of a duration are ms, s, m, h and d");
    refuse(type, "2147483648", "2147483648 ms is" + TOO_LARGE);
    refuse(type, "600h", "600h is 2160000000 ms," + TOO_LARGE);
    refuse(type, "99999999999999999999", "99999999999999999999 ms is" + TOO_LARGE);
    refuse(type, "99999999999999999d", "99999999999999999d is" + TOO_LARGE);
  }

  @Test
  void long_keys_hold_more() {
    check(ConfigTypes.longMilliseconds(0), "600h", "2160000000");
    check(ConfigTypes.longInteger(0), "3000000000", "3000000000");
    check(ConfigTypes.kibibytes(1), "4Ti", "4294967296");
    refuse(
        ConfigTypes.longInteger(0),
        "99999999999999999999",
        "99999999999999999999 is more than the 9223372036854775806 that ZooKeeper can hold");
  }

  @Test
  void coarser_units_want_whole_numbers_of_them() {
    check(ConfigTypes.hours(0), "12h", "12");
    check(ConfigTypes.hours(0), "12", "12");
    check(ConfigTypes.hours(0), "1d", "24");
    check(ConfigTypes.hours(0), "120m", "2");
    check(ConfigTypes.hours(0), "0", "0");
    refuse(ConfigTypes.hours(0), "90m", "90m is not a whole number of hours");
    refuse(ConfigTypes.hours(0), "-1", "");
    check(ConfigTypes.minutes(1), "1h", "60");
    refuse(ConfigTypes.minutes(1), "30s", "30s is not a whole number of minutes");
    check(ConfigTypes.seconds(1), "10m", "600");
    refuse(ConfigTypes.seconds(1), "1500ms", "1500ms is not a whole number of seconds");
  }

  @Test
  void sizes_become_bytes_or_kibibytes() {
    check(ConfigTypes.bytes(1), "4Mi", "4194304");
    check(ConfigTypes.bytes(1), "64k", "64000");
    check(ConfigTypes.bytes(1), "4194304", "4194304");
    refuse(ConfigTypes.bytes(32), "31", "");
    refuse(ConfigTypes.bytes(1), "4Gi", "4Gi is 4294967296 bytes," + TOO_LARGE);
    check(ConfigTypes.kibibytes(1), "64Mi", "65536");
    check(ConfigTypes.kibibytes(1), "1Gi", "1048576");
    check(ConfigTypes.kibibytes(1), "512Ki", "512");
    check(ConfigTypes.kibibytes(1), "64M", "62500");
    check(ConfigTypes.kibibytes(1), "65536", "65536");
    refuse(ConfigTypes.kibibytes(1), "1M", "1M is not a whole number of KiB");
    String units =
        "the units of a size are Ki, Mi, Gi, Ti (steps of 1024) and k, M, G, T (steps of 1000)";
    refuse(ConfigTypes.bytes(1), "4m", units);
    refuse(ConfigTypes.bytes(1), "4MB", units);
  }

  @Test
  void numbers_have_no_unit() {
    check(ConfigTypes.integer(2), "100000", "100000");
    check(ConfigTypes.integer(0), "010", "10");
    refuse(ConfigTypes.integer(2), "1", "");
    refuse(ConfigTypes.integer(2), "10k", "");
    refuse(ConfigTypes.integer(2), "3000000000", "3000000000 is" + TOO_LARGE);
    refuse(ConfigTypes.integer(1, 9), "10", "");
    check(ConfigTypes.port(), "65535", "65535");
    refuse(ConfigTypes.port(), "0", "");
    refuse(ConfigTypes.port(), "65536", "");
    check(ConfigTypes.ticks(1), "10", "10");
    String ticks = "it counts ticks of tickTime, so write a bare number";
    refuse(ConfigTypes.ticks(1), "20s", ticks);
    refuse(ConfigTypes.ticks(1), "0", "");
  }

  @Test
  void real_numbers_are_plain_decimals() {
    ValueType<String> type = ConfigTypes.real(0, 1);
    check(type, "0.02", "0.02");
    check(type, "0", "0");
    check(type, "1", "1");
    check(ConfigTypes.real(-1, 1), "-0.5", "-0.5");
    refuse(type, "1.01", "");
    refuse(type, "-0.5", "");
    for (String text : List.of("", "-", ".", ".5", "1.", "0.1.2", "1e-3", "NaN", "0,5", "0.5f")) {
      refuse(type, text, "");
    }
    refuse(type, "50%", "it is a fraction of 1, so write 0.25 for 25%");
  }

  @Test
  void one_value_more_is_taken_without_a_unit() {
    ValueType<String> type = ConfigTypes.allowing("-1", ConfigTypes.milliseconds(1));
    check(type, "-1", "-1");
    check(type, "1s", "1000");
    refuse(type, "0", "");
    refuse(type, "-2", "");
    check(ConfigTypes.allowing("0", ConfigTypes.port()), "0", "0");
  }

  @Test
  void booleans_and_words_have_one_spelling() {
    String booleans =
        "ZooKeeper reads some booleans by their exact spelling and ignores any other word";
    check(ConfigTypes.bool(), "true", "true");
    check(ConfigTypes.bool(), "false", "false");
    refuse(
        ConfigTypes.bool(),
        "True",
        "ZooKeeper reads some words by their exact spelling: write true");
    refuse(ConfigTypes.bool(), "yes", booleans);
    refuse(ConfigTypes.bool(), "1", booleans);
    refuse(ConfigTypes.bool(), "", booleans);
    check(ConfigTypes.words("yes", "no"), "no", "no");
    refuse(
        ConfigTypes.words("yes", "no"),
        "NO",
        "ZooKeeper reads some words by their exact spelling: write no");
    refuse(ConfigTypes.words("yes", "no"), "false", "");
    assertThat(ConfigTypes.words("need", "want", "none").label()).isEqualTo("need, want or none");
  }

  @Test
  void paths_are_absolute() {
    check(ConfigTypes.path(), "/data", "/data");
    check(ConfigTypes.path(), "/", "/");
    check(ConfigTypes.path(), "/my data/é", "/my data/é");
    refuse(
        ConfigTypes.path(),
        "data",
        "a relative path depends on where the server happens to be started");
    refuse(ConfigTypes.path(), "/data ", "ZooKeeper cuts off the blank at the end");
    refuse(ConfigTypes.path(), "", "");
    refuse(ConfigTypes.path(), "/a\nb=c", "");
  }

  @Test
  void hosts_have_no_port() {
    for (String host :
        List.of("0.0.0.0", "zk-1.zk.svc.cluster.local", "::1", "[fe80::1%eth0]", "my_host")) {
      check(ConfigTypes.host(), host, host);
    }
    refuse(ConfigTypes.host(), "zk1:2181", "write the host without a port");
    for (String text : List.of("", "-zk", "a b", "zk/1", "ü.example", "fe80%1")) {
      refuse(ConfigTypes.host(), text, "");
    }
  }

  @Test
  void classes_are_named_with_their_package() {
    ValueType<String> type = ConfigTypes.className("org.example.Fast");
    check(type, "org.example.Fast", "org.example.Fast");
    check(type, "a.B$C", "a.B$C");
    refuse(
        type,
        "Fast",
        "ZooKeeper cannot instantiate a class by its short name: write org.example.Fast");
    refuse(type, "Slow", "ZooKeeper cannot instantiate a class by its short name");
    for (String text : List.of("", ".", "a.", ".a", "a..b", "a.1b", "a b", "a/B")) {
      refuse(type, text, "");
    }
  }

  @Test
  void lists_have_commas_and_no_blanks() {
    check(ConfigTypes.wordList(), "TLSv1.3,TLSv1.2", "TLSv1.3,TLSv1.2");
    for (String text : List.of("", ",", "a,", ",a", "a,,b")) {
      refuse(ConfigTypes.wordList(), text, "");
    }
    refuse(
        ConfigTypes.wordList(), "a, b", "leave out the blank: some images split the value there");
  }

  @Test
  void four_letter_words_are_known_ones() {
    check(ConfigTypes.fourLetterWords(), "srvr", "srvr");
    check(ConfigTypes.fourLetterWords(), "srvr,ruok,mntr", "srvr,ruok,mntr");
    check(ConfigTypes.fourLetterWords(), "*", "*");
    refuse(ConfigTypes.fourLetterWords(), "srvr,", "");
    assertThat(ConfigTypes.fourLetterWords().decode("srvr,ruko").reason())
        .startsWith("no server knows 'ruko'; the words are conf, cons, ");
    assertThat(ConfigTypes.fourLetterWords().decode("srvr,*").isRefused()).isTrue();
  }

  @Test
  void texts_are_one_line() {
    check(ConfigTypes.text(), "RULE:[1:$1] DEFAULT", "RULE:[1:$1] DEFAULT");
    refuse(ConfigTypes.text(), "", "");
    refuse(ConfigTypes.text(), "a\nadmin.enableServer=true", "");
    refuse(ConfigTypes.text(), " a", "ZooKeeper cuts off blanks at both ends");
  }

  @Test
  void labels_finish_a_sentence() {
    assertThat(ConfigTypes.milliseconds(1).label())
        .isEqualTo("a duration of at least 1 ms, such as 2s (a bare number is in ms)");
    assertThat(ConfigTypes.hours(0).label())
        .isEqualTo("a duration such as 12h (a bare number is in hours)");
    assertThat(ConfigTypes.bytes(32).label())
        .isEqualTo("a size of at least 32 bytes, such as 1Mi (a bare number is in bytes)");
    assertThat(ConfigTypes.allowing("-1", ConfigTypes.integer(1)).label())
        .isEqualTo("a whole number of at least 1, or -1");
    assertThat(ConfigTypes.port().label()).isEqualTo("a port (1-65535)");
    assertThat(ConfigTypes.ticks(1).label()).isEqualTo("a number of ticks of at least 1");
    assertThat(ConfigTypes.real(0, 1).label()).isEqualTo("a number from 0 to 1, such as 0.25");
  }

  private static void check(ValueType<String> type, String text, String written) {
    assertThat(type.decode(text)).as(text).isEqualTo(Decoded.of(written));
    assertThat(type.decode(type.encode(written))).as(written).isEqualTo(Decoded.of(written));
  }

  private static void refuse(ValueType<String> type, String text, String reason) {
    assertThat(type.decode(text)).as(text).isEqualTo(Decoded.refused(reason));
  }
}
