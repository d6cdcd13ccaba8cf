package io.broadsheet.cli;

import io.broadsheet.reader.ReadProblem;

/** Tells what could not be read, a line each, and remembers that there was something. */
final class Problems {

  private final Console console;
  private boolean any;
  private boolean anyArticle;

  Problems(Console console) {
    this.console = console;
  }

  void tell(ReadProblem problem) {
    any = true;
    console.message(problem.toString());
  }

  /** Remembers how many articles a file held. */
  void read(int articles) {
    anyArticle |= articles > 0;
  }

  /** Returns the exit status: 1 where nothing, or with strictness not everything, could be read. */
  int status(boolean strict) {
    return any && (strict || !anyArticle) ? 1 : 0;
  }
}
