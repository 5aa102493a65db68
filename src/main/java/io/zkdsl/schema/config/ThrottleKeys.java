package io.zkdsl.schema.config;

import static io.zkdsl.schema.config.ConfigTypes.allowing;
import static io.zkdsl.schema.config.ConfigTypes.bool;
import static io.zkdsl.schema.config.ConfigTypes.integer;
import static io.zkdsl.schema.config.ConfigTypes.milliseconds;
import static io.zkdsl.schema.config.ConfigTypes.real;

/** Brakes for storms: how fast clients may connect and how many requests may wait. */
final class ThrottleKeys {
  private ThrottleKeys() {}

  static void addTo(KeyTable keys) {
    addTokens(keys);
    addDropping(keys);
    addWeights(keys);
    addRequests(keys);
  }

  private static void addTokens(KeyTable keys) {
    keys.add("connection_throttle_tokens", integer(0))
        .serverDefault("0")
        .since("3.6.0")
        .orProperty()
        .headlines("connectionMaxTokens")
        .doc(
            """
            How many tokens the bucket holds from which each new connection takes; an empty bucket
            refuses connections, and 0 turns it off.
            """);
    keys.add("connection_throttle_fill_time", milliseconds(1))
        .serverDefault("1")
        .since("3.6.0")
        .orProperty()
        .headlines("connectionTokenFillTime")
        .doc("How often the bucket of connection tokens is filled up.");
    keys.add("connection_throttle_fill_count", integer(1))
        .serverDefault("1")
        .since("3.6.0")
        .orProperty()
        .headlines("connectionTokenFillCount")
        .doc("How many connection tokens are added each time.");
  }

  private static void addDropping(KeyTable keys) {
    keys.add("connection_throttle_freeze_time", allowing("-1", milliseconds(1)))
        .serverDefault("-1")
        .since("3.6.0")
        .orProperty()
        .headlines("connectionFreezeTime")
        .doc(
            """
            How often the probability is adjusted with which connections are refused at
            random; -1 refuses none at random.
            """);
    keys.add("connection_throttle_drop_increase", real(0, 1))
        .serverDefault("0.02")
        .since("3.6.0")
        .orProperty()
        .headlines("connectionDropIncrease")
        .doc(
            """
            By how much that probability grows while the bucket is empty. A text that is no number
            ends the server with exit code 1.
            """);
    keys.add("connection_throttle_drop_decrease", real(0, 1))
        .serverDefault("0.002")
        .since("3.6.0")
        .orProperty()
        .headlines("connectionDropDecrease")
        .doc(
            """
            By how much that probability shrinks while the bucket is full enough. A text that is no
            number ends the server with exit code 1.
            """);
    keys.add("connection_throttle_decrease_ratio", real(0, 1))
        .serverDefault("0")
        .since("3.6.0")
        .orProperty()
        .headlines("connectionDecreaseRatio")
        .doc(
            """
            How full, as a part of all tokens, is full enough. A text that is no number
            ends the server with exit code 1.
            """);
  }

  private static void addWeights(KeyTable keys) {
    keys.add("connection_throttle_weight_enabled", bool())
        .serverDefault("false")
        .since("3.6.0")
        .orProperty()
        .doc("Whether new and renewed sessions take different numbers of tokens.");
    keys.add("connection_throttle_global_session_weight", integer(1))
        .serverDefault("3")
        .since("3.6.0")
        .orProperty()
        .doc(
            """
            How many tokens a global session takes, at least as many as a local one. A server
            resets a smaller number and logs it.
            """);
    keys.add("connection_throttle_local_session_weight", integer(1))
        .serverDefault("1")
        .since("3.6.0")
        .orProperty()
        .doc(
            """
            How many tokens a local session takes. A server resets a number below 1 and logs it.
            """);
    keys.add("connection_throttle_renew_session_weight", integer(1))
        .serverDefault("2")
        .since("3.6.0")
        .orProperty()
        .doc(
            """
            How many tokens a client takes that comes back with its session, at least as many as a
            local session. A server resets a smaller number and logs it.
            """);
  }

  private static void addRequests(KeyTable keys) {
    keys.add("request_throttle_max_requests", integer(0))
        .serverDefault("0")
        .since("3.6.0")
        .orProperty()
        .headlines("requestThrottleLimit")
        .doc("How many requests may be in work before further ones wait; 0 turns it off.");
    keys.add("request_throttle_stall_time", milliseconds(1))
        .serverDefault("100")
        .since("3.6.0")
        .orProperty()
        .headlines("requestThrottleStallTime")
        .doc("The longest time for which a request waits before it is tried again.");
    keys.add("request_throttle_drop_stale", bool())
        .serverDefault("true")
        .since("3.6.0")
        .orProperty()
        .headlines("requestThrottleDropStale")
        .doc("Whether requests that nobody waits for any more are dropped.");
    keys.add("request_stale_latency_check", bool())
        .serverDefault("false")
        .since("3.6.0")
        .orProperty()
        .headlines("requestStaleLatencyCheck")
        .doc("Counts a request as stale when it is older than its session's timeout.");
    keys.add("request_stale_connection_check", bool())
        .serverDefault("true")
        .since("3.6.0")
        .orProperty()
        .headlines("requestStaleConnectionCheck")
        .doc("Counts a request as stale when its connection is closed.");
    keys.add("request_throttler.shutdownTimeout", milliseconds(0))
        .serverDefault("10000")
        .since("3.6.0")
        .orProperty()
        .doc(
            """
            How long a stopping server lets waiting requests finish. A
            pod's grace period must be longer.
            """);
    keys.add("throttled_op_wait_time", milliseconds(0))
        .serverDefault("0")
        .since("3.7.0")
        .orProperty()
        .headlines("throttledOpWaitTime")
        .doc(
            """
            A request that waited longer than this is answered with an error instead
            of being done; 0 does every one.
            """);
  }
}
