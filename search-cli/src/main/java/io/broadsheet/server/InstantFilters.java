package io.broadsheet.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.query.DateField;
import io.broadsheet.query.FacetField;
import io.broadsheet.query.FacetFilter;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an InstantSearch client has chosen: in {@code facetFilters} elements that must all
 * hold, each {@code name:value} or a list of alternatives in one facet; in {@code numericFilters}
 * comparisons of the second in which an article's day begins, in UTC.
 *
 * <p>Limits: alternatives across facets and values that must not be there are refused.
 */
final class InstantFilters {

  private static final Pattern COMPARISON =
      Pattern.compile("(\\w+)\\s*(<=|>=|=|<|>)\\s*(-?\\d{1,15})(?:\\.\\d+)?");
  private static final Pattern RANGE = Pattern.compile("(\\w+):\\s*(-?\\d{1,15}) TO (-?\\d{1,15})");
  private static final int DAY_SECONDS = 86_400;
  private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();
  private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

  private final InstantLabels labels;
  private final List<FacetFilter> filters = new ArrayList<>();
  private final Map<DateField, long[]> days = new EnumMap<>(DateField.class);

  private InstantFilters(InstantLabels labels) {
    this.labels = labels;
  }

  /** Returns the filters, or null where they exclude each other so that nothing can be found. */
  static @Nullable List<FacetFilter> of(InstantParameters asked, InstantLabels labels)
      throws IOException {
    InstantFilters read = new InstantFilters(labels);
    for (JsonNode element : asked.list("facetFilters")) {
      read.facet(element);
    }
    for (JsonNode element : asked.list("numericFilters")) {
      read.comparison(element);
    }
    for (Map.Entry<DateField, long[]> chosen : read.days.entrySet()) {
      long[] range = chosen.getValue();
      if (range[0] > range[1]) {
        return null;
      }
      read.filters.add(
          new FacetFilter.Days(
              chosen.getKey(),
              LocalDate.ofEpochDay(range[0]),
              LocalDate.ofEpochDay(range[1]),
              ZoneOffset.UTC));
    }
    return read.filters;
  }

  private void facet(JsonNode element) throws IOException {
    FacetField field = null;
    List<String> keys = new ArrayList<>();
    for (JsonNode alternative : element.isArray() ? element : List.of(element)) {
      String text = alternative.asText();
      FacetField named = field(text);
      if (field != null && field != named) {
        throw Problem.parameter("facetFilters has alternatives in two facets: " + element);
      }
      field = named;
      keys.addAll(labels.keys(named, value(text)));
    }
    if (keys.size() > FacetFilter.MAX_KEYS) {
      throw Problem.parameter("more than " + FacetFilter.MAX_KEYS + " values of one facet");
    }
    if (field != null) {
      filters.add(new FacetFilter.Keys(field, keys));
    }
  }

  private static FacetField field(String filter) {
    int colon = filter.indexOf(':');
    if (colon < 0 || filter.startsWith("-", colon + 1)) {
      throw Problem.parameter("facetFilters are name:value, without a minus: " + filter);
    }
    return Parameters.constant("facetFilters", filter.substring(0, colon), FacetField.class);
  }

  /** The value of a filter: clients escape a minus that begins it. */
  private static String value(String filter) {
    String value = filter.substring(filter.indexOf(':') + 1);
    return value.startsWith("\\-") ? value.substring(1) : value;
  }

  private void comparison(JsonNode element) {
    if (element.isArray() && element.size() != 1) {
      throw Problem.parameter("numericFilters has alternatives: " + element);
    }
    String text = (element.isArray() ? element.path(0) : element).asText().strip();
    Matcher comparison = COMPARISON.matcher(text);
    Matcher range = RANGE.matcher(text);
    if (comparison.matches()) {
      compare(comparison.group(1), comparison.group(2), Long.parseLong(comparison.group(3)));
    } else if (range.matches()) {
      compare(range.group(1), ">=", Long.parseLong(range.group(2)));
      compare(range.group(1), "<=", Long.parseLong(range.group(3)));
    } else {
      throw Problem.parameter("numericFilters are name>=seconds and the like: " + text);
    }
  }

  private void compare(String name, String operator, long second) {
    long[] range =
        days.computeIfAbsent(
            Parameters.constant("numericFilters", name, DateField.class),
            field -> new long[] {FIRST_DAY, LAST_DAY});
    long at = Math.floorDiv(second, DAY_SECONDS);
    long from = Math.ceilDiv(second, DAY_SECONDS);
    switch (operator) {
      case ">=" -> range[0] = Math.max(range[0], from);
      case ">" -> range[0] = Math.max(range[0], at + 1);
      case "<=" -> range[1] = Math.min(range[1], at);
      case "<" -> range[1] = Math.min(range[1], from - 1);
      default -> {
        range[0] = Math.max(range[0], from);
        range[1] = Math.min(range[1], at);
      }
    }
  }
}
