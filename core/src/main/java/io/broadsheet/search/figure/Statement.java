package io.broadsheet.search.figure;

import io.broadsheet.article.Figure;
import io.broadsheet.query.FigureClaim;

/**
 * A figure that an article gives, with what is needed to tell what it is of.
 *
 * @param claim the figure and its sentence
 * @param claimant the key of who is quoted with it, or ""
 * @param report the article
 * @param unit the figure's unit, or "" for numbers of people or things
 * @param matter what it counts
 * @param context what is said around it
 */
public record Statement(
    FigureClaim claim,
    String claimant,
    Report report,
    String unit,
    Matter matter,
    Context context) {

  /** Returns whether this gives the same number of the same as another. */
  public boolean repeats(Statement other) {
    return figure().value() == other.figure().value()
        && matter.equals(other.matter)
        && unit.equals(other.unit);
  }

  /** Returns what it counts, one word; empty where the text does not say. */
  String topic() {
    return matter.topic();
  }

  /** Returns whether it is a percentage or in a currency, whose unit has capitals. */
  boolean isShareOrSum() {
    return !unit.isEmpty() && (unit.equals("percent") || Character.isUpperCase(unit.charAt(0)));
  }

  /** Returns the article's id. */
  String article() {
    return claim.article().id();
  }

  Figure figure() {
    return claim.figure();
  }
}
