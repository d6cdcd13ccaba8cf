package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.TimeExpression.Feast;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names of holidays with their year: "Christmas", "Easter 2018", "next New Year's Day".
 */
final class HolidayRules {

  private static final Vocabulary VOCABULARY = Vocabulary.get();

  private final TimeTokens t;
  private final YearRules years;

  HolidayRules(TimeTokens tokens, YearRules years) {
    t = tokens;
    this.years = years;
  }

  @Nullable Match match(int i) {
    for (HolidayName name : VOCABULARY.holidays(t.tokens().lower(i))) {
      int end = end(name, i);
      if (end > 0 && isHoliday(i, end)) {
        return withYear(i, end, new Feast(name.holiday()));
      }
    }
    return null;
  }

  private Match withYear(int i, int end, Feast feast) {
    boolean weekend = t.is(end, "weekend");
    int next = weekend ? end + 1 : end;
    Match year = t.isMark(next, ',') ? null : years.after(next);
    Feast named = weekend ? new Feast(new Holiday.WeekendOf(feast.holiday())) : feast;
    TimeExpression days = year == null ? named : DayRules.inYear(named, year);
    return new Match(i, year == null ? next : year.end(), days);
  }

  private int end(HolidayName name, int i) {
    List<String> words = name.words();
    for (int at = 0; at < words.size(); at++) {
      String word = words.get(at);
      boolean same = word.equals("'") ? t.isApostrophe(i + at) : t.is(i + at, word);
      if (!same && !(word.length() == 1 && t.isMark(i + at, word.charAt(0)))) {
        return -1;
      }
    }
    return i + words.size();
  }

  /** "Nour Ramadan", "Ramadan said": a last name as well. */
  private boolean isPerson(int i, int end) {
    boolean first =
        t.isCapitalized(i - 1)
            && t.is(i - 1, Role.NONE)
            && t.isWord(i - 2)
            && !t.isAny(i - 1, "muslim", "islamic");
    return t.is(i, "ramadan") && (first || t.isAny(end, "said", "told") || t.is(end, "says"));
  }

  /** Holidays have a capital in edited text; "new year" in small letters does count. */
  private boolean isHoliday(int i, int end) {
    boolean island = t.isAny(end, "island", "islands") || t.is(end, "tree") || t.is(end, "rising");
    boolean resolution = t.is(i, "new") && t.isAny(end, "resolution", "honours");
    // The Yom Kippur War, the Good Friday Agreement: things that have their names from the day.
    boolean named = t.isAny(end, "war", "offensive") || t.isAny(end, "agreement", "accords");
    boolean adjective = t.is(i, "good") && !t.isCapitalized(i);
    return !isPerson(i, end)
        && !island
        && !resolution
        && !named
        && !adjective
        && (end - i > 1 || t.isCapitalized(i) || t.digits(i) > 5);
  }
}
