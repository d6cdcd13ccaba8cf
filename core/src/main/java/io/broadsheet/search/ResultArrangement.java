package io.broadsheet.search;

import io.broadsheet.grouping.ArticleGroups;
import io.broadsheet.query.HitExplanation.Placement;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.query.SearchRequest.Diversity;
import io.broadsheet.query.SearchRequest.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns ranked candidates into results: copies of one text fold into the best of them, an article
 * that only carries a passage shown above shows another, and among results of near-equal worth one
 * from a source not yet heard comes first.
 */
final class ResultArrangement {

  /** A passage of which so much stands in another is the same passage. */
  private static final double SAME_PASSAGE = 0.5;

  /** Copies of a result that a further one is compared with. */
  private static final int MEMBERS_COMPARED = 8;

  /** A result may come before one that is better by less than this part. */
  private static final double NEAR_EQUAL = 0.15;

  private final Folding folding;
  private final Diversity diversity;
  private final List<Result> arranged = new ArrayList<>();
  private final Set<String> heard = new HashSet<>();

  ResultArrangement(SearchRequest request) {
    folding = request.folding();
    diversity =
        request.sort() == SearchRequest.Sort.RELEVANCE ? request.diversity() : Diversity.NONE;
  }

  /** Adds the next candidates behind all before them. */
  void add(List<Candidate> candidates) {
    List<Result> fresh = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Result original = folding == Folding.FOLD ? originalOf(candidate, arranged, fresh) : null;
      if (original == null) {
        fresh.add(folding == Folding.FOLD ? withNews(candidate, fresh) : new Result(candidate));
      } else {
        original.addCopy(candidate);
      }
    }
    if (diversity == Diversity.SOURCES) {
      diversify(fresh);
    } else {
      arranged.addAll(fresh);
    }
  }

  /** Returns the results so far in the order in which they are shown. */
  List<Result> results() {
    return arranged;
  }

  /** Returns the result that tells what a candidate tells, the likeliest of several, or null. */
  private static @Nullable Result originalOf(
      Candidate candidate, List<Result> before, List<Result> fresh) {
    Result likeliest = null;
    double most = 0;
    for (List<Result> results : List.of(before, fresh)) {
      for (Result result : results) {
        double likeness = likeness(candidate, result);
        if (likeness > most) {
          likeliest = result;
          most = likeness;
        }
      }
    }
    return likeliest;
  }

  /** Returns how likely a candidate is a copy of a result, or 0 where it is told on its own. */
  private static double likeness(Candidate candidate, Result result) {
    double sum = copyLikeness(candidate, result.shown());
    int members = 1;
    for (Candidate copy : result.copies()) {
      if (members == MEMBERS_COMPARED) {
        break;
      }
      sum += copyLikeness(candidate, copy);
      members++;
    }
    double likeness = sum / members;
    return likeness >= ArticleGroups.SAME_TEXT ? likeness : 0;
  }

  /** Returns how alike two articles' texts are, 0 to 1. */
  static double copyLikeness(Candidate one, Candidate other) {
    return one.profile() == null || other.profile() == null
        ? 0
        : one.profile().copyOf(other.profile());
  }

  /**
   * Shows another passage of an article whose best one stands in an article above: an agency's
   * paragraph inside a report of its own is told once, and the report is still there.
   */
  private Result withNews(Candidate candidate, List<Result> fresh) {
    Candidate other = candidate.other();
    for (List<Result> results : List.of(arranged, fresh)) {
      for (Result above : results) {
        if (other != null && isSamePassage(candidate, above.shown())) {
          return isSamePassage(other, above.shown()) ? new Result(candidate) : instead(other);
        }
      }
    }
    return new Result(candidate);
  }

  private static Result instead(Candidate other) {
    Result result = new Result(other);
    result.place(Placement.BEST_PASSAGE_SHOWN_ABOVE);
    return result;
  }

  private static boolean isSamePassage(Candidate one, Candidate other) {
    return one.sketch() != null
        && other.sketch() != null
        && one.sketch().containment(other.sketch()) >= SAME_PASSAGE;
  }

  private void diversify(List<Result> fresh) {
    List<Result> left = new ArrayList<>(fresh);
    while (!left.isEmpty()) {
      int index = nextIndex(left);
      Result next = left.remove(index);
      if (index > 0) {
        next.place(Placement.SOURCE_NOT_YET_HEARD);
      }
      next.preferUnheard(heard);
      heard.add(next.shown().source());
      arranged.add(next);
    }
  }

  private int nextIndex(List<Result> left) {
    double enough = left.getFirst().shown().score() * (1 - NEAR_EQUAL);
    for (int i = 0; i < left.size(); i++) {
      Result result = left.get(i);
      if (result.shown().score() < enough) {
        break;
      }
      if (result.hasSourceNotIn(heard)) {
        return i;
      }
    }
    return 0;
  }
}
