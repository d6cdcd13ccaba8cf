package io.broadsheet.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script by which bash and zsh complete the command line. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description = "Prints a completion script for bash and zsh: source <(broadsheet completion)")
final class CompletionCommand implements Callable<Integer> {

  /** A line of the script that lists the values of an option. */
  private static final Pattern VALUES = Pattern.compile("(?m)^(.*_option_args=)(\\(.*\\))");

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (spec != null) {
      String script = AutoComplete.bash("broadsheet", spec.root().commandLine());
      console.print(VALUES.matcher(script).replaceAll(CompletionCommand::inLowerCase));
    }
    return 0;
  }

  /** Returns a line with its values as help tells them; the name before them stays. */
  private static String inLowerCase(MatchResult line) {
    String name = line.group(1);
    return Matcher.quoteReplacement(name + line.group(2).toLowerCase(Locale.ROOT));
  }
}
