package io.zkdsl.schema.config;

import static io.zkdsl.schema.config.ConfigTypes.bool;
import static io.zkdsl.schema.config.ConfigTypes.className;
import static io.zkdsl.schema.config.ConfigTypes.host;
import static io.zkdsl.schema.config.ConfigTypes.integer;
import static io.zkdsl.schema.config.ConfigTypes.longMilliseconds;
import static io.zkdsl.schema.config.ConfigTypes.port;
import static io.zkdsl.schema.config.ConfigTypes.text;

/** Where a server publishes its metrics. */
final class MetricsKeys {
  private MetricsKeys() {}

  static void addTo(KeyTable keys) {
    keys.add(
            "metricsProvider.className",
            className(
                "org.apache.zookeeper.metrics.prometheus.PrometheusMetricsProvider",
                "org.apache.zookeeper.metrics.impl.DefaultMetricsProvider"))
        .serverDefault("org.apache.zookeeper.metrics.impl.DefaultMetricsProvider")
        .since("3.6.0")
        .managedBy("metrics prometheus")
        .doc(
            """
            The class that publishes metrics. A class that cannot be loaded
            ends the server with exit code 2.
            """);
    keys.add("metricsProvider.httpHost", host())
        .serverDefault("0.0.0.0")
        .since("3.8.0")
        .doc("The address on which Prometheus metrics are served.");
    keys.add("metricsProvider.httpPort", port())
        .serverDefault("7000")
        .since("3.6.0")
        .managedBy("ports { metrics PORT }")
        .doc(
            """
            The port on which Prometheus metrics are served. If it is taken,
            the server ends with exit code 1.
            """);
    keys.add("metricsProvider.exportJvmInfo", bool())
        .serverDefault("true")
        .since("3.6.0")
        .doc(
            """
            Whether the metrics contain those of the Java process:
            memory, threads, garbage collection.
            """);
    keys.add("metricsProvider.numWorkerThreads", integer(0))
        .serverDefault("1")
        .since("3.8.0")
        .doc(
            """
            How many threads hand measurements to Prometheus; 0 leaves it to the thread that
            measures. A text that is no number ends the server with exit code 1.
            """);
    keys.add("metricsProvider.maxQueueSize", integer(1))
        .serverDefault("1000000")
        .since("3.8.0")
        .doc(
            """
            How many measurements may wait for those threads; more are dropped. A text that is no
            number ends the server with exit code 1.
            """);
    keys.add("metricsProvider.workerShutdownTimeoutMs", longMilliseconds(0))
        .serverDefault("1000")
        .since("3.8.0")
        .doc(
            """
            How long those threads may go on when the server stops. A text that is no number
            ends the server with exit code 1.
            """);
    keys.add("metricsProvider.*", text())
        .serverDefault("unset")
        .since("3.6.0")
        .doc(
            """
            Any other setting of the metrics provider, which gets it without the prefix.
            Providers ignore what they do not know.
            """);
  }
}
