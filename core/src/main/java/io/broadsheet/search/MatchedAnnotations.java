package io.broadsheet.search;

import io.broadsheet.article.AnnotatedArticle;
import io.broadsheet.article.DateMention;
import io.broadsheet.article.EntityMention;
import io.broadsheet.article.EntityType;
import io.broadsheet.article.Figure;
import io.broadsheet.article.Quote;
import io.broadsheet.article.Speaker;
import io.broadsheet.article.TextSpan;
import io.broadsheet.query.NewsQuery;
import io.broadsheet.query.NewsQuery.Happened;
import io.broadsheet.query.NewsQuery.NameField;
import io.broadsheet.query.NewsQuery.Named;
import io.broadsheet.query.NewsQuery.Occur;
import io.broadsheet.query.NewsQuery.Said;
import io.broadsheet.search.suggest.LoneNames;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which names, quotes, dates and figures of an article the conditions of a query found: the
 * person's key, the speaker, the days, the value.
 */
final class MatchedAnnotations {

  /** So many lines tell enough of an article. */
  private static final int MOST_LINES = 40;

  private final AnnotatedArticle article;
  private final NamedEntities entities;
  private final Set<String> lines = new LinkedHashSet<>();

  MatchedAnnotations(AnnotatedArticle article, NamedEntities entities) {
    this.article = article;
    this.entities = entities;
  }

  /** Returns a line for each annotation that a query asks for, in the order of query and text. */
  Set<String> lines(NewsQuery query) {
    add(query);
    return lines;
  }

  private void add(NewsQuery query) {
    switch (query) {
      case NewsQuery.Group group ->
          group.clauses().stream()
              .filter(clause -> clause.occur() != Occur.MUST_NOT)
              .forEach(clause -> add(clause.query()));
      case Named named -> addNames(named);
      case Said said -> addQuotes(said);
      case Happened happened -> addDates(happened);
      case NewsQuery.Figures figures -> addFigures(figures);
      case NewsQuery.Word ignored -> {}
      case NewsQuery.Phrase ignored -> {}
      case NewsQuery.Prefix ignored -> {}
      case NewsQuery.Fuzzy ignored -> {}
      case NewsQuery.Published ignored -> {}
      case NewsQuery.Everything ignored -> {}
      case NewsQuery.Boosted boosted -> add(boosted.query());
    }
  }

  private void line(String condition, String found) {
    if (lines.size() < MOST_LINES) {
      lines.add("  " + condition + ": " + found);
    }
  }

  private void addNames(Named named) {
    SpelledName wanted = new SpelledName(named.name());
    for (EntityMention mention : article.entities()) {
      if (isOf(named.field(), mention.type())
          && (wanted.isIn(mention.name())
              || wanted.isIn(written(mention.span()))
              || isKeyOf(named, mention))) {
        line(
            named.field().name().toLowerCase(Locale.ROOT) + " " + named.name(),
            String.format(
                Locale.ROOT,
                "%s, which is %s %s, key %s",
                quoted(mention.span()),
                mention.type().name().toLowerCase(Locale.ROOT),
                mention.name(),
                mention.key()));
      }
    }
  }

  private boolean isKeyOf(Named named, EntityMention mention) {
    return NamedEntities.kinds(named.field()).stream()
        .anyMatch(kind -> entities.keys(kind, named.name()).contains(mention.key()));
  }

  private static boolean isOf(NameField field, EntityType type) {
    return switch (field) {
      case PERSON -> type == EntityType.PERSON;
      case PLACE -> type == EntityType.PLACE;
      case ORG -> type == EntityType.ORGANIZATION;
      case ENTITY -> true;
    };
  }

  private void addQuotes(Said said) {
    SpelledName wanted = new SpelledName(said.speaker());
    for (Quote quote : article.quotes()) {
      Speaker speaker = quote.speaker();
      String name = speaker == null ? null : speaker.name();
      if (speaker != null && name != null && (wanted.isIn(name) || isKeyOf(said, speaker.key()))) {
        String form = quote.form() == Quote.Form.DIRECT ? "said" : "is reported to have said";
        line("said " + said.speaker(), name + " " + form + " " + quoted(quote.span()));
      }
    }
  }

  private boolean isKeyOf(Said said, @Nullable String key) {
    return key != null
        && LoneNames.KINDS.stream()
            .anyMatch(kind -> entities.keys(kind, said.speaker()).contains(key));
  }

  private void addDates(Happened happened) {
    for (DateMention date : article.dates()) {
      if (overlaps(date, happened)) {
        line(
            "happened " + days(happened.from(), happened.to()),
            quoted(date.span()) + ", which is " + days(date.from(), date.to()));
      }
    }
  }

  private static boolean overlaps(DateMention date, Happened wanted) {
    LocalDate from = date.from();
    LocalDate to = date.to();
    boolean known = from != null || to != null;
    LocalDate first = wanted.from();
    LocalDate last = wanted.to();
    return known
        && (from == null || last == null || !from.isAfter(last))
        && (to == null || first == null || !to.isBefore(first));
  }

  private static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from != null && from.equals(to)
        ? from.toString()
        : (from == null ? "" : from) + ".." + (to == null ? "" : to);
  }

  private void addFigures(NewsQuery.Figures wanted) {
    for (Figure figure : article.figures()) {
      boolean unit = wanted.unit() == null || wanted.unit().equalsIgnoreCase(figure.unit());
      if (unit && figure.value() >= wanted.min() && figure.value() <= wanted.max()) {
        String name = figure.unit() == null ? "" : " " + figure.unit();
        line(
            "figure",
            String.format(
                Locale.ROOT,
                "%s, which is %s%s%s",
                quoted(figure.span()),
                bound(figure),
                BigDecimal.valueOf(figure.value()).stripTrailingZeros().toPlainString(),
                name));
      }
    }
  }

  private static String bound(Figure figure) {
    return switch (figure.bound()) {
      case EXACT -> "";
      case ABOUT -> "about ";
      case AT_LEAST -> "at least ";
      case AT_MOST -> "at most ";
    };
  }

  private String written(TextSpan span) {
    return span.in(article.article().text());
  }

  private String quoted(TextSpan span) {
    return "“" + written(span).replace('\n', ' ') + "”";
  }
}
