package io.zkdsl.runtime;

/**
 * Where things lie in an image, and who it runs as.
 *
 * @param configFolder where {@code zoo.cfg} and {@code logback.xml} can be mounted
 * @param dataFolder {@code dataDir}
 * @param logFolder {@code dataLogDir}
 * @param volumeFolder where the volume of the data is mounted; the data folder or a folder around
 *     it
 * @param user the user id of the server
 * @param group the group that owns its files
 */
public record Layout(
    String configFolder,
    String dataFolder,
    String logFolder,
    String volumeFolder,
    int user,
    int group) {
  /** Whether one volume holds both folders. */
  public boolean logIsOnDataVolume() {
    return logFolder.startsWith(volumeFolder + "/");
  }

  Layout with(String otherDataFolder, String otherLogFolder) {
    String volume = volumeFolder.equals(dataFolder) ? otherDataFolder : volumeFolder;
    return new Layout(configFolder, otherDataFolder, otherLogFolder, volume, user, group);
  }
}
