package io.broadsheet.index;

import io.broadsheet.article.DateMention;
import io.broadsheet.article.EntityMention;
import io.broadsheet.article.Figure;
import io.broadsheet.article.Quote;
import io.broadsheet.article.Speaker;
import io.broadsheet.internal.DateGrain;
import io.broadsheet.internal.Fields;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.TextField;

/** The fields by which quotes, dates and figures are found. */
final class AnnotationFields {

  private AnnotationFields() {}

  static void add(
      PassageAnnotations annotations,
      String text,
      List<EntityMention> entities,
      Document document) {
    annotations.quotes().forEach(quote -> addQuote(quote, text, entities, document));
    annotations.dates().forEach(date -> addDate(date, document));
    annotations.figures().forEach(figure -> addFigure(figure, document));
  }

  /** A quote is one value: the names of its speaker, then what was said. */
  private static void addQuote(
      Quote quote, String text, List<EntityMention> entities, Document document) {
    Speaker speaker = quote.speaker();
    if (speaker == null) {
      return;
    }
    Set<String> names = new HashSet<>();
    if (speaker.name() != null) {
      names.add(speaker.name());
    }
    entities.stream()
        .filter(entity -> Objects.equals(entity.key(), speaker.key()))
        .forEach(entity -> names.add(entity.name()));
    if (!names.isEmpty()) {
      String value =
          String.join(
              " ",
              Fields.SPEAKER_MARK,
              String.join(" ", names),
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
