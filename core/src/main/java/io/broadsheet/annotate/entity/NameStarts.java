package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;
import java.util.Set;

/** Tells a capitalised word that begins a name from one that only begins a sentence. */
final class NameStarts {

  /** Letters of longer words in capitals seldom stand for words of their own. */
  private static final int LONGEST_ACRONYM = 5;

  /** Adjectives of those who hold or held an office, which begin no name. */
  private static final Set<String> FORMER =
      Set.of("former", "outgoing", "incoming", "ousted", "jailed", "longtime");

  /** The same, though names begin with them too: "Senior Service". */
  private static final Set<String> RANKED =
      Set.of("acting", "assistant", "deputy", "junior", "senior", "top");

  /** Behind them a capital names somebody more often than a thing: "Peter and Mark". */
  private static final Set<String> BEFORE_SOMEBODY =
      Set.of("and", "or", "but", "with", "by", "to", "from", "between", "met");

  /** What a word may be besides a given name, so that it names nobody by itself. */
  private static final long BESIDES_GIVEN =
      Facts.HEADS | Facts.ROLES | Fact.DEMONYM.bit() | Fact.CALENDAR.bit();

  private static final Set<String> GIVEN_DEMONYMS = Set.of("christian", "german", "roman");

  private final NameWords words;
  private final CaseRecord record;
  private final BoundaryCues cues;
  private final KnownSpans spans;
  private final NonNames nonNames;
  private final Media media;
  private final NameExtent extent;
  private final SentenceStarts sentences;
  private final NationalBodies national;

  NameStarts(NameWords words, CaseRecord record, BoundaryCues cues, NameExtent extent) {
    this.words = words;
    this.record = record;
    this.cues = cues;
    this.spans = cues.spans();
    this.nonNames = new NonNames(words, record, cues.letters());
    this.media = new Media(words);
    this.extent = extent;
    this.national = new NationalBodies(words, spans);
    this.sentences = new SentenceStarts(words, record, spans, extent);
  }

  /** Returns whether a name may begin at the capitalised word {@code i} of a run. */
  boolean mayStart(int i, int end) {
    if (spans.end(i) > i + 1 || cues.initials().end(i) > i || cues.titles().isApposedName(i)) {
      return true;
    }
    if (isBehindHonorific(i) || words.isStateInShort(i)) {
      return true;
    }
    if (isNationalBody(i, end) || LetterPlatform.isAt(words, i)) {
      return true;
    }
    if (EasternNames.begin(words, i) || isSmallSurname(i) || isGivenDemonym(i, end)) {
      return true;
    }
    if (nonNames.isOne(i, end)) {
      return false;
    }
    if (isCompassOfDemonym(i)) {
      return extent.isFollowedByHead(i, end) && !isFollowedByKnown(i + 1);
    }
    if (words.is(i, Fact.DEMONYM)) {
      return isSea(i, end) || mayStartWithDemonym(i, end);
    }
    if (isAbbreviated(i, end) || isInitial(i, end)) {
      return true;
    }
    return words.is(i, Fact.FUNCTION)
        ? mayStartWithSmallWord(i, end)
        : record.isSurname(words.folded(i)) || mayStartByPlace(i, end);
  }

  /** "Statistics Norway said"; what opens a sentence only where it acts. */
  private boolean isNationalBody(int i, int end) {
    return national.isOne(i, end) && (!words.isSentenceStart(i) || sentences.acts(end - 1));
  }

  /** "Mr Lane", "Mrs. Street": what names nothing by itself. */
  private boolean isBehindHonorific(int i) {
    int before = words.is(i - 1, ".") ? i - 2 : i - 1;
    return cues.titles().isHonorific(before) && !words.isUnsureCase(i);
  }

  /** "He Lifeng said", where the article has the same name inside a sentence. */
  private boolean isSmallSurname(int i) {
    return EasternNames.beginSmall(words, i) || record.isSmallSurname(words, i);
  }

  /** "Christian Barreda": what people are called by besides what they believe. */
  private boolean isGivenDemonym(int i, int end) {
    return end == i + 2
        && GIVEN_DEMONYMS.contains(words.folded(i))
        && spans.isStrange(i + 1)
        && !words.isUnsureCase(i)
        && !words.isEveryday(i + 1);
  }

  private boolean mayStartWithSmallWord(int i, int end) {
    return !words.isUnsureCase(i) && (isGivenBesideName(i, end) || isSmallWordOfName(i, end));
  }

  private boolean mayStartByPlace(int i, int end) {
    if (i + 1 < end && isBeforeOffice(i)) {
      return false;
    }
    if (words.isShouted(i) && !words.isUnsureCase(i) && isHeading(i, end)) {
      return false;
    }
    if (words.isUnsureCase(i)) {
      return cues.titleCase().mayStart(i)
          || (sentences.isGivenBeforeCapital(i, end) && !isCommonOrHead(i));
    }
    return words.isSentenceStart(i) ? sentences.mayStart(i, end) : mayStartInside(i, end);
  }

  /** "St. Mark's". */
  private boolean isAbbreviated(int i, int end) {
    return i + 1 < end && words.is(i, Fact.ABBREVIATION) && words.endsInPoint(i);
  }

  /** "A. P. J. Abdul Kalam", "A. Kumar", but not "an A. Police". */
  private boolean isInitial(int i, int end) {
    boolean another = isPointedLetter(i + 1) || words.isAny(i + 1, Facts.PERSONAL);
    return i + 1 < end && isPointedLetter(i) && (another || spans.isStrange(i + 1));
  }

  private boolean isPointedLetter(int i) {
    return words.folded(i).length() == 1 && words.endsInPoint(i);
  }

  /** "in the Caribbean.", but not "the Caribbean coast" nor "the Caribbean and Pacific coasts". */
  private boolean isSea(int i, int end) {
    KnownName name = end == i + 1 ? words.alone(i) : null;
    boolean noun = words.isWord(end) && !words.is(end, Fact.FUNCTION);
    return name != null
        && name.type() == EntityType.PLACE
        && words.is(i - 1, "the")
        && !words.isUnsureCase(i)
        && !noun
        && !words.is(end, "and");
  }

  /** "Turkish Red Crescent", "German Parliament". */
  private boolean mayStartWithDemonym(int i, int end) {
    return spans.isBranched(i + 1)
        || (!words.isUnsureCase(i) && extent.isFollowedByHead(i, end) && !isFollowedByKnown(i));
  }

  /** "May Jones sang", and where it opens a sentence only before what people do. */
  private boolean isGivenBesideName(int i, int end) {
    boolean does =
        words.is(end, Fact.PERSON_VERB) || (end == i + 2 && words.folded(end).endsWith("ed"));
    return sentences.isGivenBeforeCapital(i, end) && (does || !words.isSentenceStart(i));
  }

  /** "First Presbyterian Church", "The Last Dancehall". */
  private boolean isSmallWordOfName(int i, int end) {
    boolean article =
        words.is(i - 1, "the") && words.isCapital(i - 1) && !words.isSentenceStart(i - 1);
    boolean inside = !words.isSentenceStart(i) && i + 1 < end && !words.is(i, "the");
    return inside && (article || extent.isFollowedByHead(i, end));
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

  private boolean isCommonOrHead(int i) {
    return words.isAny(i, Fact.COMMON.bit() | Fact.PERSON_VERB.bit() | Facts.HEADS);
  }

  /** "Former New York City mayor Ana Ruiz", "Assistant Navy Secretary Jo Ray". */
  private boolean isBeforeOffice(int i) {
    String word = words.folded(i);
    boolean office = words.is(i + 1, Fact.ORGANIZATION_HEAD) && words.is(i + 2, Fact.TITLE);
    boolean known = spans.end(i + 1) > i + 1;
    return FORMER.contains(word) || (RANKED.contains(word) && (known || office));
  }

  private boolean mayStartInside(int i, int end) {
    if (words.isShouted(i) || !isOrdinaryInside(i) || extent.endOfName(i, end) > i + 1) {
      return true;
    }
    if (media.isNounBehind(i)) {
      return true;
    }
    if (words.is(i - 1, "the") && words.is(i, Fact.ORGANIZATION_HEAD)) {
      return record.isHead(words.folded(i)) || words.alone(i) != null;
    }
    return words.alone(i) != null || isGivenAlone(i, end);
  }

  /** "their sons, Peter and Mark", but not "the Mark" or "the Grant". */
  private boolean isGivenAlone(int i, int end) {
    boolean given = words.is(i, Fact.GIVEN_NAME) && !words.isAny(i, BESIDES_GIVEN);
    boolean small = BEFORE_SOMEBODY.contains(words.folded(i - 1)) && !words.isCapital(i - 1);
    boolean joined = words.is(i - 1, ",") || small || words.is(i - 1, Fact.PERSON_VERB);
    return end == i + 1 && given && joined && !words.isUnsureCase(i);
  }

  /**
   * "KEEPING SCORE": English words in capitals, which are too long for acronyms or stand together.
   */
  private boolean isHeading(int i, int end) {
    boolean longer = words.folded(i).length() > LONGEST_ACRONYM && words.isEnglish(i);
    return isEnglishInCapitals(i)
        && (longer || isEnglishInCapitals(i - 1) || isEnglishInCapitals(i + 1))
        && !extent.isFollowedByHead(i, end);
  }

  private boolean isEnglishInCapitals(int i) {
    String word = words.folded(i);
    return words.isShouted(i)
        && word.length() >= LONGEST_ACRONYM - 1
        && words.alone(i) == null
        && (words.isEnglish(i) || TitleCase.looksEveryday(word));
  }

  private boolean isOrdinaryInside(int i) {
    return words.isAny(i, Facts.ORDINARY | Fact.TITLE.bit())
        || (record.occursSmall(words.folded(i)) && !words.is(i, Fact.GIVEN_NAME));
  }
}
