package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;
import java.util.Set;

/** Decides where a run of capitals and the name at its beginning end. */
final class NameExtent {

  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

  private final NameWords words;
  private final Lexicon lexicon;
  private final CapitalRuns runs;
  private final KnownSpans spans;
  private final NameLinks links;
  private final BracketedInitials initials;
  private final PostNominals letters;
  private final TitleChain titles;
  private final TitleCase titleCase;

  NameExtent(
      NameWords words,
      Lexicon lexicon,
      CapitalRuns runs,
      KnownSpans spans,
      BracketedInitials initials,
      CaseRecord record) {
    this.words = words;
    this.lexicon = lexicon;
    this.runs = runs;
    this.spans = spans;
    this.links = new NameLinks(words, runs, spans);
    this.initials = initials;
    this.letters = new PostNominals(words);
    this.titles = new TitleChain(words);
    this.titleCase = new TitleCase(words, record);
  }

  /** Returns where the name ends that begins at {@code i} in a run that ends at {@code end}. */
  int endOfName(int i, int end) {
    int introduced = initials.end(i);
    if (introduced > i) {
      return introduced;
    }
    int known = spans.end(i);
    int runEnd = known > end ? runs.end(known - 1) : end;
    int stop = Math.max(known, stopInRun(i, runEnd));
    if (known > i && known < stop && endsAtKnown(i, known, stop)) {
      stop = known;
    }
    if (stop >= runEnd) {
      stop = extend(i, stop);
    }
    return takesNumber(i, stop) ? stop + 1 : stop;
  }

  /** Returns where a unit's name begins, with its number: "36th Marine Brigade". */
  int startOfUnit(int first, int last) {
    boolean unit = last > first && words.is(last, Fact.NUMBERED_HEAD);
    return unit && isOrdinal(first - 1) ? first - 2 : first;
  }

  /** The letters behind a number: "36" and "th" are words of their own. */
  private boolean isOrdinal(int i) {
    return words.isNumber(i - 1)
        && words.start(i) == words.end(i - 1)
        && ORDINALS.contains(words.folded(i));
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
          || initials.end(k) > k
          || letters.endName(i, k)
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
    if (afterTitle == k || joined || (afterTitle == end && isWork(i))) {
      return false;
    }
    boolean headOfName = k + 1 == end && words.isAny(k, Facts.HEADS_OR_FORMS);
    return !headOfName && !isSurnameLikeTitle(i, k, afterTitle == end);
  }

  /** "The Empty Chair": an article in capitals inside a sentence begins a work's title. */
  private boolean isWork(int i) {
    return words.is(i - 1, "the")
        && words.isCapital(i - 1)
        && !words.isSentenceStart(i - 1)
        && !words.is(i, Fact.GIVEN_NAME);
  }

  /** "Martin Luther King", "Stephen Bishop". */
  private boolean isSurnameLikeTitle(int i, int k, boolean last) {
    boolean end = last || words.is(k + 1, "jr") || words.is(k + 1, "sr");
    return end && words.is(k, Fact.SURNAME) && words.is(i, Fact.GIVEN_NAME);
  }

  /** "Chrysler LLC Jim Press", "Refugee Council Enver Solomon": a person follows a body. */
  private boolean endsBody(int i, int k, int end) {
    boolean legal =
        words.is(k - 1, Fact.LEGAL_FORM)
            && !words.isAny(k, Facts.HEADS_OR_FORMS)
            && !words.is(k, "&");
    boolean person =
        words.is(k, Fact.GIVEN_NAME)
            && words.isCapital(k + 1)
            && !words.isAny(k + 1, Facts.HEADS_OR_FORMS);
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
    if (place && spans.isBranched(known) && spans.end(known) == stop) {
      return false;
    }
    boolean role = words.isAny(i - 1, Facts.ROLES) && !words.isPossessive(i - 1);
    boolean given = words.is(i, Fact.GIVEN_NAME) && (role || words.is(known, Fact.GIVEN_NAME));
    if (place && ((!given && isNameOfItsOwn(known, stop)) || words.is(i - 1, "-"))) {
      return true;
    }
    if (words.isAny(stop - 1, Facts.HEADS_OR_FORMS)) {
      return false;
    }
    boolean person = words.is(known, Fact.GIVEN_NAME) && stop - known > 1;
    return (person && place && !words.is(i, Fact.GIVEN_NAME))
        || (words.is(i, Fact.GIVEN_NAME) && known - i > 1);
  }

  /** After a place: a known name, an acronym, a demonym, or two words that may be a person's. */
  private boolean isNameOfItsOwn(int from, int stop) {
    if (stop - from == 1 && words.is(from, Fact.PLACE_HEAD)) {
      return false;
    }
    boolean compass = words.is(from, Fact.DEMONYM) && words.is(from, Fact.PLACE_FRONT);
    if (compass && words.isAny(stop - 1, Facts.HEADS_OR_FORMS)) {
      return false;
    }
    if (spans.end(from) >= stop || words.is(from, Fact.DEMONYM)) {
      return true;
    }
    if (stop - from == 1) {
      return words.isShouted(from) && words.folded(from).indexOf('&') < 0;
    }
    return stop - from == 2 && isStrange(from) && isStrange(from + 1);
  }

  private boolean isStrange(int i) {
    return words.isCapital(i)
        && !words.isAny(i, Facts.GENERIC)
        && !words.is(i, Fact.FUNCTION)
        && !words.isShouted(i)
        && spans.end(i) == i;
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
      int next = links.next(i, end);
      if (next < 0) {
        break;
      }
      int run = runs.end(next);
      int known = spans.end(next);
      end = known > next ? Math.max(known, stopAtHead(next, run)) : stopInRun(next, run);
    }
    return end;
  }

  private int stopAtHead(int next, int run) {
    return words.isAny(run - 1, Facts.HEADS_OR_FORMS) ? stopInRun(next, run) : next;
  }

  /** Returns whether the words from {@code first} to {@code last} hold a head: "Ministry of". */
  boolean isHeaded(int first, int last) {
    for (int k = first; k <= last; k++) {
      boolean end = k == last || !words.isCapital(k + 1);
      if (end && k > first && words.isAny(k, Facts.HEADS_OR_FORMS)) {
        return true;
      }
    }
    return false;
  }
}
