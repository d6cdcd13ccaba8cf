package io.broadsheet.index;

import io.broadsheet.article.AnnotatedArticle;
import io.broadsheet.article.Annotation;
import io.broadsheet.article.EntityMention;
import io.broadsheet.article.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * What each passage of an article says. Found for all passages together: to look through all that
 * an article says for each of its passages takes minutes where it is as long as a book.
 */
final class PassageContents {

  private final List<List<EntityMention>> entities;
  private final List<PassageAnnotations> annotations = new ArrayList<>();

  PassageContents(AnnotatedArticle article) {
    List<TextSpan> passages = article.passages();
    entities = each(passages, article.entities(), TextSpan::contains);
    var quotes = each(passages, article.quotes(), TextSpan::overlaps);
    var dates = each(passages, article.dates(), TextSpan::contains);
    var figures = each(passages, article.figures(), TextSpan::contains);
    for (int i = 0; i < passages.size(); i++) {
      annotations.add(new PassageAnnotations(quotes.get(i), dates.get(i), figures.get(i)));
    }
  }

  /** Returns the names in the passage with a number. */
  List<EntityMention> entities(int passage) {
    return entities.get(passage);
  }

  /** Returns the quotes, dates and figures in the passage with a number. */
  PassageAnnotations annotations(int passage) {
    return annotations.get(passage);
  }

  private static <A extends Annotation> List<List<A>> each(
      List<TextSpan> passages, List<A> items, BiPredicate<TextSpan, TextSpan> has) {
    List<List<A>> each = new ArrayList<>();
    passages.forEach(passage -> each.add(new ArrayList<>()));
    for (A item : items) {
      int i = firstEndingBehind(item.span().start(), passages);
      for (; i < passages.size() && passages.get(i).start() < item.span().end(); i++) {
        if (has.test(passages.get(i), item.span())) {
          each.get(i).add(item);
        }
      }
    }
    return each;
  }

  /** Passages stand in the order of the text, and apart. */
  private static int firstEndingBehind(int place, List<TextSpan> passages) {
    int low = 0;
    int high = passages.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (passages.get(middle).end() > place) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
