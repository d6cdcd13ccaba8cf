package io.broadsheet.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code broadsheet}. */
@Command(
    name = "broadsheet",
    mixinStandardHelpOptions = true,
    description = "Searches news: highlighted passages ranked across sources.",
    subcommands = {AnnotateCommand.class, NamesCommand.class, ExtractCommand.class})
public final class Broadsheet {

  private Broadsheet() {}

  /** Runs the command and exits: 0 done, 1 failed, 2 wrong usage. */
  public static void main(String[] args) {
    System.exit(
        new CommandLine(new Broadsheet()).setCaseInsensitiveEnumValuesAllowed(true).execute(args));
  }
}
