package io.broadsheet.annotate.date;

import io.broadsheet.annotate.text.Tokens;
import io.broadsheet.article.Article;
import io.broadsheet.article.PublicationTime;
import io.broadsheet.internal.WordList;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether an article writes 5/12 for 5 December or for May 12: by another date in its digits
 * that can be read one way only, its language tag, its outlet's zone, its spelling; month first
 * where nothing tells. Asked only where such a date occurs.
 */
final class DayOrder {

  /** Regions that write the month first. */
  private static final Set<String> MONTH_FIRST = Set.of("US", "PH", "PR", "GU", "FM", "MH", "PW");

  private static final Set<String> AMERICAN_ZONES =
      Set.of(
          "America/New_York",
          "America/Detroit",
          "America/Chicago",
          "America/Denver",
          "America/Boise",
          "America/Phoenix",
          "America/Los_Angeles",
          "America/Anchorage",
          "America/Indiana/Indianapolis",
          "America/Kentucky/Louisville",
          "Pacific/Honolulu",
          "Asia/Manila");

  /** 1 for a British spelling, -1 for an American one. */
  private static final Map<String, Integer> SPELLINGS = spellings();

  private final Article article;
  private final Tokens tokens;
  private @Nullable Boolean dayFirst;

  DayOrder(Article article, Tokens tokens) {
    this.article = article;
    this.tokens = tokens;
  }

  private static Map<String, Integer> spellings() {
    Map<String, Integer> spellings = new HashMap<>();
    for (String line : WordList.read(DayOrder.class, "spellings.txt")) {
      String[] pair = line.split(" = ", -1);
      spellings.put(pair[0], 1);
      spellings.put(pair[1], -1);
    }
    return spellings;
  }

  boolean isDayFirst() {
    Boolean known = dayFirst;
    if (known == null) {
      known = find();
      dayFirst = known;
    }
    return known;
  }

  private boolean find() {
    Boolean said = byOtherDates();
    if (said == null) {
      said = byRegion();
    }
    if (said == null) {
      said = byZone();
    }
    return said != null ? said : isBritish();
  }

  /** Looks for n/n/yyyy of which one number cannot be a month. */
  private @Nullable Boolean byOtherDates() {
    for (int i = 0; i + 4 < tokens.size(); i++) {
      boolean date =
          tokens.isNumber(i)
              && tokens.isMark(i + 1, '/')
              && tokens.isNumber(i + 2)
              && tokens.isMark(i + 3, '/')
              && tokens.isNumber(i + 4);
      int a = date ? small(i) : 0;
      int b = date ? small(i + 2) : 0;
      if (a > 12 && a <= 31 && b >= 1 && b <= 12) {
        return true;
      }
      if (b > 12 && b <= 31 && a >= 1 && a <= 12) {
        return false;
      }
    }
    return null;
  }

  private int small(int i) {
    int length = tokens.end(i) - tokens.start(i);
    return length > 2 ? 0 : Integer.parseInt(tokens.string(i));
  }

  private @Nullable Boolean byRegion() {
    String tag = article.language();
    String region = tag == null ? "" : Locale.forLanguageTag(tag).getCountry();
    return region.isEmpty() ? null : !MONTH_FIRST.contains(region);
  }

  /** A zone tells the continent; UTC and bare offsets tell nothing. */
  private @Nullable Boolean byZone() {
    PublicationTime published = article.published();
    if (published == null || published.zone() instanceof ZoneOffset) {
      return null;
    }
    String zone = published.zone().getId();
    if (zone.indexOf('/') < 0 || zone.startsWith("Etc/") || zone.startsWith("Canada/")) {
      return null;
    }
    return !zone.startsWith("US/") && !AMERICAN_ZONES.contains(zone);
  }

  private boolean isBritish() {
    int british = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWord(i)) {
        british += SPELLINGS.getOrDefault(tokens.lower(i), 0);
      }
    }
    return british > 0;
  }
}
