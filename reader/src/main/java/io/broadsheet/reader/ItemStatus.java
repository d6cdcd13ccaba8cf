package io.broadsheet.reader;

import io.broadsheet.article.PublicationTime;
import io.broadsheet.reader.text.DateText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a wire's item may be shown: one that its provider has taken back, or holds back until a
 * time still to come, is told as a problem and is no article.
 */
final class ItemStatus {

  /** What NewsML-G2, NITF, ninjs and NewsML 1 call an item that is not to be used. */
  private static final Set<String> TAKEN_BACK =
      Set.of("canceled", "cancelled", "withheld", "killed", "withdrawn");

  private ItemStatus() {}

  /**
   * Returns why an item may not be shown; null where it may.
   *
   * @param status its status in the words of its format, maybe with a scheme before a colon
   * @param embargo until when it is held back, or null
   */
  static @Nullable String objection(
      @Nullable String status, @Nullable String embargo, Instant fetched) {
    String code = status == null ? "" : status.strip().toLowerCase(Locale.ROOT);
    code = code.substring(1 + Math.max(code.lastIndexOf(':'), code.lastIndexOf('/')));
    if (TAKEN_BACK.contains(code)) {
      return "an item that its provider has " + code + ": not read";
    }
    PublicationTime until = DateText.parse(embargo);
    return until != null && isToCome(until, fetched)
        ? "an item under embargo until " + until + ": not read"
        : null;
  }

  private static boolean isToCome(PublicationTime time, Instant fetched) {
    return time.instant() != null
        ? time.instant().isAfter(fetched)
        : time.day().isAfter(LocalDate.ofInstant(fetched, ZoneOffset.UTC));
  }
}
