package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;
import java.util.Set;

/** Tells a capitalised word that begins a name from one that only begins a sentence. */
final class NameStarts {

  /** Endings of adjectives made of places: Cornish, Viennese, Ruthenian. */
  private static final Set<String> ADJECTIVES = Set.of("ish", "ese", "ian", "ean");

  /** What families call each other, written as names but none. */
  private static final Set<String> KIN =
      Set.of(
          "mum", "dad", "mom", "mam", "mummy", "mommy", "daddy", "grandma", "grandpa", "granny",
          "grandad", "nan", "papa", "mama");

  private static final Set<String> PEERS =
      Set.of("prince", "princess", "duke", "duchess", "earl", "countess", "marquess", "viscount");

  private final NameWords words;
  private final CaseRecord record;
  private final TitleCase titleCase;
  private final KnownSpans spans;
  private final BracketedInitials initials;
  private final PostNominals letters;
  private final TitleChain titles;
  private final NameExtent extent;

  NameStarts(
      NameWords words,
      CaseRecord record,
      KnownSpans spans,
      BracketedInitials initials,
      NameExtent extent) {
    this.words = words;
    this.record = record;
    this.titleCase = new TitleCase(words, record);
    this.spans = spans;
    this.initials = initials;
    this.titles = new TitleChain(words);
    this.letters = new PostNominals(words);
    this.extent = extent;
  }

  /** Returns whether a name may begin at the capitalised word {@code i} of a run. */
  boolean mayStart(int i, int end) {
    if (spans.end(i) > i + 1 || initials.end(i) > i || titles.isApposedName(i)) {
      return true;
    }
    if (isNoName(i, end)) {
      return false;
    }
    if (isCompassOfDemonym(i)) {
      return isFollowedByHead(i, end) && !isFollowedByKnown(i + 1);
    }
    if (words.is(i, Fact.DEMONYM)) {
      return mayStartWithDemonym(i, end);
    }
    if (words.is(i, Fact.ABBREVIATION) && words.written(i).endsWith(".") && i + 1 < end) {
      return true;
    }
    if (record.isSurname(words.folded(i)) && !words.is(i, Fact.FUNCTION)) {
      return true;
    }
    if (words.is(i, Fact.FUNCTION)) {
      return !words.isUnsureCase(i) && (isGivenBesideName(i, end) || isSmallWordOfName(i, end));
    }
    if (words.isUnsureCase(i)) {
      return titleCase.mayStart(i) || (isGivenBeforeCapital(i, end) && !isCommonOrHead(i));
    }
    return words.isSentenceStart(i) ? mayStartSentence(i, end) : mayStartInside(i, end);
  }

  /** What has a capital and yet names nothing. */
  private boolean isNoName(int i, int end) {
    String word = words.folded(i);
    return isPrefix(i)
        || isSum(i)
        || isPeerage(i)
        || (KIN.contains(word) && end == i + 1)
        || isAdjectiveOfKnown(i)
        || letters.isNoName(i)
        || isAdjective(i, end)
        || words.is(i, Fact.CALENDAR)
        || (word.length() == 1 && !isInitial(i, end))
        || (words.isNumber(i - 1) && words.isShouted(i) && words.alone(i) == null);
  }

  /** "Turkish Red Crescent", "German Parliament". */
  private boolean mayStartWithDemonym(int i, int end) {
    boolean headed = isFollowedByHead(i, end) && !isFollowedByKnown(i);
    return spans.isBranched(i + 1) || (headed && !words.isUnsureCase(i));
  }

  /** "the Duke of York" is no place. */
  private boolean isPeerage(int i) {
    return words.is(i - 1, "of") && words.isCapital(i - 2) && PEERS.contains(words.folded(i - 2));
  }

  /** "Co-author": what begins a word is no name. */
  private boolean isPrefix(int i) {
    return words.is(i + 1, "-")
        && (words.is(i, Fact.PREFIX) || words.is(i, "semi") || words.is(i, "multi"))
        && words.start(i + 1) == words.end(i);
  }

  /** "New GM" is GM. */
  private boolean isAdjectiveOfKnown(int i) {
    if (!words.is(i, "new") && !words.is(i, "old") && !words.is(i, "state")) {
      return false;
    }
    KnownName rest = words.isCapital(i + 1) ? words.alone(i + 1) : null;
    return rest != null && rest.type() == EntityType.ORGANIZATION;
  }

  /** "the Cornish coast", "a Ruthenian song": what looks like an adjective, before a noun. */
  private boolean isAdjective(int i, int end) {
    String word = words.folded(i);
    boolean shape = word.length() > 5 && ADJECTIVES.contains(word.substring(word.length() - 3));
    boolean before = words.isWord(i - 1) && !words.isCapital(i - 1);
    boolean noun = words.isWord(i + 1) && !words.isCapital(i + 1) && !isPredicate(i + 1);
    return shape
        && before
        && noun
        && end == i + 1
        && !words.isPossessive(i)
        && !words.isAny(i, Facts.PERSONAL)
        && !words.isAny(i - 1, Facts.ROLES)
        && words.alone(i) == null
        && !record.isSurname(word);
  }

  /** Verbs and small words follow a name, not an adjective. */
  private boolean isPredicate(int i) {
    long verbs = Fact.FUNCTION.bit() | Fact.PERSON_VERB.bit() | Fact.ORGANIZATION_VERB.bit();
    return words.isAny(i, verbs | Fact.ORGANIZATION_POSSESSION.bit())
        || words.folded(i).endsWith("ed");
  }

  /** "May Jones sang", and where it opens a sentence only before what people do. */
  private boolean isGivenBesideName(int i, int end) {
    boolean does =
        words.is(end, Fact.PERSON_VERB) || (end == i + 2 && words.folded(end).endsWith("ed"));
    return isGivenBeforeCapital(i, end) && (does || !words.isSentenceStart(i));
  }

  /** "First Presbyterian Church", "The Last Dancehall". */
  private boolean isSmallWordOfName(int i, int end) {
    boolean article =
        words.is(i - 1, "the") && words.isCapital(i - 1) && !words.isSentenceStart(i - 1);
    boolean inside = !words.isSentenceStart(i) && i + 1 < end && !words.is(i, "the");
    return inside && (article || isFollowedByHead(i, end));
  }

  /** "N200m", "N1,480": a currency's letter before its sum. */
  private boolean isSum(int i) {
    String word = words.folded(i);
    boolean letter = word.length() > 1 && Character.isDigit(word.charAt(1));
    char last = word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
    boolean unit = word.length() > 2 && (last == 'm' || last == 'n' || last == 'k');
    boolean more =
        words.is(i + 1, ",") && words.isNumber(i + 2) && words.start(i + 1) == words.end(i);
    return letter && (unit || more || words.is(i + 1, "million") || words.is(i + 1, "billion"));
  }

  /** "Simple Minds' singer": a second everyday word has no capital but from the name. */
  private boolean isNameOfEverydayWords(int i, int end) {
    return end == i + 2
        && words.isEveryday(i + 1)
        && words.is(i, Fact.COMMON)
        && !words.is(i, Fact.PLACE_FRONT)
        && !words.isAny(i + 1, Fact.TITLE.bit() | Fact.DEMONYM.bit() | Fact.GIVEN_NAME.bit())
        && words.alone(i + 1) == null
        && (words.isPossessive(i + 1) || words.is(end, Fact.PERSON_VERB));
  }

  private boolean isInitial(int i, int end) {
    boolean letter = !words.is(i, "i") && !words.is(i, "a") && !words.isSentenceStart(i);
    return i + 1 < end && (letter || words.written(i).endsWith("."));
  }

  private boolean isFollowedByHead(int i, int end) {
    return extent.isHeaded(i, extent.endOfName(i, end) - 1);
  }

  private boolean isCompassOfDemonym(int i) {
    return words.is(i, Fact.PLACE_HEAD)
        && words.is(i, Fact.PLACE_NOUN)
        && words.is(i + 1, Fact.DEMONYM)
        && words.isCapital(i + 1);
  }

  /** "South Korean Hyundai Motor Company", but not "German Parliament". */
  private boolean isFollowedByKnown(int i) {
    int known = spans.end(i + 1);
    return known > i + 1 && !words.isAny(i + 1, Fact.COMMON.bit() | Facts.HEADS);
  }

  private boolean isGivenBeforeCapital(int i, int end) {
    return words.is(i, Fact.GIVEN_NAME) && i + 1 < end && words.isCapital(i + 1);
  }

  private boolean isCommonOrHead(int i) {
    return words.isAny(i, Fact.COMMON.bit() | Fact.PERSON_VERB.bit() | Facts.HEADS);
  }

  private boolean mayStartSentence(int i, int end) {
    String word = words.folded(i);
    if (words.isShouted(i) || isGivenBeforeCapital(i, end)) {
      return true;
    }
    boolean particle = words.is(i, Fact.PARTICLE) && !words.is(i, Fact.FUNCTION);
    if (particle && i + 1 < end) {
      return true;
    }
    boolean namedElsewhere = record.occursCapitalInside(word) && !record.occursSmall(word);
    if (words.is(i, Fact.COMMON) || words.isAny(i, Facts.HEADS | Fact.PERSON_NOUN.bit())) {
      boolean more = i + 1 < end || record.occursAlone(word);
      return (namedElsewhere && more && !words.isAny(i, Facts.HEADS))
          || isFollowedByHead(i, end)
          || isNameOfEverydayWords(i, end)
          || (words.alone(i) != null && actsAsName(i));
    }
    if (namedElsewhere || words.alone(i) != null || words.is(i, Fact.GIVEN_NAME)) {
      return true;
    }
    return !record.occursSmall(word) && !TitleCase.looksEveryday(word) && !words.isEveryday(i);
  }

  /** "Apple said", "Target's shares", "Shell chief executive". */
  private boolean actsAsName(int i) {
    return words.isPossessive(i)
        || words.isAny(
            i + 1,
            Fact.PERSON_VERB.bit()
                | Fact.ORGANIZATION_VERB.bit()
                | Fact.ORGANIZATION_POSSESSION.bit()
                | Fact.TITLE.bit())
        || words.is(i + 1, "has");
  }

  private boolean mayStartInside(int i, int end) {
    boolean alone = extent.endOfName(i, end) == i + 1;
    boolean everyday =
        words.isAny(i, Fact.COMMON.bit() | Facts.HEADS | Facts.ROLES)
            || (record.occursSmall(words.folded(i)) && !words.is(i, Fact.GIVEN_NAME));
    if (!alone || !everyday || words.isShouted(i)) {
      return true;
    }
    if (words.is(i - 1, "the") && words.is(i, Fact.ORGANIZATION_HEAD)) {
      return record.isHead(words.folded(i)) || words.alone(i) != null;
    }
    return words.alone(i) != null;
  }
}
