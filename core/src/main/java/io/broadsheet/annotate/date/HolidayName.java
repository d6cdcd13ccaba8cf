package io.broadsheet.annotate.date;

import java.util.Comparator;
import java.util.List;

/**
 * One way to write a holiday. Names with more tokens come first, so that the longest is found.
 *
 * @param words the tokens of the name in lower case
 * @param holiday when it is
 */
record HolidayName(List<String> words, Holiday holiday) implements Comparable<HolidayName> {

  private static final Comparator<HolidayName> LONGEST_FIRST =
      Comparator.comparingInt((HolidayName name) -> -name.words.size())
          .thenComparing(name -> String.join(" ", name.words));

  @Override
  public int compareTo(HolidayName other) {
    return LONGEST_FIRST.compare(this, other);
  }
}
