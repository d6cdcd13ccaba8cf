package io.broadsheet;

import io.broadsheet.index.IndexContents;
import io.broadsheet.query.ArticleRef;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;

/** Groups of documents as groups of articles: the largest first, in each the first report first. */
final class GroupLists {

  private GroupLists() {}

  static <T> List<T> of(
      IndexReader view, List<List<Integer>> groups, Function<List<ArticleRef>, T> group)
      throws IOException {
    IndexContents contents = new IndexContents(view);
    List<List<ArticleRef>> lists = new ArrayList<>();
    for (List<Integer> docs : groups) {
      List<ArticleRef> articles = new ArrayList<>();
      for (int doc : docs) {
        articles.add(contents.reference(doc));
      }
      articles.sort(ArticleRef.FIRST_REPORT_FIRST);
      lists.add(articles);
    }
    lists.sort(
        Comparator.comparingInt((List<ArticleRef> articles) -> -articles.size())
            .thenComparing(List::getFirst, ArticleRef.FIRST_REPORT_FIRST));
    return lists.stream().map(group).toList();
  }
}
