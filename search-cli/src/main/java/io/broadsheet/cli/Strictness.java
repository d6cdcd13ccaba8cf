package io.broadsheet.cli;

import picocli.CommandLine.Option;

/** The option that makes a command fail where something could not be read. */
final class Strictness {

  @Option(
      names = {"--strict", "--strict-input"},
      description =
          "Fail if anything could not be read; otherwise only if nothing could be. The rest is done"
              + " in either case.")
  boolean strict;
}
