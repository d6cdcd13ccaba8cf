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
  private final CapitalRuns runs;
  private final NameStarts starts;
  private final NameExtent extent;
  private final TitleChain titles;
  private final Vessels vessels;
  private final OpeningRoles openings;
  private final List<Candidate> found = new ArrayList<>();

  CandidateFinder(NameWords words, Lexicon lexicon, CaseRecord record) {
    this.words = words;
    this.lexicon = lexicon;
    this.titles = new TitleChain(words);
    this.vessels = new Vessels(words);
    this.runs = new CapitalRuns(words);
    KnownSpans spans = new KnownSpans(words, runs);
    BracketedInitials initials = new BracketedInitials(words);
    this.openings = new OpeningRoles(words, lexicon, record, spans);
    this.extent = new NameExtent(words, lexicon, runs, spans, initials, record);
    this.starts = new NameStarts(words, record, spans, initials, extent);
  }

  List<Candidate> find() {
    int i = 0;
    while (i < words.size()) {
      i = words.isCapital(i) ? takeRun(i) : i + 1;
    }
    return found;
  }

  private int takeRun(int from) {
    int end = runs.end(from);
    int i = titles.endOfOffice(from, end);
    boolean titled = i > from || isRoleBefore(from);
    while (i < end) {
      if (vessels.isNamed(i, end)) {
        i = addVessel(i, end);
        continue;
      }
      boolean person = openings.isPerson(i, end);
      if (person || vessels.isNoun(i, end) || openings.isBody(i, end)) {
        titled |= person;
        i++;
        continue;
      }
      int afterTitle = titles.end(i, end);
      if (afterTitle > i) {
        titled = true;
        i = afterTitle;
      } else if (!starts.mayStart(i, end)) {
        titled &= words.is(i, Fact.DEMONYM);
        i++;
      } else {
        int to = extent.endOfName(i, end);
        add(i, to, titled);
        titled = false;
        i = to;
      }
    }
    return Math.max(i, end);
  }

  /** A ship's name holds its title, and goes as far as capitals do. */
  private int addVessel(int i, int end) {
    add(i, end, false);
    return end;
  }

  /** "spokeswoman Sandy Angers", "chief executive Noel Forgeard". */
  private boolean isRoleBefore(int i) {
    boolean body = words.is(i - 1, Fact.ORGANIZATION_NOUN) && !words.is(i, Fact.GIVEN_NAME);
    return words.isWord(i - 1)
        && !words.isCapital(i - 1)
        && !body
        && words.isAny(i - 1, Facts.ROLES);
  }

  private void add(int from, int to, boolean titled) {
    int last = to - 1;
    while (last > from && !words.isCapital(last) && !words.isNumber(last)) {
      last--;
    }
    int first = extent.startOfUnit(from, last);
    String phrase = phrase(first, last);
    KnownName known = known(first, last, phrase);
    if (known == null
        && words.is(last, Fact.DEMONYM)
        && !titled
        && !words.is(first, Fact.GIVEN_NAME)) {
      return;
    }
    int end = known != null && known.possessive() ? words.endWithPossessive(last) : words.end(last);
    found.add(new Candidate(first, last, words.start(first), end, phrase, known, titled));
  }

  private String phrase(int first, int last) {
    if (first == last) {
      return words.folded(first);
    }
    StringBuilder phrase = new StringBuilder(words.folded(first));
    for (int i = first + 1; i <= last; i++) {
      if (runs.isMark(i)) {
        i += 2;
      }
      boolean glued = words.isNumber(i - 1) && words.start(i) == words.end(i - 1);
      phrase.append(glued ? "" : " ").append(words.folded(i));
    }
    return phrase.toString();
  }

  private @Nullable KnownName known(int first, int last, String phrase) {
    KnownName name = lexicon.named(phrase);
    if (name == null || (name.shouted() && !words.isShouted(first))) {
      return null;
    }
    return name.possessive() && !words.isPossessive(last) ? null : name;
  }
}
