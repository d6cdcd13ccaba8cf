package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.ArticleAnnotator;
import io.broadsheet.article.Article;
import io.broadsheet.article.Quote;
import io.broadsheet.article.Speaker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The quotes of a text as lines that a test compares. */
final class WrittenQuotes {

  static final ArticleAnnotator ANNOTATOR = new ArticleAnnotator();

  private WrittenQuotes() {}

  /** Returns each quote as "direct|indirect: words <- mention = name". */
  static List<String> quotes(String text) {
    Article article = Article.builder("a").text(text).build();
    return ANNOTATOR.annotate(article).quotes().stream().map(q -> written(q, text)).toList();
  }

  private static String written(Quote quote, String text) {
    String form = quote.form() == Quote.Form.DIRECT ? "direct: " : "indirect: ";
    return form + quote.span().in(text) + by(quote.speaker(), text);
  }

  private static String by(@Nullable Speaker speaker, String text) {
    if (speaker == null) {
      return "";
    }
    String mention = speaker.mention() == null ? "" : " <- " + speaker.mention().in(text);
    return speaker.name() == null ? mention : mention + " = " + speaker.name();
  }
}
