package io.zkdsl.reality;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** Outcomes that a client with TLS sees; it has no certificate and trusts everybody. */
final class Secure {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int ATTEMPTS = 3;
  private static final String SERVING = "Mode: ";

  private Secure() {}

  static Outcome answersOverTls(String port) {
    return new Outcome(
        "serves over TLS",
        bench -> {
          bench.startAll();
          Instant end = Instant.now().plus(PATIENCE);
          while (!askOverTls(bench.port(port)).contains(SERVING)) {
            assertThat(Instant.now()).as("no answer over TLS:\n" + bench.logs()).isBefore(end);
            Thread.sleep(100);
          }
        });
  }

  /** Clients without TLS are served, three with TLS get no answer, and the log tells why. */
  static Outcome silentOverTls(String port, String log) {
    return new Outcome(
        "serves, but no client with TLS gets an answer: " + log,
        bench -> {
          Running.requireService(bench);
          awaitPort(bench, port);
          for (int i = 0; i < ATTEMPTS; i++) {
            assertThat(askOverTls(bench.port(port))).doesNotContain(SERVING);
          }
          Running.awaitLog(bench, log);
          assertThat(bench.server(1).mode()).isNotEmpty();
        });
  }

  /** Three clients without TLS get no answer, though one with TLS does. */
  static Outcome silentWithoutTls(String port) {
    return new Outcome(
        "serves over TLS, and says nothing to srvr without it",
        bench -> {
          answersOverTls(port).check().of(bench);
          for (int i = 0; i < ATTEMPTS; i++) {
            try (Socket socket = connected(bench.port(port))) {
              assertThat(ask(socket)).doesNotContain(SERVING);
            }
          }
        });
  }

  /** The secure port is bound after the other. */
  private static void awaitPort(Bench bench, String port) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!bench.listens(port)) {
      assertThat(Instant.now()).as("nobody listens:\n" + bench.logs()).isBefore(end);
      Thread.sleep(100);
    }
  }

  private static String askOverTls(int port) {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {new Trusting()}, new SecureRandom());
      Socket plain = connected(port);
      try (SSLSocket socket =
          (SSLSocket) context.getSocketFactory().createSocket(plain, "127.0.0.1", port, true)) {
        return ask(socket);
      }
    } catch (Exception e) {
      return "";
    }
  }

  private static Socket connected(int port) throws IOException {
    Socket socket = new Socket();
    socket.connect(new InetSocketAddress("127.0.0.1", port), 1_000);
    socket.setSoTimeout(2_000);
    return socket;
  }

  private static String ask(Socket socket) {
    try {
      socket.getOutputStream().write("srvr".getBytes(US_ASCII));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), US_ASCII);
    } catch (IOException e) {
      return "";
    }
  }

  private static final class Trusting implements X509TrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
