package io.broadsheet.server;

import io.broadsheet.query.DateField;
import io.broadsheet.query.FacetField;
import io.broadsheet.query.FacetFilter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads what was chosen in facets: a parameter for each, {@code FROM..TO} for days. */
final class Filters {

  private Filters() {}

  /** Returns what a facet is called in parameters and answers. */
  static String name(Enum<?> facet) {
    return facet.name().toLowerCase(Locale.ROOT);
  }

  static List<FacetFilter> of(Parameters asked, ZoneId zone) {
    List<FacetFilter> filters = new ArrayList<>();
    for (FacetField field : FacetField.values()) {
      List<String> keys = asked.all(name(field));
      if (keys.size() > FacetFilter.MAX_KEYS) {
        throw Problem.parameter("more than " + FacetFilter.MAX_KEYS + " values of one facet");
      }
      if (!keys.isEmpty()) {
        filters.add(new FacetFilter.Keys(field, keys));
      }
    }
    for (DateField field : DateField.values()) {
      String name = name(field);
      String days = asked.text(name);
      if (days != null) {
        filters.add(days(field, name, days, zone));
      }
    }
    return filters;
  }

  private static FacetFilter days(DateField field, String name, String days, ZoneId zone) {
    int dots = days.indexOf("..");
    try {
      LocalDate from = LocalDate.parse(dots < 0 ? days : days.substring(0, dots));
      LocalDate to = dots < 0 ? from : LocalDate.parse(days.substring(dots + 2));
      if (!to.isBefore(from)) {
        return new FacetFilter.Days(field, from, to, zone);
      }
    } catch (DateTimeException e) {
      // Told below.
    }
    throw Problem.parameter(name + " is a day or two (2026-01-30..2026-02-10): " + days);
  }
}
