package io.broadsheet.cli;

/** The output format of commands that print nothing else than JSON lines. */
enum JsonFormat {
  /** A JSON object a line. */
  JSON
}
