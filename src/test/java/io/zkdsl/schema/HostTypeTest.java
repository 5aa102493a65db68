package io.zkdsl.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.zkdsl.schema.value.Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Hosts lead to one machine, and Java reads their addresses as we do. */
class HostTypeTest {
  private static final ValueType<String> HOST = Types.host();

  @Example
  void names_and_addresses_of_one_machine_are_hosts() {
    for (String host :
        List.of(
            "zk1.example.com",
            "zk-1",
            "zk.1",
            "localhost",
            "4711.example.com",
            "10.0.0.1",
            "2001:db8::1",
            "2001:DB8:0:0:0:0:0:1",
            "::1",
            "::ffff:a00:1")) {
      assertThat(HOST.decode(host).isRefused()).as(host).isFalse();
    }
  }

  @Example
  void what_leads_nowhere_or_to_many_is_refused() {
    refuse("0.0.0.0", "come back");
    refuse("::", "come back");
    refuse("0:0:0:0:0:0:0:0", "come back");
    refuse("::0", "come back");
    refuse("224.0.0.1", "many machines");
    refuse("ff02::1", "many machines");
    refuse("255.255.255.255", "many machines");
    refuse("fe80::1", "which network");
    refuse("fe80::1%eth0", "network card");
    refuse("0", "numbers alone");
    refuse("127.1", "numbers alone");
    refuse("10.0.0.256", "numbers alone");
    refuse("010.0.0.1", "numbers alone");
    refuse("[2001:db8::1]", "without brackets");
    refuse("zk1:2181", "port does not belong");
    refuse("ZK1.example.com", "lower case");
    refuse("zk1.example.com.", "dot at the end");
    refuse("10.0.0.1|10.0.1.1", "one host");
  }

  private static void refuse(String text, String reason) {
    assertThat(HOST.decode(text).isRefused()).as(text).isTrue();
    assertThat(HOST.decode(text).reason()).as(text).contains(reason);
  }

  @Example
  void spellings_of_one_address_are_one_host() {
    assertThat(Address.canonical("2001:db8::1")).isEqualTo(Address.canonical("2001:0DB8:0::0:1"));
    assertThat(Address.canonical("::")).isEqualTo(Address.canonical("0:0:0:0:0:0:0:0"));
    assertThat(Address.canonical("1::")).isEqualTo(Address.canonical("1:0:0::0"));
    assertThat(Address.canonical("zk1")).isEqualTo("zk1");
  }

  @Example
  void loopback_is_known_by_name_and_by_address() {
    assertThat(List.of("localhost", "zk.localhost", "127.0.0.1", "127.9.9.9", "::1", "0::1"))
        .allMatch(Address::isLoopback);
    assertThat(List.of("localhost.example.com", "128.0.0.1", "::2", "zk1"))
        .noneMatch(Address::isLoopback);
  }

  /**
   * Whatever looks like an address of IPv6 is one exactly when Java says so, but that Java forgives
   * zeros in front of a group of four digits.
   */
  @Property
  void IPv6_is_read_as_Java_does(@ForAll("colons") String text) throws UnknownHostException {
    boolean read = Address.parse(text).isPresent();
    try {
      byte[] bytes = InetAddress.getByName(text).getAddress();
      assertThat(read).as(text).isEqualTo(!text.matches(".*[0-9a-zA-Z]{5}.*"));
      if (read && bytes.length == 16) {
        assertThat(Address.parse(text)).isEqualTo(Address.parse(groups(bytes)));
      }
    } catch (UnknownHostException noAddress) {
      assertThat(read).as(text).isFalse();
    }
  }

  private static String groups(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < bytes.length; i += 2) {
      text.append(i == 0 ? "" : ":");
      text.append(Integer.toHexString((bytes[i] & 0xff) << 8 | bytes[i + 1] & 0xff));
    }
    return text.toString();
  }

  @Provide
  Arbitrary<String> colons() {
    return Arbitraries.of("0", "1", "a", "F", "db8", ":", ":", "::", "12345", ":0:")
        .list()
        .ofMinSize(2)
        .ofMaxSize(17)
        .map(parts -> String.join("", parts))
        .filter(text -> text.indexOf(':') >= 0);
  }
}
