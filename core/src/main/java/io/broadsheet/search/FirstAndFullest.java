package io.broadsheet.search;

import io.broadsheet.query.HitExplanation.Placement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says which copy of a text is shown: of those that match the query about equally well and have the
 * full text, the one that was published first. So an outlet that had a report first is not hidden
 * behind its reprints, and a stub that came before the report does not stand for it.
 */
final class FirstAndFullest {

  /**
   * A copy with this part of the different words of the fullest one has the full text. What an
   * outlet adds of its own, a credit and a local paragraph, is less than the rest.
   */
  private static final double FULL = 0.8;

  /** A copy may be shown in place of one that is better by less than this part. */
  private static final double NEAR_EQUAL = 0.15;

  /** Why a copy stands behind another one. */
  enum Reason {
    /** Its source stands above already. */
    HEARD("its source stands above already"),
    /** It matches the query less. */
    WORSE("it matches less"),
    /** It has only a part of the text. */
    SHORTER("it has less of the text"),
    /** It was published later, or at a time that is not known. */
    LATER("it came later"),
    /** Nothing tells the two apart but their rank. */
    LOWER("it ranks lower");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** Returns what it is to the copy that is shown instead of a better one; maybe nothing. */
    Optional<Placement> placement() {
      return switch (this) {
        case HEARD -> Optional.of(Placement.COPY_OF_SOURCE_NOT_YET_HEARD);
        case SHORTER -> Optional.of(Placement.FULLEST_COPY);
        case LATER -> Optional.of(Placement.FIRST_COPY);
        case WORSE, LOWER -> Optional.empty();
      };
    }

    /** Returns the reason as {@code explain} says it. */
    String words() {
      return words;
    }
  }

  /** The copy to show, and why each other one, by its document, is not. */
  record Choice(Candidate shown, Map<Integer, Reason> others) {}

  private final BlockValues values;

  FirstAndFullest(BlockValues values) {
    this.values = values;
  }

  /**
   * Chooses one of several copies.
   *
   * @param copies the best first; not empty
   * @param heard sources that stand above; a copy of another source goes before theirs
   */
  Choice of(List<Candidate> copies, Set<String> heard) throws IOException {
    Map<Integer, Reason> others = new HashMap<>();
    List<Candidate> left = new ArrayList<>(copies);
    if (copies.stream().anyMatch(copy -> !heard.contains(copy.source()))) {
      drop(left, others, Reason.HEARD, copy -> heard.contains(copy.source()));
    }
    float enough = (float) (left.getFirst().score() * (1 - NEAR_EQUAL));
    drop(left, others, Reason.WORSE, copy -> copy.score() < enough);
    double full = FULL * left.stream().mapToInt(FirstAndFullest::words).max().orElse(0);
    drop(left, others, Reason.SHORTER, copy -> words(copy) < full);
    Candidate shown = first(left);
    Long time = values.published(shown.doc());
    for (Candidate copy : left) {
      if (copy.doc() != shown.doc()) {
        boolean later = time != null && !time.equals(values.published(copy.doc()));
        others.put(copy.doc(), later ? Reason.LATER : Reason.LOWER);
      }
    }
    return new Choice(shown, others);
  }

  /** Tells a kind of copies from the others. */
  private interface Test {
    boolean of(Candidate copy);
  }

  private static void drop(
      List<Candidate> left, Map<Integer, Reason> others, Reason reason, Test test) {
    left.removeIf(copy -> {
      boolean dropped = test.of(copy);
      if (dropped) {
        others.put(copy.doc(), reason);
      }
      return dropped;
    });
  }

  /** Returns the first published; of several at one time the best. */
  private Candidate first(List<Candidate> copies) throws IOException {
    Candidate first = copies.getFirst();
    Long least = values.published(first.doc());
    for (Candidate copy : copies) {
      Long time = values.published(copy.doc());
      if (time != null && (least == null || time < least)) {
        first = copy;
        least = time;
      }
    }
    return first;
  }

  private static int words(Candidate copy) {
    return copy.profile() == null ? 0 : copy.profile().size();
  }
}
