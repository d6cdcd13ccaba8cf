package io.broadsheet.reader.html;

import io.broadsheet.article.PublicationTime;
import io.broadsheet.reader.text.DateText;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Finds when a page's article was first published, and never a day after it was fetched. */
final class DateFinder {

  private static final String[] NAMES = {
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "og:published_time",
    "parsely-pub-date",
    "sailthru.date",
    "article.published",
    "published_time",
    "published-date",
    "publish-date",
    "publishdate",
    "publish_date",
    "published_at",
    "publication_date",
    "publication-date",
    "datecreated",
    "date_published",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "dc.date",
    "dcterms.date",
    "dcterms.available",
    "prism.publicationdate",
    "citation_publication_date",
    "citation_date",
    "article_date_original",
    "originalpublicationdate",
    "cxenseparse:recs:publishtime",
    "bt:pubdate",
    "ptime",
    "pdate",
    "pubdate",
    "rnews:datepublished",
    "date",
    "article.created",
    "created",
    "dat",
    "weibo: article:create_at",
    "shareaholic:article_published_time",
    "displaydate",
    "last-modified-original"
  };

  private static final Pattern DAY_IN_PATH =
      Pattern.compile(
          "/((?:19|20)[0-9]{2})[/-]?(0[1-9]|1[0-2]|[1-9]|[a-z]{3})[/-]?(0[1-9]|[12][0-9]|3[01]|[1-9])(?=[/-]|[a-z_]|$)");

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
  private static final String[] VALUES = {
    "datetime", "content", "data-datetime", "data-published", "value"
  };

  /** A line with a date in it is not longer. */
  private static final int LONGEST_LINE = 80;

  /** How many blocks after the headline may be a date's line. */
  private static final int NEAR = 40;

  private final PageElements page;
  private final PageMetadata metadata;
  private final Instant fetched;

  private DateFinder(PageElements page, PageMetadata metadata, Instant fetched) {
    this.page = page;
    this.metadata = metadata;
    this.fetched = fetched;
  }

  static @Nullable PublicationTime find(
      PageElements page, PageMetadata metadata, @Nullable URI address, Instant fetched) {
    DateFinder finder = new DateFinder(page, metadata, fetched);
    List<PublicationTime> declared = finder.declared();
    if (!declared.isEmpty()) {
      return finder.agreed(declared);
    }
    for (Place place : Place.values()) {
      List<PublicationTime> shown = finder.shown(place);
      if (!shown.isEmpty()) {
        return shown.getFirst();
      }
    }
    return finder.inPath(address);
  }

  private List<PublicationTime> declared() {
    List<PublicationTime> found = new ArrayList<>();
    add(metadata.articleText("datePublished"), found);
    for (String name : NAMES) {
      add(metadata.first(name), found);
    }
    for (Element element : page.properties("datePublished")) {
      add(value(element), found);
    }
    if (found.isEmpty()) {
      add(metadata.articleText("dateCreated"), found);
    }
    return found;
  }

  /**
   * The first of the declared times; where that is only a day, one of that day with its instant;
   * and where others say the same clock time in another zone, the one that the page shows.
   */
  private PublicationTime agreed(List<PublicationTime> declared) {
    PublicationTime first = declared.getFirst();
    List<PublicationTime> rivals = declared.stream().filter(time -> isRival(time, first)).toList();
    if (first.instant() != null && rivals.isEmpty()) {
      return first;
    }
    for (Place place : Place.values()) {
      for (PublicationTime shown : shown(place)) {
        PublicationTime confirmed = confirmed(first, rivals, shown);
        if (confirmed != null) {
          return confirmed;
        }
      }
    }
    return first.instant() == null && !rivals.isEmpty() ? rivals.getFirst() : first;
  }

  /** What a shown instant says of declared times; null where it is about none of them. */
  private static @Nullable PublicationTime confirmed(
      PublicationTime first, List<PublicationTime> rivals, PublicationTime shown) {
    if (shown.instant() == null) {
      return null;
    } else if (first.instant() == null && isSameDay(first, shown)) {
      return shown;
    } else if (first.instant() != null && isMinute(first, shown)) {
      return first;
    }
    return rivals.stream().filter(rival -> isMinute(rival, shown)).findFirst().orElse(null);
  }

  /** Whether a time tells the instant of a day, or may be the first time in another zone. */
  private static boolean isRival(PublicationTime time, PublicationTime first) {
    Instant a = first.instant();
    Instant b = time.instant();
    if (a == null || b == null) {
      return b != null && isSameDay(first, time);
    }
    long minutes = Math.abs(ChronoUnit.MINUTES.between(a, b));
    return minutes > 0 && minutes % 30 == 0 && minutes <= 14 * 60;
  }

  private static boolean isMinute(PublicationTime one, PublicationTime other) {
    Instant a = one.instant();
    Instant b = other.instant();
    return a != null
        && b != null
        && a.truncatedTo(ChronoUnit.MINUTES).equals(b.truncatedTo(ChronoUnit.MINUTES));
  }

  private static boolean isSameDay(PublicationTime day, PublicationTime time) {
    return time.day().equals(day.day())
        || LocalDate.ofInstant(time.instantOrStartOfDay(), ZoneOffset.UTC).equals(day.day());
  }

  private List<PublicationTime> shown(Place place) {
    List<PublicationTime> found = new ArrayList<>();
    for (Element element : elements(place)) {
      add(value(element), found);
    }
    PublicationTime near = place == Place.NEAR_HEADLINE ? nearHeadline() : null;
    if (near != null) {
      found.add(near);
    }
    return found;
  }

  private List<Element> elements(Place place) {
    return switch (place) {
      case PUBLISHED -> page.matching(page.times(), PUBLISHED);
      case IN_ARTICLE -> page.matching(page.times(), IN_ARTICLE);
      case TIME -> page.matching(page.times(), TIME);
      case NAMED -> page.named().stream().filter(DateFinder::isNamedForDate).toList();
      case NEAR_HEADLINE -> List.of();
    };
  }

  private static boolean isNamedForDate(Element element) {
    String names = element.attributes().get("class").toLowerCase(Locale.ROOT);
    return IN_CLASS.stream().anyMatch(names::contains)
        || element.attributes().get("id").toLowerCase(Locale.ROOT).contains("pubdate");
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
      PublicationTime time = block.text().length() > LONGEST_LINE ? null : read(block.text());
      if (after >= NEAR || (time != null && after >= 0)) {
        return time == null ? before : time;
      }
      before = time == null ? before : time;
    }
    return before;
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

  private static String value(Element element) {
    for (String attribute : VALUES) {
      if (!element.attr(attribute).isBlank()) {
        return element.attr(attribute);
      }
    }
    return element.text();
  }

  private @Nullable PublicationTime inPath(@Nullable URI address) {
    Matcher path =
        DAY_IN_PATH.matcher(address == null || address.getPath() == null ? "" : address.getPath());
    if (!path.find()) {
      return null;
    }
    try {
      String month = path.group(2);
      if (Character.isLetter(month.charAt(0))) {
        return read(path.group(3) + " " + month + " " + path.group(1));
      }
      return DateText.notAfter(
          PublicationTime.on(
              LocalDate.of(
                  Integer.parseInt(path.group(1)),
                  Integer.parseInt(month),
                  Integer.parseInt(path.group(3)))),
          fetched);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private void add(@Nullable String written, List<PublicationTime> found) {
    PublicationTime time = read(written);
    if (time != null) {
      found.add(time);
    }
  }

  private @Nullable PublicationTime read(@Nullable String written) {
    return DateText.notAfter(DateText.parse(written), fetched);
  }
}
