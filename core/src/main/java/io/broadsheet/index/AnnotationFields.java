package io.broadsheet.index;

import io.broadsheet.article.AnnotatedArticle;
import io.broadsheet.article.DateMention;
import io.broadsheet.article.EntityMention;
import io.broadsheet.article.Figure;
import io.broadsheet.article.Quote;
import io.broadsheet.article.Speaker;
import io.broadsheet.internal.DateGrain;
import io.broadsheet.internal.Fields;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.TextField;

/** The fields by which quotes, dates and figures are found. */
final class AnnotationFields {

  private final String text;

  /** By the key of each name all its forms. */
  private final Map<String, Set<String>> names = new HashMap<>();

  AnnotationFields(AnnotatedArticle article) {
    text = article.article().text();
    for (EntityMention mention : article.entities()) {
      names.computeIfAbsent(mention.key(), key -> new HashSet<>()).add(mention.name());
    }
  }

  void add(PassageAnnotations annotations, Document document) {
    annotations.quotes().forEach(quote -> addQuote(quote, document));
    annotations.dates().forEach(date -> addDate(date, document));
    annotations.figures().forEach(figure -> addFigure(figure, document));
  }

  /** A quote is one value: the names of its speaker, then what was said. */
  private void addQuote(Quote quote, Document document) {
    Speaker speaker = quote.speaker();
    if (speaker == null) {
      return;
    }
    Set<String> called = new HashSet<>();
    if (speaker.name() != null) {
      called.add(speaker.name());
    }
    if (speaker.key() != null) {
      called.addAll(names.getOrDefault(speaker.key(), Set.of()));
    }
    if (!called.isEmpty()) {
      String value =
          String.join(
              " ",
              Fields.SPEAKER_MARK,
              String.join(" ", called),
              Fields.QUOTE_MARK,
              quote.span().in(text));
      document.add(new TextField(Fields.SAID, value, Field.Store.NO));
    }
  }

  private static void addDate(DateMention date, Document document) {
    if (date.kind() != DateMention.Kind.DATE) {
      return;
    }
    LocalDate from = date.from();
    LocalDate to = date.to();
    long first = from == null ? Long.MIN_VALUE : from.toEpochDay();
    long last = to == null ? Long.MAX_VALUE : to.toEpochDay();
    boolean open = from == null || to == null;
    DateGrain grain = open ? DateGrain.LONGER : DateGrain.of(last - first + 1);
    document.add(new LongRange(grain.field(), new long[] {first}, new long[] {last}));
  }

  private static void addFigure(Figure figure, Document document) {
    document.add(new DoublePoint(Fields.FIGURE, figure.value()));
    if (figure.unit() != null) {
      document.add(new DoublePoint(Fields.figure(figure.unit()), figure.value()));
    }
  }
}
