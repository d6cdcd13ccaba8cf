package io.broadsheet.cli;

import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code broadsheet}. */
@Command(
    name = "broadsheet",
    mixinStandardHelpOptions = true,
    description = "Searches news: highlighted passages ranked across sources.")
public final class Broadsheet {

  private Broadsheet() {}

  /** Runs the command and exits: 0 done, 1 failed, 2 wrong usage. */
  public static void main(String[] args) {
    System.exit(run(Console.ofProcess(), args));
  }

  /** Runs the command and returns its exit status. */
  static int run(Console console, String... args) {
    CommandLine commands = new CommandLine(new Broadsheet());
    commands.addSubcommand("search", new SearchCommand(console));
    commands.addSubcommand("index", new IndexCommand(console));
    commands.addSubcommand(AnnotateCommand.class);
    commands.addSubcommand(NamesCommand.class);
    commands.addSubcommand(ExtractCommand.class);
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    int status = commands.execute(args);
    try {
      console.out().flush();
    } catch (IOException e) {
      return 1;
    }
    return status;
  }
}
