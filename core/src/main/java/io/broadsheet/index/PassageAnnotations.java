package io.broadsheet.index;

import io.broadsheet.article.DateMention;
import io.broadsheet.article.Figure;
import io.broadsheet.article.Quote;
import io.broadsheet.article.Speaker;
import io.broadsheet.article.TextSpan;
import io.broadsheet.internal.Fields;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/**
 * The quotes, dates and figures that lie in a passage, and how they are stored with it: a line an
 * item, its parts separated by tabs.
 *
 * @param quotes those that overlap the passage
 * @param dates those inside it
 * @param figures those inside it
 */
public record PassageAnnotations(
    List<Quote> quotes, List<DateMention> dates, List<Figure> figures) {

  /** Copies the lists. */
  public PassageAnnotations {
    quotes = List.copyOf(quotes);
    dates = List.copyOf(dates);
    figures = List.copyOf(figures);
  }

  String encode() {
    StringBuilder out = new StringBuilder();
    quotes.forEach(quote -> encode(quote, out));
    for (DateMention date : dates) {
      line(out, "D", date.span(), date.kind(), date.from(), date.to());
    }
    for (Figure figure : figures) {
      line(out, "F", figure.span(), figure.bound(), figure.value(), figure.unit());
    }
    return out.toString();
  }

  private static void encode(Quote quote, StringBuilder out) {
    Speaker speaker = quote.speaker();
    TextSpan mention = speaker == null ? null : speaker.mention();
    line(
        out,
        "Q",
        quote.span(),
        quote.form(),
        mention == null ? null : mention.start(),
        mention == null ? null : mention.end(),
        speaker == null ? null : speaker.name(),
        speaker == null ? null : speaker.key());
  }

  private static void line(
      StringBuilder out, String kind, TextSpan span, @Nullable Object... parts) {
    out.append(kind).append('\t').append(span.start()).append('\t').append(span.end());
    for (Object part : parts) {
      out.append('\t').append(part == null ? "" : oneLine(part.toString()));
    }
    out.append('\n');
  }

  private static String oneLine(String value) {
    return value.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
  }

  /**
   * Reads the annotations stored with a passage.
   *
   * @throws IOException if the index cannot be read
   */
  public static PassageAnnotations stored(IndexReader reader, int passageDoc) throws IOException {
    String stored =
        reader
            .storedFields()
            .document(passageDoc, Set.of(Fields.STORED_ANNOTATIONS))
            .get(Fields.STORED_ANNOTATIONS);
    return decode(stored == null ? "" : stored);
  }

  /** Reads what {@link #encode} wrote. */
  public static PassageAnnotations decode(String stored) {
    List<Quote> quotes = new ArrayList<>();
    List<DateMention> dates = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    for (String line : stored.lines().toList()) {
      String[] part = line.split("\t", -1);
      TextSpan span = new TextSpan(Integer.parseInt(part[1]), Integer.parseInt(part[2]));
      switch (part[0]) {
        case "Q" -> quotes.add(new Quote(span, Quote.Form.valueOf(part[3]), speaker(part)));
        case "D" ->
            dates.add(
                new DateMention(
                    span, DateMention.Kind.valueOf(part[3]), day(part[4]), day(part[5])));
        case "F" ->
            figures.add(
                new Figure(
                    span,
                    Double.parseDouble(part[4]),
                    textOrNull(part[5]),
                    Figure.Bound.valueOf(part[3])));
        default -> throw new IllegalStateException("not a stored annotation: " + line);
      }
    }
    return new PassageAnnotations(quotes, dates, figures);
  }

  private static @Nullable Speaker speaker(String[] part) {
    TextSpan mention =
        part[4].isEmpty()
            ? null
            : new TextSpan(Integer.parseInt(part[4]), Integer.parseInt(part[5]));
    Speaker speaker = new Speaker(mention, textOrNull(part[6]), textOrNull(part[7]));
    boolean empty = mention == null && speaker.name() == null && speaker.key() == null;
    return empty ? null : speaker;
  }

  private static @Nullable LocalDate day(String iso) {
    return iso.isEmpty() ? null : LocalDate.parse(iso);
  }

  private static @Nullable String textOrNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
