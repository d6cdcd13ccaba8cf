package io.broadsheet.search;

import io.broadsheet.query.HitExplanation.Placement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A candidate that is shown, with its copies. */
final class Result {

  private Candidate shown;
  private final List<Candidate> copies = new ArrayList<>();
  private final Set<Placement> placements = EnumSet.noneOf(Placement.class);

  Result(Candidate shown) {
    this.shown = shown;
  }

  Candidate shown() {
    return shown;
  }

  List<Candidate> copies() {
    return copies;
  }

  void addCopy(Candidate copy) {
    copies.add(copy);
  }

  /** Returns why something else is shown, or elsewhere, than the score alone says. */
  Set<Placement> placements() {
    return placements;
  }

  void place(Placement placement) {
    placements.add(placement);
  }

  boolean hasSourceNotIn(Set<String> heard) {
    return !heard.contains(shown.source())
        || copies.stream().anyMatch(copy -> !heard.contains(copy.source()));
  }

  /** Shows the copy of a source not yet heard, where the one shown is from a source that was. */
  void preferUnheard(Set<String> heard) {
    for (int i = 0; i < copies.size() && heard.contains(shown.source()); i++) {
      if (!heard.contains(copies.get(i).source())) {
        Candidate copy = copies.get(i);
        copies.set(i, shown);
        shown = copy;
        placements.add(Placement.COPY_OF_SOURCE_NOT_YET_HEARD);
      }
    }
  }
}
