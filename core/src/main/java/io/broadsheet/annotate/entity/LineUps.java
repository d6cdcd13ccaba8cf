package io.broadsheet.annotate.entity;

import static io.broadsheet.article.EntityType.PERSON;
import static io.broadsheet.article.EntityType.PLACE;

import io.broadsheet.article.EntityType;
import java.util.List;
import java.util.Set;

/**
 * Takes all of a long list for people, most of whom are told by their names: "Hill, Carr, Boumvar,
 * Lee (Hughes 64), Dyer, Orvel; Marsh, Dalt".
 */
final class LineUps {

  /** Shorter lists are left to what else is said of their names. */
  private static final int FEWEST = 7;

  /** Where most are last names, of three one at least is told for a person's; else half of all. */
  private static final int SHARE = 3;

  /** No more words than a full name's. */
  private static final int LONGEST = 3;

  /** Outweighs that a name is known for a place, but not that something is "in" it too. */
  private static final int POINTS = 20;

  /** What may stand between two of a list besides numbers and initials. */
  private static final Set<String> LINKS =
      Set.of(",", ";", "(", ")", "/", "and", "capt", "captain", "c", "gk", "sub", "for", "min");

  private final NameWords words;

  LineUps(NameWords words) {
    this.words = words;
  }

  /** Adds what the lists say in which the mentions stand. */
  void addTo(List<Candidate> candidates, List<DocumentName> names) {
    int from = 0;
    for (int i = 1; i <= candidates.size(); i++) {
      boolean goesOn = i < candidates.size() && areListed(candidates.get(i - 1), candidates.get(i));
      if (!goesOn) {
        take(candidates, names, from, i);
        from = i;
      }
    }
  }

  private void take(List<Candidate> candidates, List<DocumentName> names, int from, int to) {
    if (to - from < FEWEST || !isOfPeople(candidates, names, from, to)) {
      return;
    }
    for (int i = from; i < to; i++) {
      DocumentName name = names.get(i).entity();
      if (!isBracketed(candidates.get(i)) && !isLetters(candidates.get(i)) && mayBePerson(name)) {
        name.internal().add(PERSON, POINTS);
      }
    }
  }

  private boolean isOfPeople(
      List<Candidate> candidates, List<DocumentName> names, int from, int to) {
    int people = 0;
    int lastNames = 0;
    int listed = 0;
    for (int i = from; i < to; i++) {
      if (!isBracketed(candidates.get(i))) {
        listed++;
        people += isPerson(names.get(i)) ? 1 : 0;
        lastNames += candidates.get(i).wordCount() == 1 ? 1 : 0;
      }
    }
    boolean mostly = people * 2 > listed || (people * SHARE >= listed && lastNames * 2 > listed);
    return listed >= FEWEST && mostly;
  }

  private boolean isLetters(Candidate name) {
    return name.wordCount() == 1 && words.isShouted(name.first());
  }

  private static boolean isPerson(DocumentName name) {
    TypeScores scores = name.entity().scores();
    return scores.best() == PERSON && scores.bestPoints() > 0;
  }

  /** Nothing else is known of a name, or no more than that a town is called so too. */
  private static boolean mayBePerson(DocumentName name) {
    KnownName known = name.known();
    EntityType type = known == null ? PLACE : known.type();
    boolean country = known != null && NamePartEvidence.isCountry(known);
    return type == PLACE && !country && name.scores().of(PERSON) < POINTS;
  }

  /** "Lima (Samoa)", but not "Lee (Hughes 64)". */
  private boolean isBracketed(Candidate name) {
    return words.is(name.first() - 1, "(") && !words.isNumber(name.last() + 1);
  }

  private boolean areListed(Candidate left, Candidate right) {
    if (right.wordCount() > LONGEST || left.wordCount() > LONGEST) {
      return false;
    }
    int at = left.last() + 1;
    boolean parted = false;
    for (; at < right.first(); at++) {
      boolean initial = words.isCapital(at) && words.folded(at).length() == 1;
      if (!initial && !words.isNumber(at) && !LINKS.contains(words.folded(at))) {
        return false;
      }
      parted |= !words.isWord(at);
    }
    return parted && !words.isPossessive(left.last());
  }
}
