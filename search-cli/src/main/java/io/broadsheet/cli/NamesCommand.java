package io.broadsheet.cli;

import io.broadsheet.names.NameKeys;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the keys under which names are found. */
@Command(name = "names", description = "Prints the keys under which each line's name is found.")
final class NamesCommand implements Callable<Integer> {

  @Option(names = "--keys", required = true, paramLabel = "FILE", description = "A name a line.")
  private Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (String name : Files.readAllLines(file)) {
      out.print(name + "\t" + String.join(" ", NameKeys.of(name)) + "\n");
    }
    out.flush();
    return 0;
  }
}
