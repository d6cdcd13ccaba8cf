package io.broadsheet.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A manual page in roff, written from what the command says of itself. */
final class ManPage {

  private final StringBuilder page = new StringBuilder();
  private final CommandSpec command;

  private ManPage(CommandSpec command) {
    this.command = command;
  }

  /** Returns the page of a command. */
  static String of(CommandSpec command) {
    ManPage page = new ManPage(command);
    page.write();
    return page.page.toString();
  }

  private void write() {
    String name = command.qualifiedName("-");
    macro("TH", name.toUpperCase(Locale.ROOT) + " 1 \"\" broadsheet");
    macro("SH", "NAME");
    text(name + " \\- " + escape(String.join(" ", command.usageMessage().description())));
    macro("SH", "SYNOPSIS");
    macro("nf", "");
    text(escape(command.commandLine().getHelp().synopsis(0).strip()));
    macro("fi", "");
    operands();
    options();
    subcommands();
    macro("SH", "EXIT STATUS");
    text("0 done (also when nothing was found), 1 failed, 2 wrong usage.");
  }

  private void operands() {
    if (command.positionalParameters().isEmpty()) {
      return;
    }
    macro("SH", "OPERANDS");
    for (PositionalParamSpec operand : command.positionalParameters()) {
      item(operand.paramLabel(), operand.description());
    }
  }

  private void options() {
    macro("SH", "OPTIONS");
    for (OptionSpec option : command.options()) {
      String names = String.join(", ", option.names());
      boolean flag = option.arity().max() == 0;
      item(flag ? names : names + " " + option.paramLabel(), option.description());
    }
  }

  private void subcommands() {
    if (command.subcommands().isEmpty()) {
      return;
    }
    macro("SH", "COMMANDS");
    for (CommandLine each : command.subcommands().values()) {
      CommandSpec spec = each.getCommandSpec();
      item(spec.name(), spec.usageMessage().description());
    }
  }

  private void item(String term, String[] description) {
    macro("TP", "");
    text("\\fB" + escape(term) + "\\fR");
    List.of(description).forEach(line -> text(escape(line)));
  }

  private void macro(String name, String arguments) {
    page.append('.').append(name).append(arguments.isEmpty() ? "" : " " + arguments).append('\n');
  }

  private void text(String line) {
    page.append(line).append('\n');
  }

  private static String escape(String text) {
    String escaped = text.replace("\\", "\\e").replace("-", "\\-");
    // A line that begins with one of these would be a command.
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }
}
