package io.zkdsl.report;

/** All forms by the names that the command line has for them. */
public final class Reports {
  private Reports() {}

  /**
   * The report of that name.
   *
   * @param version of zkdsl, for the forms that name their maker
   */
  public static Report named(String name, String version) {
    return switch (name) {
      case "short" -> new ShortReport();
      case "json" -> new JsonReport();
      case "sarif" -> new SarifReport(version);
      case "github" -> new GithubReport();
      case "gitlab" -> new GitlabReport();
      case "checkstyle" -> new CheckstyleReport();
      case "junit" -> new JunitReport();
      default -> throw new IllegalArgumentException("no report " + name);
    };
  }
}
