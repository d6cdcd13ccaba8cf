package io.broadsheet.reader.html;

import io.broadsheet.article.PublicationTime;
import io.broadsheet.reader.text.DateText;
import io.broadsheet.reader.text.Lexicon;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds when a page's article was first published, and never a day after it was fetched. */
final class DateFinder {

  /** What a page's head calls the date, the surest first. */
  private static final List<String> NAMES = Lexicon.list(DateFinder.class, "dates.txt");

  private final PageElements page;
  private final PageMetadata metadata;
  private final Instant fetched;
  private final ShownDates shown;

  private DateFinder(PageElements page, PageMetadata metadata, String title, Instant fetched) {
    this.page = page;
    this.metadata = metadata;
    this.fetched = fetched;
    this.shown = new ShownDates(page, title, fetched);
  }

  static @Nullable PublicationTime find(
      PageElements page,
      PageMetadata metadata,
      String title,
      @Nullable URI address,
      Instant fetched) {
    DateFinder finder = new DateFinder(page, metadata, title, fetched);
    List<PublicationTime> declared = finder.declared();
    if (!declared.isEmpty()) {
      return finder.agreed(declared);
    }
    PublicationTime surest = finder.shown.surestFirst().findFirst().orElse(null);
    return surest == null ? AddressDate.find(address, fetched) : surest;
  }

  private List<PublicationTime> declared() {
    List<PublicationTime> found = new ArrayList<>();
    add(metadata.articleText("datePublished"), found);
    for (String name : NAMES) {
      add(metadata.first(name), found);
    }
    for (Element element : page.properties("datePublished")) {
      add(ShownDates.value(element), found);
    }
    if (found.isEmpty()) {
      add(metadata.articleText("dateCreated"), found);
    }
    return found;
  }

  private void add(@Nullable String written, List<PublicationTime> found) {
    PublicationTime time = DateText.parse(written, fetched);
    if (time != null) {
      found.add(time);
    }
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
    PublicationTime unconfirmed =
        first.instant() == null && !rivals.isEmpty() ? rivals.getFirst() : first;
    return shown
        .surestFirst()
        .flatMap(seen -> confirmed(first, rivals, seen).stream())
        .findFirst()
        .orElse(unconfirmed);
  }

  /** The declared time that a shown instant confirms; none where it is about none of them. */
  private static Optional<PublicationTime> confirmed(
      PublicationTime first, List<PublicationTime> rivals, PublicationTime shown) {
    if (shown.instant() == null) {
      return Optional.empty();
    } else if (first.instant() == null && isSameDay(first, shown)) {
      return Optional.of(shown);
    } else if (first.instant() != null && isSameMinute(first, shown)) {
      return Optional.of(first);
    }
    return rivals.stream().filter(rival -> isSameMinute(rival, shown)).findFirst();
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

  private static boolean isSameMinute(PublicationTime one, PublicationTime other) {
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
}
