package io.broadsheet.annotate.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A rule that gives a holiday's days in any year. */
sealed interface Holiday {

  /** Returns its days in a year of the common calendar, or null where it cannot be computed. */
  @Nullable Days in(int year);

  /** A day or days that are the same each year. */
  record Fixed(int month, int day, int lastMonth, int lastDay) implements Holiday {
    @Override
    public Days in(int year) {
      LocalDate from = LocalDate.of(year, month, day);
      return new Days(from, LocalDate.of(year, lastMonth, lastDay), Unit.DAY);
    }
  }

  /** The nth weekday of a month, {@code nth} -1 for the last, and days after it. */
  record NthWeekday(int month, int weekday, int nth, int plus) implements Holiday {
    @Override
    public Days in(int year) {
      LocalDate first = LocalDate.of(year, month, 1);
      LocalDate day = first.with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.of(weekday)));
      return Days.of(day.plusDays(plus));
    }
  }

  /** The long weekend that a holiday belongs to: "Labor Day weekend" is Saturday to Monday. */
  record WeekendOf(Holiday holiday) implements Holiday {
    @Override
    public @Nullable Days in(int year) {
      Days days = holiday.in(year);
      LocalDate day = days == null ? null : days.from();
      if (day == null) {
        return null;
      }
      return switch (day.getDayOfWeek()) {
        case MONDAY, TUESDAY ->
            new Days(day.with(TemporalAdjusters.previous(DayOfWeek.SATURDAY)), day, Unit.DAY);
        case THURSDAY, FRIDAY ->
            new Days(day, day.with(TemporalAdjusters.next(DayOfWeek.SUNDAY)), Unit.DAY);
        case WEDNESDAY, SATURDAY, SUNDAY -> Unit.WEEKEND.around(day);
      };
    }
  }

  /**
   * Days counted from Easter Sunday of the Orthodox churches, who reckon in the Julian calendar.
   */
  record OrthodoxEaster(int from, int to) implements Holiday {
    @Override
    public Days in(int year) {
      LocalDate sunday = sunday(year);
      return new Days(sunday.plusDays(from), sunday.plusDays(to), Unit.DAY);
    }

    /** The Julian computus (Meeus, Astronomical Algorithms, 1991, chapter 8). */
    private static LocalDate sunday(int year) {
      int d = (19 * (year % 19) + 15) % 30;
      int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
      int n = d + e + 114;
      int behind = year / 100 - year / 400 - 2;
      return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(behind);
    }
  }

  /** Days counted from Western Easter Sunday. */
  record Easter(int from, int to) implements Holiday {
    @Override
    public Days in(int year) {
      LocalDate sunday = sunday(year);
      return new Days(sunday.plusDays(from), sunday.plusDays(to), Unit.DAY);
    }

    /** The anonymous Gregorian computus (Meeus, Astronomical Algorithms, 1991, chapter 8). */
    private static LocalDate sunday(int year) {
      int a = year % 19;
      int b = year / 100;
      int c = year % 100;
      int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
      int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
      int m = (a + 11 * d + 22 * e) / 451;
      int n = d + e - 7 * m + 114;
      return LocalDate.of(year, n / 31, n % 31 + 1);
    }
  }

  /** Days of the Umm al-Qura calendar; other countries may differ by a day. */
  record Hijri(int month, int day, int lastDay) implements Holiday {

    /** The table of the JDK begins in the Hijri year 1300, at the end of 1882. */
    private static final int FIRST_YEAR = 1885;

    private static final int LAST_YEAR = 2076;

    @Override
    public @Nullable Days in(int year) {
      if (year < FIRST_YEAR || year > LAST_YEAR) {
        return null;
      }
      int hijri = (int) ((year - 622) * 33L / 32);
      for (int candidate = hijri - 1; candidate <= hijri + 2; candidate++) {
        LocalDate from = LocalDate.from(HijrahDate.of(candidate, month, day));
        if (from.getYear() == year) {
          return new Days(from, from.plusDays(lastDay - day), Unit.DAY);
        }
      }
      return null;
    }
  }

  /** Days counted from the first of Tishri, or of Kislev, of the Hebrew calendar. */
  record Hebrew(boolean kislev, int from, int to) implements Holiday {
    @Override
    public Days in(int year) {
      LocalDate first = kislev ? HebrewYear.kislev(year) : HebrewYear.tishri(year);
      return new Days(first.plusDays(from), first.plusDays(to), Unit.DAY);
    }
  }

  /** Days that a table gives, because no short rule does. */
  record Listed(Map<Integer, LocalDate> days) implements Holiday {
    @Override
    public @Nullable Days in(int year) {
      LocalDate day = days.get(year);
      return day == null ? null : Days.of(day);
    }
  }

  /** Reads a rule as the head of the holidays file describes it. */
  static Holiday parse(String rule) {
    String[] range = rule.split("\\.\\.", -1);
    String first = range[0];
    String last = range[range.length - 1];
    String[] words = rule.split(" ", -1);
    return switch (words[0].replaceFirst("[-+].*", "")) {
      case "easter" -> new Easter(offset(first), offset(last));
      case "orthodox" -> new OrthodoxEaster(offset(words[1]), offset(words[1]));
      case "tishri" -> new Hebrew(false, offset(first), offset(last));
      case "kislev" -> new Hebrew(true, offset(first), offset(last));
      case "hijri" -> hijri(first.substring(6), last.replace("hijri ", ""));
      case "on" -> listed(List.of(words).subList(1, words.length));
      default ->
          words.length > 1
              ? nthWeekday(words)
              : new Fixed(month(first), day(first), month(last), day(last));
    };
  }

  private static Hijri hijri(String first, String last) {
    return new Hijri(month(first), day(first), day(last));
  }

  private static Listed listed(List<String> days) {
    return new Listed(
        days.stream()
            .map(LocalDate::parse)
            .collect(Collectors.toUnmodifiableMap(LocalDate::getYear, day -> day)));
  }

  private static NthWeekday nthWeekday(String[] words) {
    int plus = words.length == 4 ? Integer.parseInt(words[3]) : 0;
    return new NthWeekday(
        Integer.parseInt(words[0]), Integer.parseInt(words[1]), Integer.parseInt(words[2]), plus);
  }

  /** Reads the days of "easter-47" and "tishri+9". */
  private static int offset(String day) {
    return Integer.parseInt(day.replaceFirst("[a-z]+", ""));
  }

  private static int month(String monthDay) {
    return Integer.parseInt(monthDay.substring(0, 2));
  }

  private static int day(String monthDay) {
    return Integer.parseInt(monthDay.substring(3, 5));
  }
}
