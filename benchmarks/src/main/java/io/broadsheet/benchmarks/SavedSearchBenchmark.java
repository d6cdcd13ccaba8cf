package io.broadsheet.benchmarks;

import io.broadsheet.SavedSearches;
import io.broadsheet.annotate.ArticleAnnotator;
import io.broadsheet.article.AnnotatedArticle;
import io.broadsheet.article.Article;
import io.broadsheet.query.SavedSearch;
import java.util.ArrayList;
import java.util.List;

/**
 * How long one article takes to be matched against saved searches, annotation included and apart.
 * After the commands of {@link AnnotationBenchmark}:
 *
 * <pre>
 * CP="benchmarks/target/classes:core/target/classes:reader/target/classes"
 * java -cp "$CP:$(cat benchmarks/target/classpath)" \
 *     io.broadsheet.benchmarks.SavedSearchBenchmark 1000 2000
 * </pre>
 *
 * <p>Searches are a fifth each words, phrases, people, speakers with a word, outlets with a word.
 * Each article is matched twice, as text and annotated; the number of alerts must be the same, and
 * is printed, so that two runs can be compared.
 */
public final class SavedSearchBenchmark {

  private static final int WARM_UP = 1000;

  private SavedSearchBenchmark() {}

  /** Measures: SEARCHES ARTICLES. */
  public static void main(String[] args) throws Exception {
    if (args.length != 2) {
      throw new IllegalArgumentException("wanted: SEARCHES ARTICLES");
    }
    int count = Integer.parseInt(args[1]);
    ArticleGenerator generator = new ArticleGenerator(ArchiveIndex.SAMPLES, 1);
    SavedSearches searches = new SavedSearches();
    int id = 0;
    for (String query : new SampleQueries(generator, 50_000, 1).saved(Integer.parseInt(args[0]))) {
      searches.add(SavedSearch.of("s" + id++, query));
    }
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < WARM_UP + count; i++) {
      articles.add(generator.article(i));
    }
    for (Article article : articles.subList(0, WARM_UP)) {
      searches.match(article);
    }
    measure(searches, articles.subList(WARM_UP, articles.size()));
  }

  private static void measure(SavedSearches searches, List<Article> articles) throws Exception {
    Timings whole = new Timings("match, annotation included");
    Timings annotated = new Timings("match of an annotated article");
    ArticleAnnotator annotator = new ArticleAnnotator();
    long alerts = 0;
    for (Article article : articles) {
      AnnotatedArticle known = annotator.annotate(article);
      long found = whole.time(() -> searches.match(article).size());
      long again = annotated.time(() -> searches.match(known).size());
      if (found != again) {
        throw new IllegalStateException(article.id() + " meets " + found + ", then " + again);
      }
      alerts += found;
    }
    whole.print();
    annotated.print();
    System.out.println(
        searches.size() + " searches, " + articles.size() + " articles, " + alerts + " alerts");
  }
}
