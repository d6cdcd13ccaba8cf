package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;
import java.util.List;

/** Gives a name of which nothing is said the type of the one that it is listed with: "A or B". */
final class Coordination {

  /** More than two strange words speak for a person. */
  private static final int POINTS = 5;

  private final NameWords words;

  Coordination(NameWords words) {
    this.words = words;
  }

  /** Adds what the neighbours say, from left to right, so that a list's types go along it. */
  void addTo(List<Candidate> candidates, List<DocumentName> names) {
    for (int i = 0; i < names.size(); i++) {
      DocumentName name = names.get(i).entity();
      if (!isUnsure(name)) {
        continue;
      }
      boolean before = i > 0 && areListed(candidates.get(i - 1), candidates.get(i));
      boolean after = i + 1 < names.size() && areListed(candidates.get(i), candidates.get(i + 1));
      if (before || areAround(candidates, names, i)) {
        take(name, names.get(i - 1).entity());
      } else if (after) {
        take(name, names.get(i + 1).entity());
      }
    }
  }

  /** Nothing is said of it, or no more than that no list knows its two words. */
  private static boolean isUnsure(DocumentName name) {
    TypeScores scores = name.scores();
    boolean strange = name.parts().length == 2 && name.context().bestPoints() <= 0;
    return scores.bestPoints() <= 0
        || (strange && scores.best() == EntityType.PERSON && scores.bestPoints() < POINTS);
  }

  /** "Ambarra, Kavila, Senduru": what stands between two of a kind in a list is one of them. */
  private boolean areAround(List<Candidate> candidates, List<DocumentName> names, int i) {
    return i > 0
        && i + 1 < names.size()
        && areNeighbours(candidates.get(i - 1), candidates.get(i))
        && areJoined(candidates.get(i), candidates.get(i + 1))
        && names.get(i - 1).entity().type() == names.get(i + 1).entity().type();
  }

  /** Neighbours, or the last two of a list. */
  private boolean areJoined(Candidate left, Candidate right) {
    int and = left.last() + 1;
    return areNeighbours(left, right)
        || (isAnd(and) && beginsAt(right, and + 1) && !words.isPossessive(left.last()));
  }

  /** With nothing but a comma between, or a comma and an "and". */
  private boolean areNeighbours(Candidate left, Candidate right) {
    int comma = left.last() + 1;
    int next = isAnd(comma + 1) ? comma + 2 : comma + 1;
    return words.is(comma, ",") && beginsAt(right, next) && !words.isPossessive(left.last());
  }

  /** "the Labour Party, Tarvo Morun and the Social Party": an article may come between. */
  private boolean beginsAt(Candidate name, int i) {
    return name.first() == i || (words.is(i, "the") && name.first() == i + 1);
  }

  private boolean areListed(Candidate left, Candidate right) {
    int at = left.last() + 1;
    boolean next = right.first() == at + 1 && !words.isPossessive(left.last());
    boolean comma = words.is(at, ",");
    return next && (isAnd(at) || (comma && (isInList(left, right) || isAddress(left, right))));
  }

  private boolean isAnd(int i) {
    return words.is(i, "and") || words.is(i, "or");
  }

  /** "Kilbroney Lane, Rostwick," */
  private boolean isAddress(Candidate left, Candidate right) {
    return left.wordCount() > 1
        && words.is(left.last(), Fact.PLACE_HEAD)
        && words.is(right.last() + 1, ",");
  }

  /** A comma joins where "and" follows, but not behind what only opens the sentence. */
  private boolean isInList(Candidate left, Candidate right) {
    int before = left.first() - 1;
    boolean opening = words.isSentenceStart(before) || words.isSentenceStart(left.first());
    return !opening && isAnd(right.last() + 1) && words.isCapital(right.last() + 2);
  }

  private static void take(DocumentName name, DocumentName neighbour) {
    TypeScores scores = neighbour.scores();
    if (scores.bestPoints() > 0 && scores.best() != EntityType.OTHER) {
      name.context().add(scores.best(), POINTS);
    }
  }
}
