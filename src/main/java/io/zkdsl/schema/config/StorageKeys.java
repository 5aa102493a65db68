package io.zkdsl.schema.config;

import static io.zkdsl.schema.config.ConfigTypes.allowing;
import static io.zkdsl.schema.config.ConfigTypes.bool;
import static io.zkdsl.schema.config.ConfigTypes.integer;
import static io.zkdsl.schema.config.ConfigTypes.kibibytes;
import static io.zkdsl.schema.config.ConfigTypes.longMilliseconds;
import static io.zkdsl.schema.config.ConfigTypes.real;
import static io.zkdsl.schema.config.ConfigTypes.words;

/** Snapshots and transaction logs: how large, how often, how safe. */
final class StorageKeys {
  private StorageKeys() {}

  static void addTo(KeyTable keys) {
    addTransactionLogs(keys);
    addSnapshots(keys);
    addFirstStart(keys);
    addNodes(keys);
  }

  private static void addTransactionLogs(KeyTable keys) {
    keys.add("preAllocSize", kibibytes(1))
        .serverDefault("65536")
        .orProperty()
        .doc(
            """
            How much disk a transaction log claims at a time, even for one small write. A text that
            is no number falls back to the default with a warning.
            """);
    keys.add("txnLogSizeLimitInKb", allowing("-1", kibibytes(0)))
        .serverDefault("-1")
        .since("3.6.0")
        .orProperty()
        .doc(
            """
            The size at which a transaction log is closed and the next one begun; -1 leaves that to
            the snapshots. Make it at least twice preAllocSize, or every write begins a new log.
            """);
    keys.add("fsync.warningthresholdms", longMilliseconds(0))
        .serverDefault("1000")
        .since("3.3.4", "3.4.0")
        .orProperty()
        .doc(
            """
            A write to the transaction log that takes longer than this is logged as a warning, the
            first sign of a slow disk. A wrong value is silently the default.
            """);
    keys.add("forceSync", words("yes", "no"))
        .serverDefault("yes")
        .orProperty()
        .advanced()
        .doc(
            """
            Whether a server waits until a write is on the disk before it confirms it. With no it is
            faster, and a power failure may lose confirmed writes.
            """);
    keys.add("commitLogCount", integer(500))
        .serverDefault("500")
        .since("3.6.0")
        .orProperty()
        .doc(
            """
            How many recent writes the leader keeps in memory, so that a follower that lags a little
            needs no snapshot. A server raises anything below 500 to 500.
            """);
  }

  private static void addSnapshots(KeyTable keys) {
    keys.add("snapCount", integer(2))
        .serverDefault("100000")
        .orProperty()
        .doc(
            """
            After how many writes a server takes a snapshot; it picks a number between
            half of it and all, so that not all servers do at once. A text that is no
            number is silently the default.
            """);
    keys.add("snapSizeLimitInKb", kibibytes(0))
        .serverDefault("4194304")
        .since("3.6.0")
        .orProperty()
        .doc(
            """
            After how much transaction log a server takes a snapshot; 0 leaves it to snapCount
            alone. A text that is no number is silently the default.
            """);
    keys.add("snapshotSizeFactor", real(-1, 1))
        .serverDefault("0.33")
        .since("3.5.0")
        .orProperty()
        .doc(
            """
            How long a log, as a part of the snapshot's size, is still sent to a lagging follower
            instead of a snapshot; a negative number always sends the snapshot.
            """);
    keys.add("snapshot.compression.method", words("gz", "snappy"))
        .serverDefault("none")
        .since("3.6.0")
        .orProperty()
        .doc("Compresses snapshots; leave it out for none. An unknown method is silently none.");
    keys.add("snapshot.trust.empty", bool())
        .serverDefault("false")
        .since("3.5.6", "3.6.0")
        .orProperty()
        .advanced()
        .doc(
            """
            Lets a server start from logs without any snapshot, only for an upgrade from before
            3.5.3. Take it out after that upgrade: it hides lost data.
            """);
    keys.add("digest.enabled", bool())
        .serverDefault("true")
        .since("3.6.0")
        .orProperty()
        .doc(
            """
            Keeps a running checksum of all data, so that a server notices when it
            disagrees with its leader or its disk.
            """);
    keys.add("serializeLastProcessedZxid.enabled", bool())
        .serverDefault("true")
        .since("3.9.0")
        .orProperty()
        .doc(
            """
            Writes the last transaction's number into each snapshot, which the snapshot and restore
            commands of the AdminServer need.
            """);
  }

  private static void addFirstStart(KeyTable keys) {
    keys.add("datadir.autocreate", bool())
        .serverDefault("true")
        .since("3.5.0")
        .orProperty()
        .doc(
            """
            Creates missing data directories. With false a server whose volume is not mounted ends
            with exit code 3 instead of starting empty.
            """);
    keys.add("db.autocreate", bool())
        .serverDefault("true")
        .since("3.6.0")
        .orProperty()
        .advanced()
        .doc(
            """
            Lets an empty server vote. With false it waits until it has data from the others, and a
            new ensemble only starts with a file named initialize in each dataLogDir.
            """);
  }

  private static void addNodes(KeyTable keys) {
    keys.add("closeSessionTxn.enabled", bool())
        .serverDefault("true")
        .since("3.6.0")
        .orProperty()
        .advanced()
        .doc(
            """
            Writes the ephemeral nodes that a closing session takes along into its transaction, so
            that every server deletes the same ones.
            """);
    keys.add("extendedTypesEnabled", bool())
        .serverDefault("false")
        .since("3.5.4", "3.6.0")
        .orProperty()
        .doc(
            """
            Allows nodes with a time to live. Every member must agree, and a server
            with an id above 254 never serves.
            """);
    keys.add("emulate353TTLNodes", bool())
        .serverDefault("false")
        .since("3.5.4", "3.6.0")
        .orProperty()
        .refused("it only serves to migrate nodes with a time to live that 3.5.3 wrote")
        .doc("Reads nodes with a time to live as 3.5.3 wrote them.");
  }
}
