package io.zkdsl.schema.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.zkdsl.schema.Decoded;
import io.zkdsl.schema.value.Entry;
import io.zkdsl.schema.value.Version;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SafeDefaultsTest {
  @Test
  void the_newest_version_gets_all() {
    assertThat(written("3.9.5"))
        .containsExactly(
            "tickTime=2000",
            "initLimit=10",
            "syncLimit=5",
            "autopurge.purgeInterval=1",
            "autopurge.snapRetainCount=3",
            "4lw.commands.whitelist=srvr",
            "admin.enableServer=false");
  }

  @Test
  void older_versions_get_what_they_know() {
    assertThat(written("3.5.2"))
        .contains("admin.enableServer=false")
        .doesNotContain("4lw.commands.whitelist=srvr");
    assertThat(written("3.4.14"))
        .contains("4lw.commands.whitelist=srvr", "autopurge.purgeInterval=1")
        .doesNotContain("admin.enableServer=false");
    assertThat(written("3.3.6")).containsExactly("tickTime=2000", "initLimit=10", "syncLimit=5");
  }

  @Test
  void each_is_a_value_of_its_key_and_written_only_where_the_key_is_known() {
    for (Entry entry : SafeDefaults.forVersion(Version.NEWEST)) {
      ConfigKey key = ConfigKeys.find(entry.key()).orElseThrow();
      assertThat(key.type().decode(entry.value())).isEqualTo(Decoded.of(entry.value()));
      for (String version : List.of("3.4.6", "3.4.10", "3.5.0", "3.5.3", "3.6.0", "3.9.5")) {
        assertThat(SafeDefaults.forVersion(Version.parse(version)).contains(entry))
            .as(entry.key() + " in " + version)
            .isEqualTo(key.since().includes(Version.parse(version)));
      }
    }
  }

  private static List<String> written(String version) {
    List<String> lines = new ArrayList<>();
    for (Entry entry : SafeDefaults.forVersion(Version.parse(version))) {
      lines.add(entry.key() + "=" + entry.value());
    }
    return lines;
  }
}
