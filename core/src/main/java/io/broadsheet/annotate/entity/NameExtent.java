package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;
import java.util.Set;

/** Decides where a run of capitals and the name at its beginning end. */
final class NameExtent {

  /** Houses of a parliament that sides stand in. */
  private static final Set<String> CHAMBERS = Set.of("house", "senate", "congress");

  /** What may follow a ruler's number, and not "I": "Juan Lang I of Spain". */
  private static final Set<String> BEHIND_NUMBER =
      Set.of(
          "of", "in", "at", "and", "to", "by", "from", "for", "on", "with", "or", "as", "has", "is",
          "does", "who");

  private static final long NOT_ONLY_GIVEN =
      Facts.GENERIC | Fact.FUNCTION.bit() | Fact.TITLE.bit() | Fact.TITLE_MODIFIER.bit();

  private final NameWords words;
  private final BoundaryCues cues;
  private final KnownSpans spans;
  private final NumberedNames numbers;
  private final KnownExtent known;
  private final NameLinks links;

  NameExtent(NameWords words, BoundaryCues cues, NumberedNames numbers) {
    this.words = words;
    this.cues = cues;
    this.spans = cues.spans();
    this.numbers = numbers;
    this.known = new KnownExtent(words, spans);
    this.links = new NameLinks(words, cues);
  }

  /** Returns where the name ends that begins at {@code i} in a run that ends at {@code end}. */
  int endOfName(int i, int end) {
    int introduced = cues.initials().end(i);
    if (introduced > i) {
      return introduced;
    }
    int knownEnd = spans.end(i);
    int runEnd = knownEnd > end ? cues.runs().end(knownEnd - 1) : end;
    int stop = Math.max(knownEnd, stopInRun(i, runEnd));
    if (knownEnd > i && knownEnd < stop && known.endsName(i, knownEnd, stop)) {
      stop = knownEnd;
    }
    if (stop >= runEnd) {
      stop = extend(i, stop);
    }
    boolean numbered = stop == i + 1 ? numbers.takesNumber(i) : numbers.isOfLaw(stop);
    return numbered ? stop + 1 : stop;
  }

  private int stopInRun(int i, int end) {
    for (int k = i + 1; k < end; k++) {
      if (words.is(k, Fact.CALENDAR)
          || cues.titleCase().endsName(k)
          || cues.initials().end(k) > k
          || cues.letters().endName(i, k)
          || (k > i + 1 && words.is(i, Fact.GIVEN_NAME) && cues.titleCase().mayBeVerb(k))
          || endsBody(i, k, end)
          || isMaker(k, end)
          || isBehindBody(i, k, end)
          || numbers.isFlight(k)
          || isSide(i, k)
          || isPronoun(i, k, end)
          || isStatesAttorney(k)
          || endsAtTitle(i, k, end)) {
        return k;
      }
    }
    return end;
  }

  private boolean endsAtTitle(int i, int k, int end) {
    int afterTitle = cues.titles().end(k, end);
    boolean joined = words.is(k - 1, Fact.PARTICLE) && !words.isCapital(k - 1);
    if (afterTitle == k || joined || (afterTitle == end && isWork(i))) {
      return false;
    }
    boolean headOfName = k + 1 == end && words.isAny(k, Facts.HEADS_OR_FORMS);
    return !headOfName && !isSurnameLikeTitle(i, k, afterTitle == end) && !isMiddleName(i, k, end);
  }

  /** "Bryan Singer", "John Head": a given name that is nothing else has one behind it. */
  private boolean isGivenAlone(int i) {
    return words.is(i, Fact.GIVEN_NAME)
        && words.alone(i) == null
        && !words.isUnsureCase(i)
        && !words.isAny(i, NOT_ONLY_GIVEN);
  }

  /** "Ahmad Shah Durrani": a title that people are called by too, between two other names. */
  private boolean isMiddleName(int i, int k, int end) {
    return k == i + 1
        && end == k + 2
        && words.isAny(k, Facts.PERSONAL)
        && !words.endsInPoint(k)
        && isGivenAlone(i)
        && spans.isStrange(k + 1);
  }

  /** "The Empty Chair": an article in capitals inside a sentence begins a work's title. */
  private boolean isWork(int i) {
    return words.is(i - 1, "the")
        && words.isCapital(i - 1)
        && !words.isSentenceStart(i - 1)
        && !words.is(i, Fact.GIVEN_NAME);
  }

  /** "Hun Sen": a title that is short for a word stands before a name. */
  private boolean isNoAbbreviation(int i, int k) {
    return k == i + 1
        && words.is(k, Fact.ABBREVIATION)
        && !words.endsInPoint(k)
        && !words.isUnsureCase(i)
        && spans.isStrange(i);
  }

  /** "Martin Luther King", "Stephen Bishop", "A. Raja". */
  private boolean isSurnameLikeTitle(int i, int k, boolean last) {
    boolean initial = words.folded(i).length() == 1 && words.endsInPoint(i);
    if (last && k == i + 1 && (initial || isGivenAlone(i)) && !words.is(k + 1, "of")) {
      return true;
    }
    if (last && (EasternNames.endInHonour(words, k) || isNoAbbreviation(i, k))) {
      return true;
    }
    boolean end = last || words.is(k + 1, "jr") || words.is(k + 1, "sr");
    return end && words.is(k, Fact.SURNAME) && words.is(i, Fact.GIVEN_NAME);
  }

  /** "Chrysler LLC Jim Press", "Refugee Council Enver Solomon": a person follows a body. */
  private boolean endsBody(int i, int k, int end) {
    if (k > i + 1 && words.is(k - 1, Fact.LEGAL_FORM) && !words.isAny(k, Facts.HEADS_OR_FORMS)) {
      return !words.is(k, "&");
    }
    if (k - 1 > i && words.isAny(k - 1, Facts.HEADS) && EasternNames.beginBehind(words, k)) {
      return true;
    }
    return words.is(k - 1, Fact.ORGANIZATION_HEAD) && (beginsPerson(k) || isPerson(i, k, end));
  }

  /** "Skybird Airbus A320", "Skybird Boeing 737": the model's maker, not the owner, begins here. */
  private boolean isMaker(int k, int end) {
    KnownName alone = words.alone(k);
    KnownName name = alone != null ? alone : spans.at(k);
    boolean maker = name != null && name.type() == EntityType.ORGANIZATION;
    int model = alone != null ? k + 1 : spans.end(k);
    return maker && (numbers.takesNumber(model - 1) || (model + 1 == end && isModel(model)));
  }

  /** "Cook County State's Attorney": the possessive would be the name's end. */
  private boolean isStatesAttorney(int k) {
    return words.is(k, "state") && words.isPossessive(k) && words.is(k + 1, "attorney");
  }

  /** "the University of Oxford COVID-19 vaccine": what a body works on is no part of its name. */
  private boolean isBehindBody(int i, int k, int end) {
    KnownName name = words.alone(k);
    boolean thing = name != null && name.type() == EntityType.OTHER;
    if (!thing || k + 1 < end || !words.isCapital(k - 1) || !isCoded(words.written(k))) {
      return false;
    }
    boolean known = k > i + 1 && spans.end(i) == k;
    return known || isHeaded(i, k - 1) || (words.is(i - 1, "of") && words.isCapital(i - 2));
  }

  /** "COVID-19", "iPhone": as no word of a body's name is written. */
  private static boolean isCoded(String word) {
    return Character.isLowerCase(word.charAt(0)) || word.chars().anyMatch(Character::isDigit);
  }

  private boolean isModel(int i) {
    String word = words.folded(i);
    return words.isShouted(i) && Character.isDigit(word.charAt(word.length() - 1));
  }

  /** "House Democratic leader", "Senate Republicans": the side in a chamber. */
  private boolean isSide(int i, int k) {
    return k == i + 1
        && CHAMBERS.contains(words.folded(i))
        && (words.isAny(k, Fact.DEMONYM.bit()) || words.is(k, "democratic") || words.is(k, "gop"));
  }

  /** "a bid for Nicolas Lang I will", but not "Elizabeth I will" nor "King Ohene Edu I will". */
  private boolean isPronoun(int i, int k, int end) {
    return words.is(k, "i")
        && k + 1 == end
        && k > i + 1
        && !words.is(k - 1, Fact.GIVEN_NAME)
        && words.isWord(end)
        && words.is(end, Fact.FUNCTION)
        && !words.is(i - 1, Fact.TITLE)
        && !BEHIND_NUMBER.contains(words.folded(end));
  }

  private boolean beginsPerson(int k) {
    return words.is(k, Fact.GIVEN_NAME)
        && words.isCapital(k + 1)
        && !words.isAny(k + 1, Facts.HEADS_OR_FORMS);
  }

  private boolean isPerson(int i, int k, int end) {
    return end - k == 2 && k - 1 > i && spans.isStrange(k) && spans.isStrange(k + 1);
  }

  /** Carries "Bank", "University", "Securities" over "of", "for", "and" to the name's end. */
  private int extend(int i, int stop) {
    int end = stop;
    while (end < words.size() && !words.isPossessive(end - 1)) {
      int next = links.next(i, end);
      if (next < 0) {
        break;
      }
      int run = cues.runs().end(next);
      int knownEnd = spans.end(next);
      if (isOffice(end, next, run)) {
        end = run;
      } else {
        end = knownEnd > next ? Math.max(knownEnd, stopAtHead(next, run)) : stopInRun(next, run);
      }
    }
    return end;
  }

  /** "Office of the Inspector General": nobody's name follows the title. */
  private boolean isOffice(int end, int next, int run) {
    return next == end + 2 && words.is(end - 1, "office") && cues.titles().end(next, run) == run;
  }

  private int stopAtHead(int next, int run) {
    return words.isAny(run - 1, Facts.HEADS_OR_FORMS) ? stopInRun(next, run) : next;
  }

  /** Returns whether the name that begins at {@code i} has a head in it or at its end. */
  boolean isFollowedByHead(int i, int end) {
    return isHeaded(i, endOfName(i, end) - 1);
  }

  /** Returns whether a head stands behind {@code first}, up to {@code last}: "Ministry of". */
  boolean isHeaded(int first, int last) {
    for (int k = first + 1; k <= last; k++) {
      boolean end = k == last || !words.isCapital(k + 1);
      if (end && words.isAny(k, Facts.HEADS_OR_FORMS)) {
        return true;
      }
    }
    return false;
  }
}
