package io.zkdsl.reality;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.zkdsl.real.Tool;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A key and its certificate, which signs itself; every server of a trial has the same. */
record Certificate(String key, String certificate) {
  private static final String PASSWORD = "changeit";
  private static final String STORE = "store.p12";
  private static final String ALIAS = "server";

  /** Made once, and only if a trial needs it. */
  static Certificate get() {
    return Made.ONCE;
  }

  private static final class Made {
    static final Certificate ONCE = made();
  }

  private static Certificate made() {
    try {
      Path folder = Files.createTempDirectory("zkdsl-certificate");
      Path file = folder.resolve(STORE);
      try {
        keytool(folder);
        return read(file);
      } finally {
        Files.deleteIfExists(file);
        Files.delete(folder);
      }
    } catch (Exception e) {
      throw new IllegalStateException("no certificate", e);
    }
  }

  private static void keytool(Path folder) throws InterruptedException {
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    List<String> command = new ArrayList<>(List.of(keytool, "-genkeypair", "-alias", ALIAS));
    command.addAll(List.of("-keystore", STORE, "-storetype", "PKCS12", "-storepass", PASSWORD));
    command.addAll(List.of("-keyalg", "RSA", "-keysize", "2048", "-validity", "1"));
    command.addAll(List.of("-dname", "CN=localhost", "-ext", "san=ip:127.0.0.1,dns:localhost"));
    Tool.Run run = Tool.run(folder, command);
    if (run.exitCode() != 0) {
      throw new IllegalStateException(run.output());
    }
  }

  private static Certificate read(Path file) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream stream = Files.newInputStream(file)) {
      store.load(stream, PASSWORD.toCharArray());
    }
    return new Certificate(
        pem("PRIVATE KEY", store.getKey(ALIAS, PASSWORD.toCharArray()).getEncoded()),
        pem("CERTIFICATE", store.getCertificate(ALIAS).getEncoded()));
  }

  private static String pem(String type, byte[] content) {
    String text = Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(content);
    return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(type, text);
  }
}
