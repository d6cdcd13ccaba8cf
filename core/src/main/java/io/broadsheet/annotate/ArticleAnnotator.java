package io.broadsheet.annotate;

import io.broadsheet.analysis.ArticleLanguage;
import io.broadsheet.annotate.date.DateAnnotator;
import io.broadsheet.annotate.entity.EntityAnnotator;
import io.broadsheet.annotate.figure.FigureAnnotator;
import io.broadsheet.annotate.quote.QuoteAnnotator;
import io.broadsheet.annotate.text.ArticleText;
import io.broadsheet.article.AnnotatedArticle;
import io.broadsheet.article.Article;
import io.broadsheet.article.DateMention;
import io.broadsheet.article.EntityMention;
import io.broadsheet.article.Figure;
import io.broadsheet.article.Quote;
import io.broadsheet.article.TextSpan;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds what an article's text says: a pure function from article to annotated article, by rules
 * and lexicons, without network and without a model.
 *
 * <p>Thread safety: immutable, may be shared. Limits: the rules are for English, so that an article
 * whose language is another gets boilerplate, sentences and passages only; one whose language is
 * not known is taken for English. Memory is bound by the article.
 */
public final class ArticleAnnotator {

  private final EntityAnnotator entityAnnotator = new EntityAnnotator();
  private final DateAnnotator dateAnnotator = new DateAnnotator();
  private final FigureAnnotator figureAnnotator = new FigureAnnotator();
  private final QuoteAnnotator quoteAnnotator = new QuoteAnnotator();

  /** Creates an annotator. The first one in a program reads the lexicons. */
  public ArticleAnnotator() {}

  /** Annotates an article. Never throws, whatever the text. */
  public AnnotatedArticle annotate(Article article) {
    return annotate(article, paragraph -> false);
  }

  /**
   * Annotates an article whose outlet's furniture is known.
   *
   * @param furniture is asked of each paragraph in which the rules found no boilerplate, once, in
   *     the order of the text, whether the whole of it is some
   */
  public AnnotatedArticle annotate(Article article, Predicate<TextSpan> furniture) {
    ArticleText text = ArticleText.of(article, furniture);
    if (ArticleLanguage.of(article.language()) != null) {
      return withoutMentions(text);
    }
    List<EntityMention> entities = entityAnnotator.annotate(text);
    List<DateMention> dates = dateAnnotator.annotate(text);
    List<Figure> figures = figureAnnotator.annotate(text, dates);
    List<Quote> quotes = quoteAnnotator.annotate(text, entities);
    return new AnnotatedArticle(
        article,
        text.boilerplate(),
        text.sentences(),
        text.passages(),
        entities,
        dates,
        quotes,
        figures);
  }

  /** Another language's text: rules for English would guess. */
  private static AnnotatedArticle withoutMentions(ArticleText text) {
    return new AnnotatedArticle(
        text.article(),
        text.boilerplate(),
        text.sentences(),
        text.passages(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
