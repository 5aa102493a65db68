package io.zkdsl.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Confluent's closed list of variables and the key of {@code zoo.cfg} that each one becomes. */
final class ConfluentKeys {
  /** Written as the key's words; {@code CLIENT_PORT} is {@code clientPort}. */
  private static final String BY_RULE =
      """
      CLIENT_PORT TICK_TIME GLOBAL_OUTSTANDING_LIMIT PRE_ALLOC_SIZE SNAP_COUNT TRACE_FILE
      MAX_CLIENT_CNXNS CLIENT_PORT_ADDRESS MIN_SESSION_TIMEOUT MAX_SESSION_TIMEOUT SYNC_ENABLED
      ELECTION_ALG INIT_LIMIT LEADER_SERVES SYNC_LIMIT CNX_TIMEOUT FORCE_SYNC CLIENT_CNXN_SOCKET
      SECURE_CLIENT_PORT SERVER_CNXN_SOCKET TCP_KEEP_ALIVE SERVER_CNXN_FACTORY
      """;

  private static final String BY_NAME =
      """
      FSYNC_WARNING_THRESHOLDMS fsync.warningthresholdms
      AUTOPURGE_SNAP_RETAIN_COUNT autopurge.snapRetainCount
      AUTOPURGE_PURGE_INTERVAL autopurge.purgeInterval
      JUTE_MAX_BUFFER jute.maxbuffer
      SKIP_ACL skipACL
      QUORUM_LISTEN_ON_ALL_IPS quorumListenOnAllIPs
      X509_AUTHENTICATION_PROVIDER_SUPER_USER X509AuthenticationProvider.superUser
      SSL_AUTH_PROVIDER ssl.authProvider
      SSL_QUORUM sslQuorum
      AUTH_PROVIDER_X509 authProvider.x509
      AUTH_PROVIDER_SASL authProvider.sasl
      CLIENT_PORT_UNIFICATION client.portUnification
      ADMIN_ENABLE_SERVER admin.enableServer
      ADMIN_SERVER_ADDRESS admin.serverAddress
      ADMIN_SERVER_PORT admin.serverPort
      ADMIN_IDLE_TIMEOUT admin.idleTimeout
      ADMIN_COMMAND_URL admin.commandURL
      """;

  /**
   * Once after {@code SSL_} for clients, once after {@code SSL_QUORUM_}. OCPS is their spelling.
   */
  private static final String TLS =
      """
      CLIENT_AUTH clientAuth
      KEYSTORE_LOCATION keyStore.location
      KEYSTORE_PASSWORD keyStore.password
      KEYSTORE_TYPE keyStore.type
      TRUSTSTORE_LOCATION trustStore.location
      TRUSTSTORE_PASSWORD trustStore.password
      TRUSTSTORE_TYPE trustStore.type
      ENABLED_PROTOCOLS enabledProtocols
      CONTEXT_SUPPLIER_CLASS context.supplier.class
      CIPHER_SUITES ciphersuites
      HOSTNAME_VERIFICATION hostnameVerification
      CRL crl
      OCPS ocsp
      HANDSHAKE_DETECTION_TIMEOUT_MILLIS handshakeDetectionTimeoutMillis
      """;

  static final Map<String, String> BY_VARIABLE = byVariable();

  private ConfluentKeys() {}

  private static Map<String, String> byVariable() {
    Map<String, String> keys = new TreeMap<>();
    for (String name : BY_RULE.strip().split("\\s+")) {
      keys.put("ZOOKEEPER_" + name, camelCase(name));
    }
    putAll(keys, "", "", BY_NAME);
    putAll(keys, "SSL_", "ssl.", TLS);
    putAll(keys, "SSL_QUORUM_", "ssl.quorum.", TLS);
    return keys;
  }

  private static void putAll(
      Map<String, String> keys, String namePrefix, String keyPrefix, String table) {
    for (String line : table.lines().toList()) {
      String[] pair = line.split(" ");
      keys.put("ZOOKEEPER_" + namePrefix + pair[0], keyPrefix + pair[1]);
    }
  }

  private static String camelCase(String name) {
    String words =
        Arrays.stream(name.toLowerCase(Locale.ROOT).split("_"))
            .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
            .collect(Collectors.joining());
    return Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }
}
