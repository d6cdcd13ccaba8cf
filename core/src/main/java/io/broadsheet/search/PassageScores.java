package io.broadsheet.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What the passages of one article score for each part of a query, and which of them answers it.
 *
 * <p>A word that every passage has, as the name of whom an article is about, does not tell which of
 * them answers. So a word counts by how few of the article's passages have it (the inverse document
 * frequency of K. Spärck Jones, 1972, with passages for documents) and by the root of what it
 * scores in the index. The words of a query together have the length of one, and so the place of a
 * passage counts as much in an article that has them all as in one that has few.
 *
 * <p>Not thread-safe.
 */
final class PassageScores {

  /**
   * What the lead is worth beside its words, for an article's lead tells the event more often than
   * the passage that matches the query best; those below have half, a third and so on of that.
   */
  private static final double LEAD_PRIOR = 0.8;

  private final double[] sums;
  private final double[] conditions;
  private final double[] matches;
  private final List<Words> words = new ArrayList<>();
  private double squares;

  PassageScores(int passages) {
    sums = new double[passages];
    conditions = new double[passages];
    matches = new double[passages];
  }

  /** A part that some passages have. */
  private static final class Words {
    private final PassagePart part;
    private final float[] scores;
    private final int having;
    private final double weight;
    private final double factor;

    Words(PassagePart part, float[] scores, float best, int having) {
      this.part = part;
      this.scores = scores;
      this.having = having;
      weight = part.boost() * Math.sqrt(best);
      factor = weight * Math.log((scores.length + 1.0) / having) / best;
    }

    double worth(int ordinal) {
      return factor * scores[ordinal];
    }
  }

  /**
   * What a part of the query adds to the worth of a passage.
   *
   * @param part which part
   * @param passages how many of the article's passages have it
   * @param worth how much it adds
   */
  record Share(PassagePart part, int passages, double worth) {}

  /** Adds what each passage scores for a part, 0 where it has it not. */
  void add(PassagePart part, float[] scores) {
    boolean isCondition = part.kind() == PassagePart.Kind.CONDITION;
    float best = 0;
    int having = 0;
    for (int ordinal = 0; ordinal < scores.length; ordinal++) {
      float score = scores[ordinal];
      sums[ordinal] += part.boost() * score;
      if (isCondition) {
        conditions[ordinal] += part.boost() * score;
      }
      best = Math.max(best, score);
      having += score > 0 ? 1 : 0;
    }
    if (having > 0 && !isCondition) {
      addWords(new Words(part, scores, best, having));
    }
  }

  private void addWords(Words added) {
    words.add(added);
    squares += added.weight * added.weight;
    for (int ordinal = 0; ordinal < matches.length; ordinal++) {
      matches[ordinal] += added.worth(ordinal);
    }
  }

  /** Returns how many passages there are. */
  int passages() {
    return sums.length;
  }

  /** Returns what a passage scores for all parts together; 0 where it has none. */
  float score(int ordinal) {
    return (float) sums[ordinal];
  }

  /** Returns how well a passage answers; 0 where it has nothing of what is asked for. */
  double worth(int ordinal) {
    return sums[ordinal] > 0
        ? conditions[ordinal] + matches[ordinal] / length() + placeWorth(ordinal)
        : 0;
  }

  /** Returns what the place of a passage in the article is worth. */
  static double placeWorth(int ordinal) {
    return LEAD_PRIOR / (1 + ordinal);
  }

  /** Returns what each word and phrase adds to the worth of a passage. */
  List<Share> shares(int ordinal) {
    return words.stream()
        .map(each -> new Share(each.part, each.having, each.worth(ordinal) / length()))
        .toList();
  }

  private double length() {
    return squares > 0 ? Math.sqrt(squares) : 1;
  }

  /** Returns the passage that answers best; the first where none has anything of the query. */
  int best() {
    int best = 0;
    for (int ordinal = 1; ordinal < sums.length; ordinal++) {
      if (worth(ordinal) > worth(best)) {
        best = ordinal;
      }
    }
    return best;
  }
}
