package io.broadsheet.server;

import io.broadsheet.query.Cursor;
import io.broadsheet.query.Recency;
import io.broadsheet.query.SearchRequest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns a client's parameters into a request to the library, within the server's limits. */
final class Requests {

  /** Most passages a page. */
  static final int MAX_LIMIT = 100;

  /** Most passages before a page: people do not turn so many pages, and each costs more. */
  static final int MAX_DEPTH = 1000;

  /** The parameters that say what to search for. */
  static final Set<String> NAMES =
      Set.of(
          "q",
          "limit",
          "after",
          "sort",
          "recency",
          "variants",
          "fold",
          "diversity",
          "group",
          "strict",
          "timeout",
          "source",
          "person",
          "organization",
          "place",
          "author",
          "language",
          "published",
          "happened",
          "zone",
          "didYouMean");

  private final Duration timeout;

  Requests(Duration timeout) {
    this.timeout = timeout;
  }

  /** Returns the names of the parameters that say what to search for, and others. */
  static Set<String> namesAnd(String... others) {
    Set<String> names = new HashSet<>(NAMES);
    names.addAll(List.of(others));
    return Set.copyOf(names);
  }

  /** Returns the time after which a search stops. */
  Duration timeout() {
    return timeout;
  }

  SearchRequest request(Parameters asked) {
    String query = asked.text("q", "");
    SearchRequest.Builder builder =
        asked.flag("strict", false) ? SearchRequest.strict(query) : SearchRequest.builder(query);
    builder
        .limit(asked.number("limit", 1, MAX_LIMIT, SearchRequest.DEFAULT_LIMIT))
        .sort(asked.choice("sort", SearchRequest.Sort.class, SearchRequest.Sort.RELEVANCE))
        .variants(variants(asked))
        .folding(folding(asked))
        .diversity(diversity(asked))
        .grouping(asked.choice("group", SearchRequest.Grouping.class, SearchRequest.Grouping.NONE))
        .timeout(timeout(asked))
        .filters(Filters.of(asked, zone(asked)));
    String after = asked.text("after");
    if (after != null) {
      builder.after(cursor(after));
    }
    if (asked.flag("recency", false)) {
      builder.recency(Recency.asOf(Instant.now()));
    }
    return builder.build();
  }

  private static SearchRequest.Variants variants(Parameters asked) {
    return asked.flag("variants", true) ? SearchRequest.Variants.ALL : SearchRequest.Variants.EXACT;
  }

  private static SearchRequest.Folding folding(Parameters asked) {
    return asked.flag("fold", true) ? SearchRequest.Folding.FOLD : SearchRequest.Folding.SHOW_ALL;
  }

  private static SearchRequest.Diversity diversity(Parameters asked) {
    return asked.flag("diversity", true)
        ? SearchRequest.Diversity.SOURCES
        : SearchRequest.Diversity.NONE;
  }

  private Duration timeout(Parameters asked) {
    int most = (int) timeout.toMillis();
    return Duration.ofMillis(asked.number("timeout", 1, most, most));
  }

  /** Returns the time zone in which an instant falls on a day; UTC where none is named. */
  static ZoneId zone(Parameters asked) {
    String name = asked.text("zone", "UTC");
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw Problem.parameter("zone is a time zone (Europe/Berlin): " + name);
    }
  }

  private static Cursor cursor(String text) {
    try {
      Cursor cursor = Cursor.parse(text);
      if (cursor.position() <= MAX_DEPTH) {
        return cursor;
      }
    } catch (IllegalArgumentException e) {
      throw Problem.parameter("after is the next of a page before: " + text);
    }
    throw Problem.parameter("pages end after " + MAX_DEPTH + " passages; ask more precisely");
  }
}
