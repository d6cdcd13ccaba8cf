package io.broadsheet.search.figure;

import io.broadsheet.analysis.Terms;
import io.broadsheet.annotate.text.ArticleText;
import io.broadsheet.article.DateMention;
import io.broadsheet.article.Figure;
import io.broadsheet.article.Quote;
import io.broadsheet.article.Speaker;
import io.broadsheet.article.TextSpan;
import io.broadsheet.index.PassageAnnotations;
import io.broadsheet.query.ArticleRef;
import io.broadsheet.query.FigureClaim;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/** Reads what articles of one view of an index say in figures. */
public final class StatementReader {

  private final ContextReader contexts;

  /**
   * Creates a reader.
   *
   * @param view tells which words are rare
   * @throws IOException if it cannot be read
   */
  public StatementReader(IndexReader view) throws IOException {
    contexts = new ContextReader(view);
  }

  /**
   * Returns what the passages of an article say in figures, in their order, each figure once.
   *
   * @throws IOException if the index cannot be read
   */
  public List<Statement> read(Report report, List<PassageAnnotations> passages) throws IOException {
    List<Statement> statements = new ArrayList<>();
    if (passages.stream().allMatch(passage -> passage.figures().isEmpty())) {
      return statements;
    }
    List<TextSpan> sentences = ArticleText.of(report.article()).sentences();
    for (PassageAnnotations passage : passages) {
      for (TextSpan sentence : sentences) {
        List<Figure> figures =
            passage.figures().stream().filter(f -> sentence.contains(f.span())).toList();
        if (!figures.isEmpty()) {
          read(report, passage, sentence, figures, statements);
        }
      }
    }
    return statements;
  }

  private void read(
      Report report,
      PassageAnnotations passage,
      TextSpan span,
      List<Figure> figures,
      List<Statement> statements)
      throws IOException {
    String text = span.in(report.article().text());
    List<Terms> words = Terms.of(text);
    PassageAnnotations inside =
        new PassageAnnotations(
            passage.quotes(),
            passage.dates().stream().filter(date -> span.contains(date.span())).toList(),
            figures);
    for (Figure figure : figures) {
      FigureSentence sentence = FigureSentence.of(figure, span, text, words);
      Matter matter = MatterReader.read(sentence);
      boolean unknown = matter.kind() == Matter.Kind.UNNAMED && sentence.isBare();
      if (!unknown) {
        Statement statement = statement(report, inside, span, sentence, matter);
        if (statements.stream().noneMatch(statement::repeats)) {
          statements.add(statement);
        }
      }
    }
  }

  private Statement statement(
      Report report,
      PassageAnnotations annotations,
      TextSpan span,
      FigureSentence sentence,
      Matter matter)
      throws IOException {
    Figure figure = sentence.figure();
    Speaker speaker = speaker(figure.span(), annotations.quotes());
    String claimant = speaker == null ? null : named(speaker, report.article().text());
    FigureClaim claim =
        new FigureClaim(figure, ArticleRef.of(report.article()), claimant, sentence.text(), span);
    Context context = contexts.read(sentence, claimant, nearest(annotations.dates(), figure));
    return new Statement(claim, key(speaker, claimant), report, sentence.unit(), matter, context);
  }

  private static @Nullable Speaker speaker(TextSpan figure, List<Quote> quotes) {
    Speaker speaker = null;
    for (Quote quote : quotes) {
      if (quote.span().contains(figure) && quote.speaker() != null) {
        speaker = quote.speaker();
      }
    }
    return speaker;
  }

  /** Returns a speaker's name or, where none is known, "a rights group", but no pronoun. */
  private static @Nullable String named(Speaker speaker, String text) {
    TextSpan mention = speaker.mention();
    if (speaker.name() != null || mention == null) {
      return speaker.name();
    }
    return mention.in(text).indexOf(' ') < 0 ? null : mention.in(text);
  }

  private static String key(@Nullable Speaker speaker, @Nullable String claimant) {
    String key = speaker == null ? null : speaker.key();
    return key != null ? key : claimant == null ? "" : claimant;
  }

  private static @Nullable DateMention nearest(List<DateMention> dates, Figure figure) {
    DateMention nearest = null;
    int least = Integer.MAX_VALUE;
    for (DateMention date : dates) {
      int gap =
          Math.max(
              date.span().start() - figure.span().end(), figure.span().start() - date.span().end());
      if (date.kind() == DateMention.Kind.DATE && gap < least) {
        nearest = date;
        least = gap;
      }
    }
    return nearest;
  }
}
