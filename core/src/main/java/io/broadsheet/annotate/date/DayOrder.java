package io.broadsheet.annotate.date;

import io.broadsheet.annotate.text.Tokens;
import io.broadsheet.article.Article;
import io.broadsheet.article.PublicationTime;
import java.time.ZoneOffset;
import java.util.Locale;
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

  private static final Set<String> BRITISH =
      Set.of(
          "defence",
          "labour",
          "colour",
          "honour",
          "favour",
          "centre",
          "centres",
          "programme",
          "programmes",
          "organisation",
          "organisations",
          "analyse",
          "travelling",
          "cancelled",
          "theatre",
          "metres",
          "kilometres",
          "litres",
          "tonnes",
          "behaviour",
          "neighbour",
          "neighbours",
          "neighbouring",
          "licence",
          "offence",
          "cheque",
          "grey",
          "whilst",
          "pounds",
          "recognise",
          "realise",
          "organised",
          "criticised",
          "harbour",
          "rumours",
          "favourite");

  private static final Set<String> AMERICAN =
      Set.of(
          "defense",
          "labor",
          "color",
          "honor",
          "favor",
          "center",
          "centers",
          "program",
          "programs",
          "organization",
          "organizations",
          "analyze",
          "traveling",
          "canceled",
          "theater",
          "meters",
          "kilometers",
          "liters",
          "behavior",
          "neighbor",
          "neighbors",
          "neighboring",
          "license",
          "offense",
          "gray",
          "recognize",
          "realize",
          "organized",
          "criticized",
          "harbor",
          "rumors",
          "favorite");

  private final Article article;
  private final Tokens tokens;
  private @Nullable Boolean dayFirst;

  DayOrder(Article article, Tokens tokens) {
    this.article = article;
    this.tokens = tokens;
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
        String word = tokens.lower(i);
        british += BRITISH.contains(word) ? 1 : AMERICAN.contains(word) ? -1 : 0;
      }
    }
    return british > 0;
  }
}
