package io.broadsheet.cli;

import io.broadsheet.query.QuerySyntaxException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine.Command;

/** The command {@code broadsheet}. */
@Command(
    name = "broadsheet",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Searches news: highlighted passages ranked across sources.",
    footer = {
      "",
      "'broadsheet COMMAND --help' tells the options of a command.",
      "Exit status: 0 done (also when nothing was found), 1 failed, 2 wrong usage."
    })
public final class Broadsheet {

  private static final int FAILED = 1;

  /** Exit status where the arguments cannot be understood. */
  static final int WRONG_USAGE = 2;

  /** Held so that its level stays: Lucene says in a line of its own how it computes vectors. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  Broadsheet() {}

  /** Runs the command and exits: 0 done, 1 failed, 2 wrong usage. */
  public static void main(String[] args) {
    LUCENE.setLevel(Level.OFF);
    int status = run(Console.ofProcess(), args);
    if (Interruption.hasBegun()) {
      return;
    }
    System.exit(status);
  }

  /** Runs the command and returns its exit status. */
  static int run(Console console, String... args) {
    int status =
        isPlainSearch(args) ? searchPlainly(console, args) : Subcommands.execute(console, args);
    try {
      console.out().flush();
      return status;
    } catch (IOException e) {
      return failure(console, e);
    }
  }

  /**
   * Returns whether the arguments are those of a search without any option, the commonest command.
   * It starts at once: looking at what options there are takes longer than the search.
   */
  private static boolean isPlainSearch(String... args) {
    if (args.length < 3 || !args[0].equals("search")) {
      return false;
    }
    for (String arg : args) {
      if (arg.startsWith("-")) {
        return false;
      }
    }
    return true;
  }

  private static int searchPlainly(Console console, String... args) {
    try {
      return new SearchCommand(console, List.of(args).subList(1, args.length)).call();
    } catch (IOException | RuntimeException e) {
      return failure(console, e);
    }
  }

  /** Tells what has gone wrong, and returns the exit status. */
  static int failure(Console console, Exception e) {
    if (Interruption.hasBegun() || isClosedPipe(e)) {
      // Nobody reads on: what was wanted has been read.
      return 0;
    }
    switch (e) {
      case FileSystemException failed when failed.getFile() != null ->
          console.message(failed.getFile() + ": " + InputFiles.reason(failed));
      case IOException failed -> console.message(InputFiles.reason(failed));
      case QuerySyntaxException syntax -> {
        console.message("cannot read the query: " + syntax.getMessage());
        return WRONG_USAGE;
      }
      default -> {
        console.message("this is a fault in broadsheet; please report it with what follows");
        e.printStackTrace(console.err());
      }
    }
    return FAILED;
  }

  private static boolean isClosedPipe(Exception e) {
    // What Linux and macOS, and what Windows calls it when the reader of the output has gone.
    Set<String> told = Set.of("broken pipe", "the pipe is being closed", "the pipe has been ended");
    return e instanceof IOException
        && told.contains(String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT));
  }
}
