package io.broadsheet.search;

import io.broadsheet.annotate.date.DateAnnotator;
import io.broadsheet.annotate.text.ArticleText;
import io.broadsheet.article.Article;
import io.broadsheet.article.DateMention;
import io.broadsheet.internal.DateGrain;
import io.broadsheet.internal.Fields;
import io.broadsheet.query.NewsQuery;
import io.broadsheet.query.NewsQuery.Clause;
import io.broadsheet.query.NewsQuery.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/**
 * Dates among the words of a query: for "markets plunge in October 2008" articles that were
 * published then or speak of then come before others, even where they never write the month.
 */
final class SpokenDates {

  /** What an article gains whose time fits: about as much as a telling word. */
  private static final float BOOST = 3;

  /** Days after an event in which it is reported. */
  private static final int DAYS_OF_REPORTING = 3;

  /** Who asks for more times asks for none of them. */
  private static final int MOST = 8;

  private static final DateAnnotator DATES = new DateAnnotator();

  private SpokenDates() {}

  /** Returns a query for each date that a query's words tell without reference to today. */
  static List<Query> in(NewsQuery query) {
    List<Query> queries = new ArrayList<>();
    String words = words(query);
    if (words.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return queries;
    }
    Article asked = Article.builder("query").text(words).build();
    for (DateMention date : DATES.annotate(ArticleText.of(asked))) {
      LocalDate from = date.from();
      LocalDate to = date.to();
      if (from != null && to != null && queries.size() < MOST) {
        queries.add(published(from, to));
      }
    }
    return queries;
  }

  private static String words(NewsQuery query) {
    StringBuilder words = new StringBuilder();
    if (query instanceof NewsQuery.Group group) {
      for (Clause clause : group.clauses()) {
        boolean word = clause.query() instanceof NewsQuery.Word w && w.field() == TextField.TEXT;
        words.append(word ? ((NewsQuery.Word) clause.query()).text() : ";").append(' ');
      }
    }
    return words.toString();
  }

  private static Query published(LocalDate from, LocalDate to) {
    long first = from.toEpochDay();
    long last = to.toEpochDay();
    List<Query> ways = new ArrayList<>();
    ways.add(
        new ConstantScoreQuery(
            LongPoint.newRangeQuery(Fields.PUBLISHED_DAY, first, last + DAYS_OF_REPORTING)));
    for (DateGrain grain : List.of(DateGrain.DAY, DateGrain.WEEK, DateGrain.MONTH)) {
      long[] min = {first};
      long[] max = {last};
      ways.add(new ConstantScoreQuery(LongRange.newIntersectsQuery(grain.field(), min, max)));
    }
    return new BoostQuery(new DisjunctionMaxQuery(ways, 0), BOOST);
  }
}
