package io.broadsheet.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Makes the exceptions that tell of wrong usage. They are made here and nowhere else, since whoever
 * throws one by its own type makes Java load the parser of options to check that it can be thrown;
 * a search without options starts sooner without.
 */
final class WrongUsage {

  private WrongUsage() {}

  /** Returns the exception to throw where arguments do not fit a command. */
  static RuntimeException of(CommandSpec command, String message) {
    return new ParameterException(command.commandLine(), message);
  }

  /** Returns the exception to throw where arguments do not fit a command, with its cause. */
  static RuntimeException of(CommandSpec command, String message, RuntimeException cause) {
    return new ParameterException(command.commandLine(), message, cause);
  }
}
