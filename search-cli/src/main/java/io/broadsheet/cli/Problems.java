package io.broadsheet.cli;

import io.broadsheet.reader.ReadProblem;

/** Tells what could not be read, a line each, and remembers that there was something. */
final class Problems {

  private final Console console;
  private boolean any;

  Problems(Console console) {
    this.console = console;
  }

  void tell(ReadProblem problem) {
    any = true;
    console.message(problem.toString());
  }

  /** Returns the exit status: 0 where all was read, 1 where something could not be. */
  int status() {
    return any ? 1 : 0;
  }
}
