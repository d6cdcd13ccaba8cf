package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;
import java.util.List;
import java.util.Set;

/** Decides where a run of capitals and the name at its beginning end. */
final class NameExtent {

  private static final int HEADS =
      Fact.ORGANIZATION_HEAD.bit()
          | Fact.PLACE_HEAD.bit()
          | Fact.THING_HEAD.bit()
          | Fact.LEGAL_FORM.bit();

  /** Owners that are part of a name: "People's Party", "Women's Institute". */
  private static final Set<String> OWNERS =
      Set.of(
          "people",
          "peoples",
          "women",
          "children",
          "men",
          "workers",
          "king",
          "queen",
          "farmers",
          "teachers",
          "veterans",
          "students",
          "girls",
          "boys",
          "prince",
          "mother",
          "father",
          "nurses",
          "doctors",
          "writers",
          "lawyers",
          "drivers",
          "players",
          "ladies",
          "miners",
          "journalists");

  /** No name has more words; keeps the work linear where all words are capitals. */
  private static final int LONGEST_RUN = 24;

  private static final Set<String> PREPOSITIONS = Set.of("of", "for", "on", "at", "in", "to");

  private final NameWords words;
  private final Lexicon lexicon;
  private final TitleChain titles;
  private final TitleCase titleCase;

  NameExtent(NameWords words, Lexicon lexicon, TitleChain titles, TitleCase titleCase) {
    this.words = words;
    this.titleCase = titleCase;
    this.lexicon = lexicon;
    this.titles = titles;
  }

  /** Returns where the run of capitals ends that begins at {@code from}. */
  int endOfRun(int from) {
    int i = from + 1;
    while (i < words.size() && i - from < LONGEST_RUN && !endsAfter(i - 1)) {
      int next = nextOfRun(i);
      if (next < 0) {
        break;
      }
      i = next + 1;
    }
    return i;
  }

  private boolean endsAfter(int i) {
    boolean inside = OWNERS.contains(words.folded(i)) || isChurch(i);
    return words.isPossessive(i) && !(inside && words.isCapital(i + 1));
  }

  /** "St. Mark's Church", "St Peter's Square". */
  private boolean isChurch(int i) {
    boolean saint = words.is(i - 1, "st") || words.is(i - 1, "saint");
    return saint && words.isCapital(i - 1) && words.isAny(i + 1, HEADS);
  }

  /** Returns the next capital of a run that has come to {@code i}, or -1 at its end. */
  private int nextOfRun(int i) {
    if (words.isCapital(i)) {
      return i;
    }
    if (words.is(i, "&") && words.isCapital(i + 1)) {
      return areTwoPeople(i) ? -1 : i + 1;
    }
    int at = i;
    while (at < i + 3 && words.isWord(at) && words.is(at, Fact.PARTICLE)) {
      at++;
    }
    return at > i && words.isCapital(at) ? at : -1;
  }

  /** "David Christison & Lee Tate" */
  private boolean areTwoPeople(int and) {
    return words.is(and - 2, Fact.GIVEN_NAME)
        && words.is(and + 1, Fact.GIVEN_NAME)
        && words.isCapital(and + 2);
  }

  /** Returns where the longest known name at {@code i} ends; {@code i} if there is none. */
  int knownEnd(int i) {
    for (KnownName name : words.beginningWith(i)) {
      int length = name.words().size();
      if (matches(name, i)
          && (!name.shouted() || words.isShouted(i))
          && (!name.possessive() || words.isPossessive(i + length - 1))) {
        return i + length;
      }
    }
    return i;
  }

  /** "Boeing's 747" is no "Boeing 747", but "People's Daily" and "Lloyd's of London" are names. */
  private boolean isCutByOwner(int i) {
    return words.isPossessive(i) && !OWNERS.contains(words.folded(i)) && words.isCapital(i + 1);
  }

  private boolean matches(KnownName name, int i) {
    List<String> wanted = name.words();
    for (int k = 1; k < wanted.size(); k++) {
      if (!words.is(i + k, wanted.get(k)) || isCutByOwner(i + k - 1)) {
        return false;
      }
    }
    int last = i + wanted.size() - 1;
    return words.isCapital(last) || words.isNumber(last);
  }

  /** Returns where the name ends that begins at {@code i} in a run that ends at {@code end}. */
  int endOfName(int i, int end) {
    int known = knownEnd(i);
    int runEnd = known > end ? endOfRun(known - 1) : end;
    int stop = Math.max(known, stopInRun(i, runEnd));
    if (known > i && known < stop && endsAtKnown(i, known, stop)) {
      stop = known;
    }
    if (stop >= runEnd) {
      stop = extend(i, stop);
    }
    return takesNumber(i, stop) ? stop + 1 : stop;
  }

  /** "Terminal 3", "Boeing 747". */
  private boolean takesNumber(int i, int stop) {
    if (stop != i + 1 || !words.isNumber(stop) || words.isPossessive(i)) {
      return false;
    }
    int digits = words.folded(stop).length();
    if (words.is(i, Fact.PLACE_HEAD)) {
      return digits < 4;
    }
    KnownName maker = words.alone(i);
    return digits == 3 && maker != null && maker.type() == EntityType.ORGANIZATION;
  }

  private int stopInRun(int i, int end) {
    for (int k = i + 1; k < end; k++) {
      if (words.is(k, Fact.CALENDAR)
          || titleCase.endsName(k)
          || (k > i + 1 && words.is(i, Fact.GIVEN_NAME) && titleCase.mayBeVerb(k))
          || endsBody(i, k, end)
          || endsAtTitle(i, k, end)) {
        return k;
      }
    }
    return end;
  }

  private boolean endsAtTitle(int i, int k, int end) {
    int afterTitle = titles.end(k, end);
    boolean joined = words.is(k - 1, Fact.PARTICLE) && !words.isCapital(k - 1);
    if (afterTitle == k || joined) {
      return false;
    }
    boolean headOfName = k + 1 == end && words.isAny(k, HEADS);
    return !headOfName && !isSurnameLikeTitle(i, k, afterTitle == end);
  }

  /** "Martin Luther King", "Stephen Bishop". */
  private boolean isSurnameLikeTitle(int i, int k, boolean last) {
    boolean end = last || words.is(k + 1, "jr") || words.is(k + 1, "sr");
    return end && words.is(k, Fact.SURNAME) && words.is(i, Fact.GIVEN_NAME);
  }

  /** "Chrysler LLC Jim Press", "Refugee Council Enver Solomon": a person follows a body. */
  private boolean endsBody(int i, int k, int end) {
    boolean legal = words.is(k - 1, Fact.LEGAL_FORM) && !words.isAny(k, HEADS) && !words.is(k, "&");
    boolean person =
        words.is(k, Fact.GIVEN_NAME) && words.isCapital(k + 1) && !words.isAny(k + 1, HEADS);
    boolean strangers = end - k == 2 && k - 1 > i && isStrange(k) && isStrange(k + 1);
    return legal || ((person || strangers) && words.is(k - 1, Fact.ORGANIZATION_HEAD));
  }

  /** Whether what follows a known name is another name or a model's, not its rest. */
  private boolean endsAtKnown(int i, int known, int stop) {
    KnownName name = lexicon.named(joined(i, known));
    boolean place = name != null && name.type() == EntityType.PLACE;
    if (words.isUnsureCase(i)) {
      return true;
    }
    boolean given = words.is(i, Fact.GIVEN_NAME) && words.is(known, Fact.GIVEN_NAME);
    if (place && ((!given && isNameOfItsOwn(known, stop)) || words.is(i - 1, "-"))) {
      return true;
    }
    if (words.isAny(stop - 1, HEADS)) {
      return false;
    }
    boolean person = words.is(known, Fact.GIVEN_NAME) && stop - known > 1;
    return (person && place && !words.is(i, Fact.GIVEN_NAME))
        || (words.is(i, Fact.GIVEN_NAME) && known - i > 1);
  }

  /** After a place: a known name, an acronym, a demonym, or two words that may be a person's. */
  private boolean isNameOfItsOwn(int from, int stop) {
    if (knownEnd(from) >= stop || words.is(from, Fact.DEMONYM)) {
      return true;
    }
    if (stop - from == 1) {
      return words.isShouted(from) && words.folded(from).indexOf('&') < 0;
    }
    return stop - from == 2 && isStrange(from) && isStrange(from + 1);
  }

  private boolean isStrange(int i) {
    return words.isCapital(i)
        && !isEveryday(i)
        && !words.is(i, Fact.FUNCTION)
        && !words.isShouted(i)
        && knownEnd(i) == i;
  }

  private String joined(int from, int to) {
    StringBuilder phrase = new StringBuilder(words.folded(from));
    for (int k = from + 1; k < to; k++) {
      phrase.append(' ').append(words.folded(k));
    }
    return phrase.toString();
  }

  /** Carries "Bank", "University", "Securities" over "of", "for", "and" to the name's end. */
  private int extend(int i, int stop) {
    int end = stop;
    while (end < words.size() && !words.isPossessive(end - 1)) {
      int next = afterPreposition(i, end);
      if (next < 0) {
        next = afterAnd(i, end);
      }
      if (next < 0) {
        break;
      }
      int run = endOfRun(next);
      int known = knownEnd(next);
      end = known > next ? Math.max(known, stopAtHead(next, run)) : stopInRun(next, run);
    }
    return end;
  }

  private int stopAtHead(int next, int run) {
    return words.isAny(run - 1, HEADS) ? stopInRun(next, run) : next;
  }

  private int afterPreposition(int i, int end) {
    if (words.isCapital(end) || !PREPOSITIONS.contains(words.folded(end))) {
      return -1;
    }
    int next = words.is(end + 1, "the") ? end + 2 : end + 1;
    if (!words.isCapital(next) || words.is(next, Fact.CALENDAR)) {
      return -1;
    }
    boolean joins =
        switch (words.folded(end)) {
          case "of" -> joinsOf(i, end, next);
          case "for" -> joinsFor(end, next);
          case "at" -> isUniversityAt(end);
          default -> false;
        };
    return joins ? next : -1;
  }

  private boolean joinsFor(int end, int next) {
    return isBodyHead(end - 1)
        && !words.is(end - 1, Fact.PLACE_NOUN)
        && !isBodyHead(next)
        && !words.is(next, Fact.GIVEN_NAME)
        && words.alone(next) == null;
  }

  private boolean joinsOf(int i, int end, int next) {
    boolean place = knownEnd(next) > next || isFollowedByPlace(endOfRun(next));
    if (hasPreposition(i, end)) {
      return !place && isEveryday(next);
    }
    if (!isBodyHead(end - 1) || words.is(end - 1, Fact.PLACE_NOUN)) {
      return false;
    }
    for (int k = i; place && k < end - 1; k++) {
      if (!isEveryday(k) && !words.isAny(k, Fact.TITLE_MODIFIER.bit() | Fact.TITLE.bit())) {
        return false;
      }
    }
    return true;
  }

  /** "of Wixom, Michigan" */
  private boolean isFollowedByPlace(int comma) {
    KnownName name = words.is(comma, ",") ? words.alone(comma + 1) : null;
    return name != null && name.type() == EntityType.PLACE && words.isCapital(comma + 1);
  }

  private boolean hasPreposition(int i, int end) {
    for (int k = i; k < end; k++) {
      if (!words.isCapital(k) && (words.is(k, "of") || words.is(k, "for"))) {
        return true;
      }
    }
    return false;
  }

  private boolean isUniversityAt(int end) {
    return words.is(end - 3, "university") || words.is(end - 4, "university");
  }

  private boolean isBodyHead(int i) {
    return words.isAny(
        i, Fact.ORGANIZATION_HEAD.bit() | Fact.PLACE_HEAD.bit() | Fact.THING_HEAD.bit());
  }

  /** Returns whether the words from {@code first} to {@code last} hold a head: "Ministry of". */
  boolean isHeaded(int first, int last) {
    for (int k = first; k <= last; k++) {
      boolean end = k == last || !words.isCapital(k + 1);
      if (end && k > first && words.isAny(k, HEADS)) {
        return true;
      }
    }
    return false;
  }

  private boolean isEveryday(int i) {
    return words.isAny(i, Fact.COMMON.bit() | HEADS | Fact.DEMONYM.bit());
  }

  /** "Securities and Exchange Commission": everyday words on both sides, a head at the end. */
  private int afterAnd(int i, int end) {
    boolean and = words.is(end, "and") || words.is(end, "&");
    if (!and || !words.isCapital(end + 1) || !isEveryday(end - 1) || !isEveryday(end + 1)) {
      return -1;
    }
    if (words.alone(end - 1) != null) {
      return -1;
    }
    int run = endOfRun(end + 1);
    boolean headed = words.isAny(run - 1, HEADS) && run - end > 2;
    boolean department = words.is(i + 1, "of") && !words.isAny(end - 1, HEADS);
    return (headed && !words.is(end - 1, Fact.ORGANIZATION_HEAD)) || department ? end + 1 : -1;
  }
}
