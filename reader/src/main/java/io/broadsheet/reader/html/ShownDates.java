package io.broadsheet.reader.html;

import io.broadsheet.article.PublicationTime;
import io.broadsheet.reader.text.DateText;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** The dates that a page shows its readers. */
final class ShownDates {

  /** How pages show a date, the surest first. */
  private enum Place {
    PUBLISHED,
    IN_ARTICLE,
    TIME,
    NAMED
  }

  private static final Evaluator PUBLISHED =
      Selector.evaluatorOf(
          "time[pubdate], time.published, time.entry-date.published, time.entry-date, abbr.published");
  private static final Evaluator IN_ARTICLE =
      Selector.evaluatorOf("article time[datetime], main time[datetime]");
  private static final Evaluator TIME = Selector.evaluatorOf("time");

  /** Parts of the names of elements with a date in them. */
  private static final List<String> IN_CLASS =
      List.of(
          "publish",
          "pubdate",
          "pub-date",
          "post-date",
          "entry-date",
          "article-date",
          "posted-on",
          "dateline",
          "timestamp");

  /** What an element that shows a date tells it in, besides its text. */
  private static final List<String> VALUES =
      List.of("datetime", "content", "data-datetime", "data-published", "value");

  /** A line with a date in it is not longer. */
  private static final int LONGEST_LINE = 80;

  /** How many blocks after the headline may be a date's line. */
  private static final int NEAR = 40;

  /** How many blocks before and after the headline are its own lines. */
  private static final int BESIDE = 5;

  /** How many elements before and after the headline are near it. */
  private static final int ELEMENTS_BEFORE = 30;

  private static final int ELEMENTS_AFTER = 60;

  private final PageElements page;
  private final @Nullable Element headline;
  private final Instant fetched;
  private @Nullable List<Block> lines;

  ShownDates(PageElements page, String title, Instant fetched) {
    this.page = page;
    this.headline = page.headline(title);
    this.fetched = fetched;
  }

  /**
   * Returns the dates, the surest first; the next is looked for when it is asked for. Near the
   * headline is the article's own date, and those far from it may be of other stories.
   */
  Stream<PublicationTime> surestFirst() {
    Set<Element> near = near();
    Stream<PublicationTime> far = dates(element -> !near.contains(element));
    return Stream.<Supplier<Stream<PublicationTime>>>of(
            () -> dates(near::contains),
            () -> Stream.ofNullable(nearHeadline(BESIDE, BESIDE)),
            () -> far,
            () -> Stream.ofNullable(nearHeadline(NEAR, Integer.MAX_VALUE)))
        .flatMap(Supplier::get);
  }

  private Stream<PublicationTime> dates(Predicate<Element> isWanted) {
    return Arrays.stream(Place.values())
        .flatMap(place -> elements(place).stream())
        .filter(isWanted)
        .map(element -> DateText.parse(value(element), fetched))
        .filter(Objects::nonNull);
  }

  /** The elements near the headline; all where there is none. */
  private Set<Element> near() {
    List<Element> all = page.all();
    int at = headline == null ? -1 : all.indexOf(headline);
    int start = Math.max(0, at - ELEMENTS_BEFORE);
    return new HashSet<>(
        at < 0 ? all : all.subList(start, Math.min(all.size(), at + ELEMENTS_AFTER)));
  }

  private List<Element> elements(Place place) {
    return switch (place) {
      case PUBLISHED -> page.matching(page.times(), PUBLISHED);
      case IN_ARTICLE -> page.matching(page.times(), IN_ARTICLE);
      case TIME -> page.matching(page.times(), TIME);
      case NAMED -> page.named().stream().filter(ShownDates::isNamedForDate).toList();
    };
  }

  private static boolean isNamedForDate(Element element) {
    String names = element.attributes().get("class").toLowerCase(Locale.ROOT);
    return IN_CLASS.stream().anyMatch(names::contains)
        || element.attributes().get("id").toLowerCase(Locale.ROOT).contains("pubdate");
  }

  /** Returns what an element tells as its date: the value that is meant for programs, if any. */
  static String value(Element element) {
    for (String attribute : VALUES) {
      if (!element.attr(attribute).isBlank()) {
        return element.attr(attribute);
      }
    }
    return element.text();
  }

  /** The first line after the headline that has a date, or else the last one before it. */
  private @Nullable PublicationTime nearHeadline(int after, int before) {
    if (headline == null) {
      return null;
    }
    List<Block> lines = lines();
    int at = 0;
    while (at < lines.size() && !LeadFinder.isIn(lines.get(at).element(), headline)) {
      at++;
    }
    return Stream.concat(
            lines.subList(at, Math.min(lines.size(), at + after)).stream(),
            lines.subList(at - Math.min(at, before), at).reversed().stream())
        .map(line -> inLine(line.text()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** All lines of the page, written once. */
  private List<Block> lines() {
    List<Block> known = lines;
    if (known == null) {
      known = BlockWriter.blocks(page.page().body(), Site.UNKNOWN);
      lines = known;
    }
    return known;
  }

  private @Nullable PublicationTime inLine(String text) {
    return text.length() > LONGEST_LINE ? null : DateText.parse(text, fetched);
  }
}
