package io.broadsheet.reader.html;

import io.broadsheet.article.PublicationTime;
import io.broadsheet.reader.text.DateText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** The dates that a page shows its readers. */
final class ShownDates {

  /** Where pages show a date, the surest first. */
  private enum Place {
    PUBLISHED,
    IN_ARTICLE,
    TIME,
    NAMED,
    NEAR_HEADLINE
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

  private final PageElements page;
  private final Instant fetched;

  ShownDates(PageElements page, Instant fetched) {
    this.page = page;
    this.fetched = fetched;
  }

  /** Returns the dates, the surest first; the next is looked for when it is asked for. */
  Stream<PublicationTime> surestFirst() {
    return Arrays.stream(Place.values()).flatMap(place -> at(place).stream());
  }

  /** The dates in places of a kind, in the order of the page. */
  private List<PublicationTime> at(Place place) {
    List<PublicationTime> found = new ArrayList<>();
    if (place == Place.NEAR_HEADLINE) {
      add(nearHeadline(), found);
    } else {
      for (Element element : elements(place)) {
        add(DateText.parse(value(element), fetched), found);
      }
    }
    return found;
  }

  private static void add(@Nullable PublicationTime time, List<PublicationTime> found) {
    if (time != null) {
      found.add(time);
    }
  }

  private List<Element> elements(Place place) {
    return switch (place) {
      case PUBLISHED -> page.matching(page.times(), PUBLISHED);
      case IN_ARTICLE -> page.matching(page.times(), IN_ARTICLE);
      case TIME -> page.matching(page.times(), TIME);
      case NAMED -> page.named().stream().filter(ShownDates::isNamedForDate).toList();
      case NEAR_HEADLINE -> List.of();
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
  private @Nullable PublicationTime nearHeadline() {
    Element headline = headline();
    if (headline == null) {
      return null;
    }
    PublicationTime before = null;
    int after = -1;
    for (Block block : BlockWriter.blocks(page.page().body(), Site.UNKNOWN)) {
      after += after >= 0 || block.element().equals(headline) ? 1 : 0;
      PublicationTime time = inLine(block.text());
      if (after >= NEAR || (time != null && after >= 0)) {
        return time == null ? before : time;
      }
      before = time == null ? before : time;
    }
    return before;
  }

  private @Nullable PublicationTime inLine(String text) {
    return text.length() > LONGEST_LINE ? null : DateText.parse(text, fetched);
  }

  /** The first heading of the first level, or else of the second. */
  private @Nullable Element headline() {
    for (String level : new String[] {"h1", "h2"}) {
      for (Element heading : page.headings()) {
        if (heading.normalName().equals(level)) {
          return heading;
        }
      }
    }
    return null;
  }
}
