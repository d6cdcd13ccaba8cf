package io.broadsheet.cli;

import org.jspecify.annotations.Nullable;
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

  /**
   * Returns the exception to throw where a setting was refused; the refusal itself where no command
   * was read.
   */
  static RuntimeException of(@Nullable CommandSpec command, IllegalArgumentException refusal) {
    return command == null ? refusal : of(command, String.valueOf(refusal.getMessage()), refusal);
  }

  /** Returns the exception to throw where arguments do not fit a command, with its cause. */
  static RuntimeException of(CommandSpec command, String message, RuntimeException cause) {
    return new ParameterException(command.commandLine(), message, cause);
  }
}
