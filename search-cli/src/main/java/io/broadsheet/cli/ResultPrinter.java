package io.broadsheet.cli;

import io.broadsheet.query.SearchRequest;
import io.broadsheet.query.SearchResult;
import java.io.IOException;

/** Prints what a search found. */
interface ResultPrinter {

  /**
   * Prints the result of one query.
   *
   * @param queryId names the query among several; empty where there is only one
   */
  void print(String queryId, SearchRequest request, SearchResult result) throws IOException;
}
