package io.broadsheet.search;

import io.broadsheet.query.HitExplanation.Placement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Copies of one text, one of which is shown. */
final class Result {

  private final List<Candidate> members = new ArrayList<>();
  private Candidate shown;
  private Map<Integer, FirstAndFullest.Reason> reasons = Map.of();
  private final Set<Placement> placements = EnumSet.noneOf(Placement.class);

  Result(Candidate best) {
    members.add(best);
    shown = best;
  }

  Candidate shown() {
    return shown;
  }

  /** Returns the copies, the best first. */
  List<Candidate> members() {
    return members;
  }

  /** Returns what the best copy scores. */
  float score() {
    return members.getFirst().score();
  }

  /** Returns the copies that are not shown, the best first. */
  List<Candidate> copies() {
    return members.stream().filter(member -> member.doc() != shown.doc()).toList();
  }

  /** Returns why a copy is not shown; null where it was not compared with the one that is. */
  FirstAndFullest.@Nullable Reason reason(Candidate copy) {
    return reasons.get(copy.doc());
  }

  void add(Candidate copy) {
    members.add(copy);
  }

  /** Returns why something else is shown, or elsewhere, than the score alone says. */
  Set<Placement> placements() {
    return placements;
  }

  void place(Placement placement) {
    placements.add(placement);
  }

  boolean hasSourceNotIn(Set<String> heard) {
    return members.stream().anyMatch(member -> !heard.contains(member.source()));
  }

  /** Shows the copy that is to stand for the others. */
  void choose(FirstAndFullest rule, Set<String> heard) throws IOException {
    if (members.size() > 1) {
      FirstAndFullest.Choice choice = rule.of(members, heard);
      shown = choice.shown();
      reasons = choice.others();
      FirstAndFullest.Reason best = reason(members.getFirst());
      if (best != null) {
        best.placement().ifPresent(placements::add);
      }
    }
  }

  /** Shows another passage of the article that is shown, whose best one stands above. */
  void show(Candidate passage) {
    shown = passage;
    placements.add(Placement.BEST_PASSAGE_SHOWN_ABOVE);
  }
}
