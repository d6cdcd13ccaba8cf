package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;
import java.util.List;
import java.util.Set;

/** Tells what has a capital and yet names nothing. */
final class NonNames {

  /** Endings of adjectives made of places: Cornish, Viennese, Ruthenian. */
  private static final List<String> ADJECTIVES = List.of("ish", "ese", "ian", "ean");

  /** What families call each other, written as names but none. */
  private static final Set<String> KIN =
      Set.of(
          "mum", "dad", "mom", "mam", "mummy", "mommy", "daddy", "grandma", "grandpa", "granny",
          "grandad", "nan", "papa", "mama");

  /** How rulers are spoken of. */
  private static final Set<String> STYLES = Set.of("majesty", "highness", "excellency", "holiness");

  /** "Kshs" before a sum. */
  private static final int LONGEST_CURRENCY = 4;

  /** Words of two letters that stand for nothing else in capitals: no "UP" and no "OR". */
  private static final Set<String> STRESSED =
      Set.of("am", "be", "do", "he", "if", "is", "my", "no", "so", "we");

  private static final Set<String> PEERS =
      Set.of("prince", "princess", "duke", "duchess", "earl", "countess", "marquess", "viscount");

  /** Adjectives of parties, which begin a party's name but not a place's. */
  private static final Set<String> PARTISAN = Set.of("democratic", "conservative", "liberal");

  /** What follows a name, and no adjective. */
  private static final long PREDICATES =
      Fact.FUNCTION.bit()
          | Fact.PERSON_VERB.bit()
          | Fact.ORGANIZATION_VERB.bit()
          | Fact.ORGANIZATION_POSSESSION.bit();

  private final NameWords words;
  private final CaseRecord record;
  private final PostNominals letters;
  private final CommonInitials initials;

  NonNames(NameWords words, CaseRecord record, PostNominals letters) {
    this.words = words;
    this.record = record;
    this.letters = letters;
    this.initials = new CommonInitials(words);
  }

  /** Returns whether no name begins at the capital {@code i} of a run that ends at {@code end}. */
  boolean isOne(int i, int end) {
    return (words.is(i, Fact.CALENDAR) && !isGivenMonth(i, end))
        || (words.folded(i).length() == 1 && !isInitial(i, end))
        || (words.isShouted(i) && words.isNumber(i - 1) && words.alone(i) == null)
        || (end == i + 1 && (initials.isOne(i) || isZone(i)))
        || isPrefix(i)
        || isStressed(i, end)
        || isSeat(i, end)
        || isSum(i)
        || isFiscalYear(i)
        || isEra(i)
        || isPeerage(i)
        || isAdjectiveOfKnown(i)
        || isPartisan(i, end)
        || letters.isNoName(i)
        || (end == i + 1 && (isAdjective(i) || KIN.contains(words.folded(i))))
        || STYLES.contains(words.folded(i))
        || (end == i + 1 && isRuler(i));
  }

  /** "7:02 a.m. ET" */
  private boolean isZone(int i) {
    boolean half = words.is(i - 2, "m") && (words.is(i - 4, "a") || words.is(i - 4, "p"));
    return half && words.is(i - 1, ".") && words.isShouted(i) && words.alone(i) == null;
  }

  /** "His Highness the Amir", "the late Amir": a given name otherwise. */
  private boolean isRuler(int i) {
    boolean style = words.isShouted(i) && words.is(i + 1, "the");
    return switch (words.folded(i)) {
      case "amir" -> words.is(i - 1, "the") || words.is(i - 1, "late") || words.is(i - 1, "former");
      case "hh", "he", "hrh" -> style;
      default -> false;
    };
  }

  /** "June Sarwin spoke", "presenter June Sarwin": a month before a strange word of its own. */
  private boolean isGivenMonth(int i, int end) {
    boolean place = words.isSentenceStart(i) || words.isAny(i - 1, Facts.ROLES);
    boolean abbreviated = words.is(i, "jan") || words.is(i, "jun");
    return (place || abbreviated)
        && end == i + 2
        && words.is(i, Fact.GIVEN_NAME)
        && words.isCapital(i + 1)
        && !words.isUnsureCase(i)
        && !words.isShouted(i + 1)
        && words.alone(i + 1) == null
        && !words.isEveryday(i + 1)
        && !words.isAny(i + 1, Facts.GENERIC | Fact.CALENDAR.bit() | Fact.FUNCTION.bit());
  }

  /** "we do this AND keep him", "there WAS one": a small word in capitals between small ones. */
  private boolean isStressed(int i, int end) {
    return end == i + 1
        && words.isShouted(i)
        && !words.isUnsureCase(i)
        && words.isSmallWord(i)
        && (words.folded(i).length() > 2 || STRESSED.contains(words.folded(i)))
        && words.alone(i) == null
        && !words.isPossessive(i)
        && (!words.isCapital(i - 1) || words.isSmallWord(i - 1))
        && words.isWord(i - 1)
        && !words.is(i - 1, "the")
        && words.isWord(i + 1)
        && !words.isCapital(i + 1);
  }

  /** "(R-MT)", "(D-Mont.)": a party's letter and a state's. */
  private boolean isSeat(int i, int end) {
    String word = words.folded(i);
    return end == i + 1
        && word.length() > 3
        && word.length() < 7
        && word.charAt(1) == '-'
        && "rdi".indexOf(word.charAt(0)) >= 0
        && words.is(i - 1, "(");
  }

  /** "Co-author": what begins a word is no name. */
  private boolean isPrefix(int i) {
    return words.is(i + 1, "-")
        && words.start(i + 1) == words.end(i)
        && (words.is(i, Fact.PREFIX) || words.is(i, "semi") || words.is(i, "multi"));
  }

  /** "N200m", "N1,480", "RM1.07", "Rs2", "Rs 50": a currency before its sum. */
  private boolean isSum(int i) {
    if (words.is(i, Fact.CURRENCY)) {
      return words.isNumber(words.is(i + 1, ".") ? i + 2 : i + 1);
    }
    String word = words.folded(i);
    int letters = lettersBeforeDigits(word);
    if (letters == 0 || letters > LONGEST_CURRENCY) {
      return false;
    }
    char last = word.charAt(word.length() - 1);
    boolean unit = word.length() > 2 && (last == 'm' || last == 'n' || last == 'k');
    return unit
        || words.knows(word.substring(0, letters), Fact.CURRENCY)
        || isMoreOfSum(i + 1)
        || words.is(i + 1, "million")
        || words.is(i + 1, "billion");
  }

  /** The ",480" of "N1,480", the ".07" of "RM1.07". */
  private boolean isMoreOfSum(int mark) {
    boolean number = words.isNumber(mark + 1) && words.start(mark) == words.end(mark - 1);
    boolean decimals = words.is(mark, ".") && words.start(mark + 1) == words.end(mark);
    return number && (words.is(mark, ",") || decimals);
  }

  /** "FY26", "Q1FY13": years of accounts. */
  private boolean isFiscalYear(int i) {
    String word = words.folded(i);
    int year = word.startsWith("fy", 2) && word.charAt(0) == 'q' ? 4 : 2;
    return word.startsWith("fy", year - 2)
        && word.length() > year
        && Character.isDigit(word.charAt(year));
  }

  /** Returns how many letters stand before the digits of a word; 0 where no digit follows. */
  private static int lettersBeforeDigits(String word) {
    int letters = 0;
    while (letters < word.length() && Character.isLetter(word.charAt(letters))) {
      letters++;
    }
    boolean digit = letters < word.length() && Character.isDigit(word.charAt(letters));
    return digit ? letters : 0;
  }

  /** "200 B.C.", "A.D. 552". */
  private boolean isEra(int i) {
    return switch (words.folded(i)) {
      case "bc" -> words.isShouted(i) && words.isNumber(i - 1);
      case "ad" -> words.isShouted(i) && (words.isNumber(i - 1) || words.isNumber(i + 1));
      default -> false;
    };
  }

  /** "the Duke of York" is no place. */
  private boolean isPeerage(int i) {
    return words.is(i - 1, "of") && words.isCapital(i - 2) && PEERS.contains(words.folded(i - 2));
  }

  /** "New GM" is GM, and "the first Black U.S. senator" is of the U.S. */
  private boolean isAdjectiveOfKnown(int i) {
    KnownName rest = words.isCapital(i + 1) ? words.alone(i + 1) : null;
    if (rest == null) {
      return false;
    }
    if (words.is(i + 1, "us") && rest.type() == EntityType.PLACE) {
      return words.is(i, Fact.COMMON) && !words.is(i, Fact.PLACE_FRONT);
    }
    return rest.type() == EntityType.ORGANIZATION
        && (words.is(i, "new") || words.is(i, "old") || words.is(i, "state"));
  }

  /** "the Democratic Minnesota senator" is no part of a place's name. */
  private boolean isPartisan(int i, int end) {
    KnownName rest = PARTISAN.contains(words.folded(i)) ? words.alone(i + 1) : null;
    return rest != null
        && rest.type() == EntityType.PLACE
        && end == i + 2
        && words.isWord(end)
        && !words.isUnsureCase(i);
  }

  /** "the Cornish coast", "a Ruthenian song": what looks like an adjective, before a noun. */
  private boolean isAdjective(int i) {
    String word = words.folded(i);
    return WordShape.endsWithAny(word, ADJECTIVES)
        && isBetweenSmallWords(i)
        && !isPredicate(i + 1)
        && !words.isPossessive(i)
        && !words.isAny(i, Facts.PERSONAL)
        && !words.isAny(i - 1, Facts.ROLES)
        && words.alone(i) == null
        && !record.isSurname(word);
  }

  private boolean isBetweenSmallWords(int i) {
    return words.isWord(i - 1)
        && !words.isCapital(i - 1)
        && words.isWord(i + 1)
        && !words.isCapital(i + 1);
  }

  private boolean isPredicate(int i) {
    return words.isAny(i, PREDICATES) || words.folded(i).endsWith("ed");
  }

  private boolean isInitial(int i, int end) {
    boolean letter = !words.is(i, "i") && !words.is(i, "a") && !words.isSentenceStart(i);
    return i + 1 < end && (letter || words.endsInPoint(i));
  }
}
