package io.zkdsl.real;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.apache.zookeeper.server.quorum.QuorumPeerConfig;
import org.apache.zookeeper.server.quorum.QuorumPeerConfig.ConfigException;

/** ZooKeeper's own reading of a {@code zoo.cfg}, as a server does it at its start. */
public final class ConfigParser {
  private ConfigParser() {}

  /** What it leaves behind in this JVM is put back, so only one file is read at a time. */
  public static synchronized QuorumPeerConfig parse(
      Path zooCfg, Map<String, String> systemProperties) throws ConfigException {
    Properties properties = (Properties) System.getProperties().clone();
    System.getProperties().putAll(systemProperties);
    QuorumPeerConfig.setStandaloneEnabled(true); // both are static and outlive a file
    QuorumPeerConfig.setReconfigEnabled(false);
    try {
      QuorumPeerConfig config = new QuorumPeerConfig();
      config.parse(zooCfg.toString());
      return config;
    } finally {
      System.setProperties(properties); // keys of zoo.cfg become properties
    }
  }
}
