package io.broadsheet.cli;

/** The shapes in which groups of articles are printed. */
enum GroupFormat {
  /** For people: the largest groups. */
  TEXT,
  /** A line an article: its id, a tab, the name of its group. */
  TSV
}
