package io.broadsheet.search;

import io.broadsheet.grouping.ArticleGroups;
import io.broadsheet.query.HitExplanation.Placement;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.query.SearchRequest.Diversity;
import io.broadsheet.query.SearchRequest.Folding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/**
 * Turns ranked candidates into results: copies of one text fold into one of them, among results of
 * near-equal worth one from a source not yet heard comes first, and an article that only carries a
 * passage shown above shows another.
 */
final class ResultArrangement {

  /** Copies of a result that a further one is compared with. */
  private static final int MEMBERS_COMPARED = 8;

  /** A result may come before one that is better by less than this part. */
  private static final double NEAR_EQUAL = 0.15;

  private final Folding folding;
  private final Diversity diversity;
  private final @Nullable FirstAndFullest rule;
  private final Sketches sketches;
  private final List<Result> arranged = new ArrayList<>();
  private final Set<String> heard = new HashSet<>();
  private int told;

  /** Arranges results of a view; by time, the newest copy of a text stands for the others. */
  ResultArrangement(SearchRequest request, IndexReader view) {
    boolean byWorth = request.sort() == SearchRequest.Sort.RELEVANCE;
    folding = request.folding();
    diversity = byWorth ? request.diversity() : Diversity.NONE;
    rule = byWorth ? new FirstAndFullest(new BlockValues(view)) : null;
    sketches = new Sketches(view);
  }

  /** Adds the next candidates behind all before them, and returns the results that they make. */
  List<Result> add(List<Candidate> candidates) throws IOException {
    int before = arranged.size();
    List<Result> left = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Result original = folding == Folding.FOLD ? originalOf(candidate, arranged, left) : null;
      if (original == null) {
        left.add(new Result(candidate));
      } else {
        original.add(candidate);
      }
    }
    while (!left.isEmpty()) {
      int index = diversity == Diversity.SOURCES ? nextIndex(left) : 0;
      Result next = left.remove(index);
      if (index > 0) {
        next.place(Placement.SOURCE_NOT_YET_HEARD);
      }
      append(next);
    }
    return arranged.subList(before, arranged.size());
  }

  private void append(Result next) throws IOException {
    if (rule != null) {
      next.choose(rule, heard);
    }
    if (diversity == Diversity.SOURCES) {
      heard.add(next.shown().source());
    }
    arranged.add(next);
  }

  /**
   * Has the first results, so many of them, each show what none above shows. Only for those that
   * are read: each is compared with all above.
   */
  void tellOnce(int results) throws IOException {
    for (; folding == Folding.FOLD && told < Math.min(results, arranged.size()); told++) {
      Result result = arranged.get(told);
      Candidate news = withNews(result.shown(), arranged.subList(0, told));
      if (news.passageDoc() != result.shown().passageDoc()) {
        result.show(news);
      }
    }
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
    int members = Math.min(MEMBERS_COMPARED, result.members().size());
    double sum = 0;
    for (Candidate copy : result.members().subList(0, members)) {
      sum += copyLikeness(candidate, copy);
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
  private Candidate withNews(Candidate candidate, List<Result> above) throws IOException {
    Candidate other = candidate.other();
    if (other == null) {
      return candidate;
    }
    for (Result result : above) {
      if (sketches.areSame(candidate, result.shown())) {
        return sketches.areSame(other, result.shown()) ? candidate : other;
      }
    }
    return candidate;
  }

  private int nextIndex(List<Result> left) {
    double enough = left.getFirst().score() * (1 - NEAR_EQUAL);
    for (int i = 0; i < left.size(); i++) {
      Result result = left.get(i);
      if (result.score() < enough) {
        break;
      }
      if (result.hasSourceNotIn(heard)) {
        return i;
      }
    }
    return 0;
  }
}
