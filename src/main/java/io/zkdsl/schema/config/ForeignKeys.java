package io.zkdsl.schema.config;

import static io.zkdsl.schema.config.ConfigTypes.bool;
import static io.zkdsl.schema.config.ConfigTypes.className;
import static io.zkdsl.schema.config.ConfigTypes.milliseconds;
import static io.zkdsl.schema.config.ConfigTypes.path;
import static io.zkdsl.schema.config.ConfigTypes.port;
import static io.zkdsl.schema.config.ConfigTypes.text;

/**
 * Names that ZooKeeper's code reads but that have no place in a server's {@code zoo.cfg}: they
 * belong to its client, its tests or its inside.
 */
final class ForeignKeys {
  private static final String CLIENT =
      "it is a setting of the client; give it to the client's own process";
  private static final String TESTS = "it exists for ZooKeeper's own tests";

  private ForeignKeys() {}

  static void addTo(KeyTable keys) {
    addClient(keys);
    addInside(keys);
  }

  private static void addClient(KeyTable keys) {
    keys.add("client.secure", bool()).orProperty().refused(CLIENT).doc("Makes a client use TLS.");
    keys.add(
            "clientCnxnSocket",
            className(
                "org.apache.zookeeper.ClientCnxnSocketNIO",
                "org.apache.zookeeper.ClientCnxnSocketNetty"))
        .orProperty()
        .refused(CLIENT)
        .doc("The class with which a client connects.");
    keys.add("disableAutoWatchReset", bool())
        .orProperty()
        .refused(CLIENT)
        .doc("Keeps a client from setting its watches again on another server.");
    keys.add("request.timeout", milliseconds(0))
        .orProperty()
        .refused(CLIENT)
        .doc("How long a client waits for an answer.");
    keys.add("sasl.client", bool()).orProperty().refused(CLIENT).doc("Whether a client uses SASL.");
    keys.add("sasl.client.canonicalize.hostname", bool())
        .orProperty()
        .refused(CLIENT)
        .doc("Whether a client uses the full name of a server in Kerberos names.");
    keys.add("sasl.client.username", text())
        .orProperty()
        .refused(CLIENT)
        .doc("The first part of the servers' Kerberos name, as a client expects it.");
    keys.add("sasl.clientconfig", text())
        .orProperty()
        .refused(CLIENT)
        .doc("The section of a client's JAAS file.");
    keys.add("server.principal", text())
        .refused(CLIENT)
        .doc(
            """
            The servers' Kerberos name, as a client expects it. A server takes the line for a member
            of the ensemble and ends with exit code 2.
            """);
    keys.add("server.realm", text())
        .refused(CLIENT)
        .doc(
            """
            The servers' Kerberos realm, as a client expects it. A server takes the line for a
            member of the ensemble and ends with exit code 2.
            """);
    keys.add("kinit", path())
        .orProperty()
        .refused(CLIENT)
        .doc("The program with which a client renews its Kerberos ticket.");
  }

  private static void addInside(KeyTable keys) {
    keys.add("test.allowDiscontinuousProposals", bool())
        .orProperty()
        .refused(TESTS)
        .doc("Lets the numbers of transactions have gaps.");
    keys.add("testingonly.initialZxid", text())
        .orProperty()
        .refused(TESTS)
        .doc("The number of the first transaction.");
    keys.add("controllerPort", port())
        .orProperty()
        .refused(TESTS)
        .doc("The port of a server that tests steer.");
    keys.add("configuration", text())
        .orProperty()
        .refused("ZooKeeper uses it inside, and no server reads it from its configuration")
        .doc("A name that ZooKeeper uses inside.");
  }
}
