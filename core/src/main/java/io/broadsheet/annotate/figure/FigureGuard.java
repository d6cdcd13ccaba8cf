package io.broadsheet.annotate.figure;

import io.broadsheet.annotate.text.Tokens;
import java.util.Locale;
import java.util.Set;

/**
 * Tells the numbers that are no figures: years and days, times of day, scores, the numbers of
 * flights and articles of law, the "787" of an aircraft, telephone numbers, "one" as a pronoun.
 */
final class FigureGuard {

  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sept",
          "sep",
          "oct",
          "nov",
          "dec");

  private static final Set<String> CLOCK =
      Set.of(
          "am",
          "pm",
          "gmt",
          "utc",
          "bst",
          "est",
          "edt",
          "cet",
          "cest",
          "pst",
          "pdt",
          "cst",
          "ist",
          "noon",
          "midnight",
          "o'clock",
          "et",
          "hrs",
          "msk",
          "jst");

  /** A number after one of these is a name. */
  private static final Set<String> LABELS =
      Set.of(
          "no",
          "nos",
          "nr",
          "number",
          "numbers",
          "flight",
          "flights",
          "route",
          "highway",
          "exit",
          "junction",
          "junctions",
          "room",
          "page",
          "pages",
          "chapter",
          "section",
          "article",
          "articles",
          "channel",
          "version",
          "model",
          "gate",
          "platform",
          "interstate",
          "motorway",
          "line",
          "phase",
          "stage",
          "grade",
          "level",
          "category",
          "apartment",
          "suite",
          "paragraph",
          "clause",
          "rule",
          "amendment",
          "resolution",
          "volume",
          "verse",
          "figure",
          "lot",
          "ward",
          "unit",
          "zone",
          "district",
          "precinct",
          "episode",
          "season",
          "part",
          "type",
          "class",
          "division",
          "tel",
          "phone",
          "fax",
          "zip",
          "postcode",
          "isbn",
          "docket",
          "bus");

  private static final Set<String> STREETS =
      Set.of(
          "street",
          "st",
          "road",
          "rd",
          "avenue",
          "ave",
          "lane",
          "boulevard",
          "blvd",
          "drive",
          "square",
          "place",
          "highway",
          "parkway");

  /** Capitals before a number that are no name: the first words of sentences. */
  private static final Set<String> OPENERS =
      Set.of(
          "about",
          "around",
          "over",
          "under",
          "nearly",
          "almost",
          "some",
          "only",
          "just",
          "at",
          "in",
          "of",
          "the",
          "an",
          "a",
          "more",
          "than",
          "least",
          "up",
          "to",
          "approximately",
          "roughly",
          "another",
          "all",
          "these",
          "those",
          "with",
          "from",
          "by",
          "for",
          "and",
          "but",
          "or",
          "after",
          "before",
          "between",
          "within",
          "among",
          "during",
          "since",
          "until",
          "if",
          "when",
          "while",
          "there",
          "were",
          "was",
          "are",
          "is",
          "i",
          "he",
          "she",
          "they",
          "we",
          "you",
          "his",
          "her",
          "their",
          "our",
          "my",
          "its",
          "it",
          "this",
          "that",
          "as",
          "on",
          "per",
          "plus",
          "minus",
          "negative",
          "also",
          "out",
          "into",
          "where",
          "every",
          "each",
          "both",
          "other",
          "last",
          "next",
          "first",
          "even",
          "still",
          "now",
          "then",
          "yet",
          "so",
          "not",
          "no",
          "exactly",
          "total",
          "what",
          "who",
          "which",
          "how",
          "why",
          "here",
          "like",
          "including",
          "because",
          "today",
          "yesterday",
          "meanwhile",
          "currently",
          "earlier",
          "later",
          "however",
          "although",
          "two",
          "three",
          "do",
          "does",
          "did",
          "can",
          "could",
          "will",
          "would",
          "should",
          "may",
          "might",
          "must",
          "have",
          "has",
          "had",
          "get",
          "give",
          "set",
          "rotate",
          "convert",
          "says",
          "through",
          "without",
          "near",
          "across",
          "against",
          "towards",
          "toward",
          "below",
          "above");

  /** Before "one" they make it a pronoun. */
  private static final Set<String> BEFORE_PRONOUN =
      Set.of(
          "the", "this", "that", "which", "each", "every", "any", "no", "some", "another", "a",
          "an", "new", "old", "other", "own", "first", "second", "latest", "only", "such", "these",
          "those", "good", "bad", "big", "small", "last", "next", "right", "wrong", "better",
          "best", "loved");

  private static final Set<String> AFTER_PRONOUN =
      Set.of(
          "of", "another", "who", "that", "which", "is", "was", "has", "had", "can", "could",
          "would", "will", "should", "must", "might", "may", "to", "in", "on", "at", "for", "from",
          "by", "with", "and", "or", "but", "as", "than", "i", "you", "he", "she", "we", "they",
          "it", "the", "a", "an", "day", "if", "when", "where", "does", "did", "do", "not", "also",
          "such", "side", "side's", "thing", "way", "hand", "reason", "point", "example");

  private final Tokens tokens;

  FigureGuard(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns whether the number is none that a figure may be made of, whatever its unit. */
  boolean isNone(Amount number) {
    int first = number.first();
    int next = number.next();
    return isOrdinal(next)
        || isDay(number)
        || isClock(number)
        || isPartOfCode(first, next)
        || isHyphened(first);
  }

  /** Returns whether the number, which has no unit, is a year, a label or a pronoun. */
  boolean isNoneAlone(Amount number) {
    return isYear(number)
        || isGluedToLetters(number)
        || isLabel(number)
        || isAddress(number)
        || isPronoun(number)
        || hasLeadingZero(number);
  }

  /** "5th", "twenty-first", "1980s". */
  private boolean isOrdinal(int next) {
    if (tokens.glued(next) && tokens.isWord(next) && tokens.isNumber(next - 1)) {
      return switch (tokens.lower(next)) {
        case "st", "nd", "rd", "th", "s" -> true;
        default -> false;
      };
    }
    String after = tokens.lower(next + 1);
    boolean ordinal =
        after.equals("first") || after.equals("second") || NumberWords.part(after) != null;
    return tokens.isMark(next, '-')
        && tokens.isWord(next - 1)
        && ordinal
        && !after.endsWith("s")
        && !after.equals("quarter")
        && !after.equals("half")
        && tokens.lower(next - 1).endsWith("ty");
  }

  private boolean isMonth(int i) {
    return MONTHS.contains(tokens.lower(i))
        && (tokens.isCapitalized(i)
            || tokens.isMark(i + 1, '.')
            || (tokens.lower(i).length() != 3 && !tokens.is(i, "march")));
  }

  private boolean isDay(Amount number) {
    boolean day = number.plain() && number.value() >= 1 && number.value() <= 31;
    int before = number.first() - 1;
    if (tokens.isMark(before, '.')) {
      before--;
    }
    if (day && isMonth(before)) {
      return true;
    }
    int after = number.next();
    if (tokens.glued(after) && isRange(after)) {
      after += 2;
    }
    return day && isMonth(after) && !(tokens.is(after, "may") && !tokens.isCapitalized(after));
  }

  private boolean isRange(int i) {
    return (tokens.isMark(i, '-') || tokens.isMark(i, '–')) && tokens.isNumber(i + 1);
  }

  private boolean isClock(Amount number) {
    int next = number.next();
    if (!tokens.isNumber(next - 1)) {
      return tokens.is(next, "o") && tokens.is(next + 2, "clock");
    }
    boolean dotted =
        (tokens.is(next, "a") || tokens.is(next, "p"))
            && tokens.isMark(next + 1, '.')
            && tokens.is(next + 2, "m");
    boolean colon =
        (tokens.isMark(next, ':')
                && tokens.glued(next)
                && tokens.isNumber(next + 1)
                && tokens.glued(next + 1))
            || (tokens.isMark(number.first() - 1, ':')
                && tokens.glued(number.first())
                && tokens.isNumber(number.first() - 2)
                && tokens.glued(number.first() - 1));
    return dotted
        || colon
        || (tokens.isWord(next) && CLOCK.contains(tokens.lower(next)))
        || (tokens.is(next, "o") && tokens.is(next + 2, "clock"));
  }

  /** Inside of an address of the web, a date in digits, a reference. */
  private boolean isPartOfCode(int first, int next) {
    char before = tokens.glued(first) ? tokens.first(first - 1) : 0;
    boolean joined = "/=&_#@?\\+%*".indexOf(before) >= 0 && before != 0;
    char after = tokens.glued(next) ? tokens.first(next) : 0;
    boolean joins =
        after == '_'
            || after == '='
            || after == '@'
            || after == '&'
            || (after == '/' && tokens.isNumber(next + 1) && tokens.glued(next + 1));
    return joined || joins;
  }

  /** "COVID-19", "F-16", and "mid-1972". */
  private boolean isHyphened(int first) {
    return tokens.isNumber(first)
        && tokens.glued(first)
        && tokens.isMark(first - 1, '-')
        && tokens.glued(first - 1)
        && tokens.isWord(first - 2)
        && NumberWords.word(tokens.lower(first - 2)) == null;
  }

  private boolean isYear(Amount number) {
    int length = tokens.end(number.first()) - tokens.start(number.first());
    return number.plain() && length == 4 && number.value() >= 1500 && number.value() <= 2100;
  }

  private boolean isGluedToLetters(Amount number) {
    return tokens.isNumber(number.next() - 1)
        && tokens.glued(number.next())
        && tokens.isWord(number.next());
  }

  private boolean hasLeadingZero(Amount number) {
    return number.plain()
        && tokens.first(number.first()) == '0'
        && tokens.end(number.first()) - tokens.start(number.first()) > 1
        && !tokens.string(number.first()).chars().allMatch(c -> c == '0');
  }

  private boolean isLabel(Amount number) {
    int before = number.first() - 1;
    if (tokens.isMark(before, '.') && tokens.glued(before)) {
      before--;
      return tokens.is(before, "no") || tokens.is(before, "nos") || tokens.is(before, "nr");
    }
    if (!tokens.isWord(before) || number.scale() > 1) {
      return tokens.isMark(before, '.') && tokens.is(before - 1, "no");
    }
    String word = tokens.lower(before);
    boolean digits = number.plain();
    if (digits && LABELS.contains(word)) {
      return true;
    }
    boolean name = tokens.isCapitalized(before) && !OPENERS.contains(word);
    return name && (digits || tokens.isCapitalized(number.first()));
  }

  private boolean isAddress(Amount number) {
    if (!number.plain() || !tokens.isCapitalized(number.next())) {
      return false;
    }
    for (int i = number.next() + 1; i < number.next() + 4; i++) {
      if (STREETS.contains(tokens.lower(i)) && tokens.isCapitalized(i)) {
        return true;
      }
      if (!tokens.isCapitalized(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isPronoun(Amount number) {
    boolean one = number.next() == number.first() + 1 && tokens.is(number.first(), "one");
    if (!one) {
      return false;
    }
    int next = number.next();
    boolean alone = tokens.size() == 1;
    return !alone
        && (BEFORE_PRONOUN.contains(tokens.lower(number.first() - 1))
            || !tokens.isWord(next)
            || AFTER_PRONOUN.contains(tokens.lower(next).toLowerCase(Locale.ROOT)));
  }
}
