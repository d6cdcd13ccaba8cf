package io.broadsheet.cli;

/** The shapes in which a search prints what it found. */
enum ResultFormat {
  /** For people. */
  TEXT,
  /** A JSON object a query. */
  JSON,
  /** A line an article, as the tools of the Text Retrieval Conference read it. */
  TREC
}
