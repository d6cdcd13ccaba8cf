package io.broadsheet.cli;

/** The shapes in which commands tell about articles and indexes. */
enum ReportFormat {
  /** For people. */
  TEXT,
  /** A JSON object a line. */
  JSON
}
