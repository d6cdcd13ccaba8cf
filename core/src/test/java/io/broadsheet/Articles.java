package io.broadsheet;

import io.broadsheet.article.Article;
import io.broadsheet.query.SearchResult;
import java.io.IOException;
import java.util.List;

/** Small articles for tests. */
final class Articles {

  private Articles() {}

  static Article article(String id, String text) {
    return Article.builder(id).source("Outlet of " + id).text(text).build();
  }

  /** Returns an article of its own words around some that it shares with others. */
  static Article numbered(int number, String shared) {
    return Article.builder("a" + number)
        .source("Outlet " + number % 5)
        .title("Report " + number)
        .text(
            "Port%d and bridge%d were open. Minister%d spoke of %s to crowd%d."
                .replace("%d", Integer.toString(number))
                .replace("%s", shared))
        .build();
  }

  static void add(NewsIndex index, Article... articles) throws IOException {
    for (Article article : articles) {
      index.add(article);
    }
  }

  static List<String> ids(SearchResult result) {
    return result.passages().stream().map(hit -> hit.article().id()).toList();
  }

  static List<String> marks(SearchResult result) {
    return result.passages().stream()
        .flatMap(hit -> hit.marks().stream().map(mark -> mark.in(hit.text())))
        .toList();
  }
}
