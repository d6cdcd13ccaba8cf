package io.broadsheet.cli;

import io.broadsheet.names.NameKeys;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the keys under which names are found. */
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the keys under which each line's name is found: name, tab, keys.",
      "Names that share a key are one name."
    })
final class NamesCommand implements Callable<Integer> {

  private final Console console;

  @Option(names = "--keys", required = true, paramLabel = "FILE", description = "A name a line.")
  private Path file = Path.of("");

  NamesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    for (String name : TextLines.of(file)) {
      console.print(name + "\t" + String.join(" ", NameKeys.of(name)) + "\n");
    }
    return 0;
  }
}
