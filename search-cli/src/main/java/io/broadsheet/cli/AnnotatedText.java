package io.broadsheet.cli;

import io.broadsheet.article.AnnotatedArticle;
import io.broadsheet.article.DateMention;
import io.broadsheet.article.EntityMention;
import io.broadsheet.article.Figure;
import io.broadsheet.article.Quote;
import io.broadsheet.article.TextSpan;
import io.broadsheet.query.Markup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article's text for people, with what it says marked in it: {@code [names|of whom]}, {@code
 * {dates|when}}, {@code «quotes|by whom»} and {@code <figures|how much>}.
 */
final class AnnotatedText {

  /** Something to write into the text; of two at one place the lower order comes first. */
  private record Insertion(int at, int order, String text) {}

  /** How one kind of annotation looks: its brackets, and the colours that begin and end it. */
  private record Look(String open, String close, String on, String off) {}

  private static final Look NAME = new Look("[", "]", "\u001B[36m", "\u001B[39m");
  private static final Look DATE = new Look("{", "}", "\u001B[32m", "\u001B[39m");
  private static final Look FIGURE = new Look("<", ">", "\u001B[35m", "\u001B[39m");
  private static final Look QUOTE = new Look("«", "»", "\u001B[4m", "\u001B[24m");
  private static final Look BOILERPLATE = new Look("(--", "--)", "\u001B[2m", "\u001B[22m");

  private final AnnotatedArticle annotated;
  private final Style style;
  private final List<Insertion> insertions = new ArrayList<>();

  private AnnotatedText(AnnotatedArticle annotated, Style style) {
    this.annotated = annotated;
    this.style = style;
  }

  /** Returns the text of an article with its annotations, line for line as it came. */
  static String of(AnnotatedArticle annotated, Style style) {
    AnnotatedText text = new AnnotatedText(annotated, style);
    text.collect();
    return text.merge();
  }

  private void collect() {
    annotated.boilerplate().forEach(span -> mark(span, BOILERPLATE, ""));
    annotated.quotes().forEach(quote -> mark(quote.span(), QUOTE, speaker(quote)));
    annotated.entities().forEach(entity -> mark(entity.span(), NAME, entity(entity)));
    annotated.dates().forEach(date -> mark(date.span(), DATE, days(date)));
    annotated.figures().forEach(figure -> mark(figure.span(), FIGURE, amount(figure)));
  }

  /** At one place the ends come first, the inner before the outer; then the outer beginnings. */
  private void mark(TextSpan span, Look look, String note) {
    if (span.length() == 0) {
      return;
    }
    int length = annotated.article().text().length();
    String shown = note.isEmpty() ? "" : "|" + Markup.PLAIN.apply(note, List.of());
    insertions.add(
        new Insertion(
            span.start(),
            2 * length - span.end() + 1,
            look.open + (style.colour() ? look.on : "")));
    insertions.add(
        new Insertion(
            span.end(), -span.start() - 1, (style.colour() ? look.off : "") + shown + look.close));
  }

  private String merge() {
    insertions.sort(Comparator.comparingInt(Insertion::at).thenComparingInt(Insertion::order));
    String text = annotated.article().text();
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Insertion insertion : insertions) {
      out.append(Markup.PLAIN.apply(text.substring(at, insertion.at), List.of()));
      out.append(insertion.text);
      at = insertion.at;
    }
    return out.append(Markup.PLAIN.apply(text.substring(at), List.of())).toString();
  }

  private static String speaker(Quote quote) {
    return quote.speaker() == null ? "" : Objects.requireNonNullElse(quote.speaker().name(), "");
  }

  private static String entity(EntityMention entity) {
    return entity.type().name().toLowerCase(Locale.ROOT) + " " + entity.name();
  }

  private static String days(DateMention date) {
    if (date.kind() != DateMention.Kind.DATE) {
      return date.kind().name().toLowerCase(Locale.ROOT);
    }
    return Objects.equals(date.from(), date.to())
        ? day(date.from())
        : day(date.from()) + ".." + day(date.to());
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static String amount(Figure figure) {
    double value = figure.value();
    String number =
        value == Math.rint(value) && Math.abs(value) < 1e15
            ? Long.toString((long) value)
            : Double.toString(value);
    return figure.unit() == null ? number : number + " " + figure.unit();
  }
}
