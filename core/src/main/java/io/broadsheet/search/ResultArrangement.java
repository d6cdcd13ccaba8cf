package io.broadsheet.search;

import io.broadsheet.query.SearchRequest;
import io.broadsheet.query.SearchRequest.Diversity;
import io.broadsheet.query.SearchRequest.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns ranked candidates into results: copies fold into the best of them, and among results of
 * near-equal worth one from a source not yet heard comes first.
 */
final class ResultArrangement {

  /** A passage of which so much stands in another is the same passage. */
  private static final double SAME_PASSAGE = 0.5;

  /** Articles that share so much are copies, whichever passage is shown. */
  private static final double SAME_ARTICLE = 0.5;

  /** A result may come before one that is better by less than this part. */
  private static final double NEAR_EQUAL = 0.1;

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
        fresh.add(new Result(candidate));
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

  private static @Nullable Result originalOf(
      Candidate candidate, List<Result> before, List<Result> fresh) {
    for (List<Result> results : List.of(before, fresh)) {
      for (Result result : results) {
        if (isCopy(candidate, result.shown())) {
          return result;
        }
      }
    }
    return null;
  }

  private static boolean isCopy(Candidate one, Candidate other) {
    Sketch passage = one.sketch();
    Sketch otherPassage = other.sketch();
    if (passage != null
        && otherPassage != null
        && passage.containment(otherPassage) >= SAME_PASSAGE) {
      return true;
    }
    Sketch article = one.articleSketch();
    Sketch otherArticle = other.articleSketch();
    return article != null
        && otherArticle != null
        && article.containment(otherArticle) >= SAME_ARTICLE;
  }

  private void diversify(List<Result> fresh) {
    List<Result> left = new ArrayList<>(fresh);
    while (!left.isEmpty()) {
      int index = nextIndex(left);
      Result next = left.remove(index);
      if (index > 0) {
        next.moveUp();
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
