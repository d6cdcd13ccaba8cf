package io.broadsheet.cli;

import io.broadsheet.query.PassageHit;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.query.SearchResult;
import java.io.IOException;

/** A line an article: {@code queryId Q0 articleId rank score broadsheet}. */
final class TrecPrinter implements ResultPrinter {

  private final Console console;

  TrecPrinter(Console console) {
    this.console = console;
  }

  @Override
  public void print(String queryId, SearchRequest request, SearchResult result) throws IOException {
    for (PassageHit hit : result.passages()) {
      console.print(
          column(queryId.isEmpty() ? "1" : queryId)
              + " Q0 "
              + column(hit.article().id())
              + " "
              + hit.rank()
              + " "
              + hit.score()
              + " broadsheet\n");
    }
  }

  /** Columns end at blanks, so an id with a blank writes it as a URL does. */
  private static String column(String id) {
    return id.replace(" ", "%20").replaceAll("\\s", "_");
  }
}
