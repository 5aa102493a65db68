package io.zkdsl.reality;

import static io.zkdsl.reality.Case.Written.cannotBeWritten;
import static io.zkdsl.reality.Case.Written.written;
import static io.zkdsl.reality.Running.exits;
import static io.zkdsl.reality.Running.neverServes;
import static io.zkdsl.reality.Running.serves;
import static io.zkdsl.reality.Setup.ensembleOfOne;
import static io.zkdsl.reality.Setup.standalone;

import java.util.List;

/** The folders of a server, and what lies in them when it starts. */
final class DataCases {
  private static final String NOT_CREATED =
      "zkdsl tells of db.autocreate, but the marker is laid by who makes the volume";

  static final List<Case> ALL =
      List.of(
          new Case(
              "P-002",
              "a folder of its own for the log, while logs lie beside the snapshots",
              standalone("dataLogDir=<folder>/log")
                  .withFile("data/version-2/log.1", "")
                  .gives(
                      exits(
                          3,
                          "Snapshot directory has log files. Check if dataLogDir and dataDir "
                              + "configuration is correct.")),
              standalone("dataLogDir=<folder>/log").gives(serves()),
              cannotBeWritten("one description does not tell what lies on a volume")),
          new Case(
              "P-067",
              "a new volume, on which no folder may be made",
              standalone("datadir.autocreate=false").gives(exits(3, "Missing data directory")),
              standalone("datadir.autocreate=false")
                  .withFile("data/version-2", Setup.FOLDER)
                  .gives(serves()),
              written("ensemble x { size 3; config { datadir.autocreate false } }")),
          new Case(
              "P-068 INI-01",
              "an empty new server that may not begin a database",
              ensembleOfOne("db.autocreate=false").gives(neverServes("LOOKING")),
              ensembleOfOne("db.autocreate=false").withFile("data/initialize", "").gives(serves()),
              written("ensemble x { size 3; config { db.autocreate false } }")),
          new Case(
              "INI-02",
              "the marker beside myid, while the log has a folder of its own",
              ensembleOfOne("db.autocreate=false", "dataLogDir=<folder>/log")
                  .withFile("data/initialize", "")
                  .gives(neverServes("LOOKING")),
              ensembleOfOne("db.autocreate=false", "dataLogDir=<folder>/log")
                  .withFile("log/initialize", "")
                  .gives(serves()),
              cannotBeWritten(
                  NOT_CREATED,
                  "ensemble x { size 3; storage { data 1Gi; log 1Gi }; config { db.autocreate "
                      + "false } }")));

  private DataCases() {}
}
