package io.broadsheet.reader.html;

import io.broadsheet.article.PublicationTime;
import io.broadsheet.reader.text.DateText;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day in a page's address: {@code /2019/11/05/}, {@code /2019/nov/05}, {@code /20191105-}. */
final class AddressDate {

  private static final Pattern DAY =
      Pattern.compile(
          "/(?<year>(?:19|20)[0-9]{2})[/-]?(?<month>0[1-9]|1[0-2]|[1-9]|[a-z]{3})"
              + "[/-]?(?<day>0[1-9]|[12][0-9]|3[01]|[1-9])(?=[/-]|[a-z_]|$)");

  private AddressDate() {}

  /** Finds the day; null where there is none, or one after the page was fetched. */
  static @Nullable PublicationTime find(@Nullable URI address, Instant fetched) {
    String path = address == null ? null : address.getPath();
    Matcher found = DAY.matcher(path == null ? "" : path);
    if (!found.find()) {
      return null;
    }
    String year = found.group("year");
    String month = found.group("month");
    String day = found.group("day");
    return Character.isLetter(month.charAt(0))
        ? DateText.parse(day + " " + month + " " + year, fetched)
        : DateText.notAfter(inNumbers(year, month, day), fetched);
  }

  private static @Nullable PublicationTime inNumbers(String year, String month, String day) {
    try {
      return PublicationTime.on(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
