package io.broadsheet.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands of {@code broadsheet}, in the order in which help lists them. */
final class Subcommands {

  private static final String QUERY_LIKE_AN_OPTION = "; write -- before a query that begins with -";

  private Subcommands() {}

  private static Map<String, Supplier<Object>> of(Console console) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("search", () -> new SearchCommand(console));
    commands.put("index", () -> new IndexCommand(console));
    commands.put("figures", () -> new FiguresCommand(console));
    commands.put("show", () -> new ShowCommand(console));
    commands.put("explain", () -> new ExplainCommand(console));
    commands.put("duplicates", () -> new DuplicatesCommand(console));
    commands.put("stories", () -> new StoriesCommand(console));
    commands.put("delete", () -> new DeleteCommand(console));
    commands.put("stats", () -> new StatsCommand(console));
    commands.put("verify", () -> new VerifyCommand(console));
    commands.put("rebuild", () -> new RebuildCommand(console));
    commands.put("annotate", () -> new AnnotateCommand(console));
    commands.put("names", () -> new NamesCommand(console));
    commands.put("extract", () -> new ExtractCommand(console));
    commands.put("eval", () -> new EvalCommand(console));
    commands.put("serve", () -> new ServeCommand(console));
    commands.put("completion", () -> new CompletionCommand(console));
    commands.put("man", () -> new ManCommand(console));
    return commands;
  }

  /** Runs the command that the arguments name and returns its exit status. */
  static int execute(Console console, String... args) {
    CommandLine commands = new CommandLine(new Broadsheet());
    add(commands, console, args);
    OptionValues.register(commands);
    return commands
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setOut(console.writer())
        .setErr(console.errorWriter())
        .setParameterExceptionHandler((e, given) -> wrongUsage(console, e))
        .setExecutionExceptionHandler((e, command, parsed) -> Broadsheet.failure(console, e))
        .execute(args);
  }

  private static int wrongUsage(Console console, ParameterException e) {
    console.message(said(e));
    console.message("try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'");
    return Broadsheet.WRONG_USAGE;
  }

  private static String said(ParameterException e) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    if (command.parent() != null) {
      return e.getMessage() + hint(command, e);
    }
    return switch (e) {
      case UnmatchedArgumentException unknown when unknown.isUnknownOption() ->
          String.valueOf(unknown.getMessage());
      case UnmatchedArgumentException unknown ->
          "there is no command '" + unknown.getUnmatched().getFirst() + "'" + meant(unknown);
      default -> "name a COMMAND";
    };
  }

  private static String hint(CommandSpec command, ParameterException e) {
    boolean mayBeAQuery =
        e instanceof UnmatchedArgumentException || e instanceof MissingParameterException;
    return mayBeAQuery && hasQuery(command) ? QUERY_LIKE_AN_OPTION : "";
  }

  private static boolean hasQuery(CommandSpec command) {
    return command.positionalParameters().stream()
        .anyMatch(operand -> operand.paramLabel().startsWith("QUERY"));
  }

  private static String meant(UnmatchedArgumentException unknown) {
    List<String> alike = unknown.getSuggestions();
    return alike.isEmpty() ? "" : "; did you mean " + String.join(" or ", alike) + "?";
  }

  /**
   * Adds the command that the arguments name, or all where they name none: looking at the options
   * of all commands takes longer than most searches.
   */
  private static void add(CommandLine root, Console console, String... args) {
    Map<String, Supplier<Object>> commands = of(console);
    String named = args.length == 0 ? "" : args[0];
    boolean describesAll = named.equals("completion") || named.equals("man");
    Supplier<Object> one = describesAll ? null : commands.get(named);
    if (one != null) {
      root.addSubcommand(named, one.get());
    } else {
      commands.forEach((name, command) -> root.addSubcommand(name, command.get()));
    }
    for (CommandLine command : root.getSubcommands().values()) {
      command.getCommandSpec().versionProvider(new Version());
    }
  }
}
