package io.broadsheet.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a manual page. */
@Command(
    name = "man",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the manual page of broadsheet or of one of its commands.",
      "To read one: broadsheet man search | man -l -"
    })
final class ManCommand implements Callable<Integer> {

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "One of the commands.")
  private String name = "";

  ManCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (spec == null) {
      throw new IllegalStateException("the command was not set up");
    }
    CommandLine root = spec.root().commandLine();
    CommandLine described = name.isEmpty() ? root : root.getSubcommands().get(name);
    if (described == null) {
      throw WrongUsage.of(spec, "no command " + name);
    }
    console.print(ManPage.of(described.getCommandSpec()));
    return 0;
  }
}
