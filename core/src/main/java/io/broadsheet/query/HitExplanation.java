package io.broadsheet.query;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Why a hit stands where it stands. {@code NewsIndex.explain} tells of one article how its score
 * comes about.
 *
 * @param articleScore what the article scores in the first stage
 * @param passageScore what its passages add to that in the second stage
 * @param passage number of the passage shown, from 1; 0 where there is none and the title is shown
 * @param matches each word, phrase and name of the query, with how the passage spells it
 * @param placements why something else is shown, or elsewhere, than the score alone says
 * @param copies the articles folded into it, with how alike the texts are
 */
public record HitExplanation(
    float articleScore,
    float passageScore,
    int passage,
    List<Match> matches,
    Set<Placement> placements,
    List<Copy> copies) {

  /** Copies the collections. */
  public HitExplanation {
    matches = List.copyOf(matches);
    placements = Set.copyOf(placements);
    copies = List.copyOf(copies);
  }

  /**
   * A part of the query.
   *
   * @param asked as the query writes it
   * @param found as the passage writes it, each spelling once; empty where it is not in the passage
   */
  public record Match(String asked, List<String> found) {
    /** Copies the list. */
    public Match {
      Objects.requireNonNull(asked, "asked");
      found = List.copyOf(found);
    }
  }

  /**
   * A folded article.
   *
   * @param id the article's id
   * @param likeness of its text and the one shown, 0 to 1
   */
  public record Copy(String id, double likeness) {}

  /** Why something else is shown, or elsewhere, than the score alone says. */
  public enum Placement {
    /** It comes before results that score more, because its source was not yet heard. */
    SOURCE_NOT_YET_HEARD,
    /** It is shown instead of a copy that scores more, because its source was not yet heard. */
    COPY_OF_SOURCE_NOT_YET_HEARD,
    /** It is shown instead of a copy that scores more, because it has more of the text. */
    FULLEST_COPY,
    /** It is shown instead of a copy that scores more, because it was published first. */
    FIRST_COPY,
    /** Its best passage stands in a result above already, so another one is shown. */
    BEST_PASSAGE_SHOWN_ABOVE
  }
}
