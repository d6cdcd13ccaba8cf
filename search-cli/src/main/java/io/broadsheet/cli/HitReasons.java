package io.broadsheet.cli;

import io.broadsheet.query.HitExplanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in words why a hit stands where it stands. */
final class HitReasons {

  private HitReasons() {}

  /** Returns the reasons, a line each. */
  static List<String> of(HitExplanation explanation) {
    List<String> lines = new ArrayList<>();
    lines.add(scores(explanation));
    for (HitExplanation.Match match : explanation.matches()) {
      lines.add(
          match.asked()
              + ": "
              + (match.found().isEmpty()
                  ? "not in this passage"
                  : "found as " + String.join(", ", match.found())));
    }
    for (HitExplanation.Placement placement : HitExplanation.Placement.values()) {
      if (explanation.placements().contains(placement)) {
        lines.add(words(placement));
      }
    }
    for (HitExplanation.Copy copy : explanation.copies()) {
      lines.add(String.format(Locale.ROOT, "folds %s: %.2f alike", copy.id(), copy.likeness()));
    }
    return lines;
  }

  private static String scores(HitExplanation explanation) {
    String scores =
        String.format(
            Locale.ROOT,
            "score: article %.4f + passage %.4f",
            explanation.articleScore(),
            explanation.passageScore());
    return explanation.passage() == 0
        ? scores + "; has a title only"
        : scores + "; shows passage " + explanation.passage();
  }

  private static String words(HitExplanation.Placement placement) {
    return switch (placement) {
      case SOURCE_NOT_YET_HEARD -> "moved up: a source not yet heard";
      case COPY_OF_SOURCE_NOT_YET_HEARD -> "shown for a better copy: a source not yet heard";
      case FULLEST_COPY -> "shown for a better copy: it has more of the text";
      case FIRST_COPY -> "shown for a better copy: it was published first";
      case BEST_PASSAGE_SHOWN_ABOVE -> "its best passage stands in a result above";
    };
  }
}
