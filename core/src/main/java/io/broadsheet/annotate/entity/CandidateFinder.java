package io.broadsheet.annotate.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the stretches of an article that may be names: runs of capitalised words, cut at titles,
 * known names and everyday words, and carried over "of" and "and" where a name goes on after them.
 */
final class CandidateFinder {

  private final NameWords words;
  private final Lexicon lexicon;
  private final CaseRecord record;
  private final BoundaryCues cues;
  private final OpeningRoles openings;
  private final NameExtent extent;
  private final NameStarts starts;
  private final NumberedNames numbers;
  private final CountryCodes codes;
  private final List<Candidate> found = new ArrayList<>();

  /** Whether a title or a role stands before the next name of the run. */
  private boolean titled;

  CandidateFinder(NameWords words, Lexicon lexicon, CaseRecord record, BoundaryCues cues) {
    this.words = words;
    this.lexicon = lexicon;
    this.record = record;
    this.cues = cues;
    this.openings = new OpeningRoles(words, lexicon, record, cues.spans());
    this.numbers = new NumberedNames(words);
    this.codes = new CountryCodes(words, lexicon);
    this.extent = new NameExtent(words, cues, numbers);
    this.starts = new NameStarts(words, record, cues, extent);
  }

  List<Candidate> find() {
    int i = 0;
    while (i < words.size()) {
      i = words.isCapital(i) ? takeRun(i) : i + 1;
    }
    return found;
  }

  private int takeRun(int from) {
    int behindOffice = cues.offices().endAlone(from);
    if (behindOffice > from) {
      return behindOffice;
    }
    int i = cues.offices().end(from);
    int end = cues.runs().end(i);
    titled = i > from || isRoleBefore(from);
    while (i < end) {
      i = takeNext(i, end);
    }
    return i;
  }

  /** Takes a ship, a role, a name or a word that is neither, and returns where it ends. */
  private int takeNext(int i, int end) {
    if (cues.vessels().isNamed(i, end)) {
      // A ship's name holds its title, and goes as far as capitals do.
      add(i, end, false);
      return end;
    }
    int behindRole = endOfRole(i, end);
    if (behindRole > i) {
      return behindRole;
    }
    if (words.is(i, "&") || !starts.mayStart(i, end)) {
      titled &= words.is(i, Fact.DEMONYM);
      return i + 1;
    }
    int to = extent.endOfName(i, end);
    add(i, to, titled);
    titled = false;
    return to;
  }

  private int endOfRole(int i, int end) {
    if (isSurname(i, end) || words.isStateInShort(i)) {
      return i;
    }
    if (openings.isPerson(i, end)) {
      titled = true;
      return i + 1;
    }
    if (cues.vessels().isNoun(i, end) || openings.isBody(i, end)) {
      return i + 1;
    }
    int behindTitle = cues.titles().end(i, end);
    if (behindTitle > i && cues.spans().end(i) > i + 1) {
      // "Sri Lanka": a title that begins a longer known name is part of it.
      return i;
    }
    titled |= behindTitle > i;
    return behindTitle;
  }

  /** "King said", where the article names a Stephen King. */
  private boolean isSurname(int i, int end) {
    return i + 1 == end
        && words.is(i, Fact.TITLE)
        && record.isSurname(words.folded(i))
        && !words.isUnsureCase(i)
        && !words.is(i - 1, "the");
  }

  /** "spokeswoman Sandy Angers", "chief executive Noel Forgeard". */
  private boolean isRoleBefore(int i) {
    boolean body = words.is(i - 1, Fact.ORGANIZATION_NOUN) && !words.is(i, Fact.GIVEN_NAME);
    return words.isWord(i - 1)
        && !words.isCapital(i - 1)
        && !body
        && words.isAny(i - 1, Facts.ROLES);
  }

  private void add(int from, int to, boolean hasTitle) {
    int last = to - 1;
    while (last > from
        && !words.isCapital(last)
        && !words.isNumber(last)
        && !words.isSmallForm(last)) {
      last--;
    }
    int start = numbers.startOfName(from, last);
    int first = last == from ? record.startOfFamilyName(words, start) : start;
    first = isArabicArticle(first - 1) ? first - 1 : first;
    String phrase = phrase(first, last);
    KnownName known = known(first, last, phrase);
    if (known == null
        && words.is(last, Fact.DEMONYM)
        && !hasTitle
        && !words.is(last, Fact.SURNAME)
        && !words.is(first, Fact.GIVEN_NAME)) {
      return;
    }
    int end = known != null && known.possessive() ? words.endWithPossessive(last) : words.end(last);
    found.add(new Candidate(first, last, words.start(first), end, phrase, known, hasTitle));
  }

  /** "links to al Shabaab": English has no such word, but for "et al". */
  private boolean isArabicArticle(int i) {
    return words.is(i, "al") && words.isWord(i) && !words.isCapital(i) && !words.is(i - 1, "et");
  }

  private String phrase(int first, int last) {
    if (first == last) {
      return words.folded(first);
    }
    StringBuilder phrase = new StringBuilder(words.folded(first));
    for (int i = first + 1; i <= last; i++) {
      i = cues.runs().endOfNickname(i);
      boolean glued = words.isNumber(i - 1) && words.start(i) == words.end(i - 1);
      phrase.append(glued ? "" : " ").append(words.folded(i));
    }
    return phrase.toString();
  }

  private @Nullable KnownName known(int first, int last, String phrase) {
    if (first == last && LetterPlatform.isAt(words, first)) {
      return lexicon.named(LetterPlatform.FORMER_NAME);
    }
    KnownName country = first == last ? codes.country(first) : null;
    if (country != null) {
      return country;
    }
    KnownName name = first == last ? words.alone(first) : lexicon.named(phrase);
    if (name == null || !words.mayBe(first, name)) {
      return null;
    }
    return name.possessive() && !words.isPossessive(last) ? null : name;
  }
}
