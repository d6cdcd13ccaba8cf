package io.broadsheet.cli;

import io.broadsheet.IndexCheck;
import io.broadsheet.NewsIndex;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks that an index is sound. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Checks that the files of an index are sound and its articles whole.")
final class VerifyCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private IndexOption index = new IndexOption();

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    IndexCheck check = NewsIndex.verify(index.folder);
    for (String problem : check.problems()) {
      console.print(problem + "\n");
    }
    console.print(
        check.isSound()
            ? "sound: " + check.articles() + " articles\n"
            : "not sound; `broadsheet rebuild --index "
                + index.folder
                + "` makes it anew from the articles that can be read\n");
    return check.isSound() ? 0 : 1;
  }
}
