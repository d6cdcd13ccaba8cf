package io.broadsheet.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version of the command, from its jar. */
final class Version implements IVersionProvider {

  Version() {}

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"broadsheet " + Objects.requireNonNullElse(version, "(unpackaged)")};
  }
}
