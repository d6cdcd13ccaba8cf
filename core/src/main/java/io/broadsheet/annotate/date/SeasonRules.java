package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.TimeExpression.Season;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads seasons, and tells "fall" and "spring" from the verbs. */
final class SeasonRules {

  private static final Set<String> AFTER_SEASON_VERB = Set.of("to", "from", "into", "for", "up");

  private final TimeTokens t;
  private final Grammar grammar;

  SeasonRules(TimeTokens tokens, Grammar grammar) {
    t = tokens;
    this.grammar = grammar;
  }

  /**
   * "spring", "summer of 2024", "winter 1944–45"; not "fall to", "spring up", "Spring Festival".
   */
  @Nullable Match match(int i) {
    Season season = new Season(t.value(i));
    Match year = grammar.years().after(i + 1);
    if (year != null && !t.isMark(i + 1, ',')) {
      return new Match(i, year.end(), DayRules.inYear(season, year));
    }
    boolean certain = t.is(i - 1, Cue.BEFORE_SEASON) || t.isDash(i - 1);
    boolean name =
        t.isAny(i - 1, "more", "another")
            || (t.isCapitalized(i)
                && (t.isCapitalized(i + 1) || (t.isCapitalized(i - 1) && !certain)));
    boolean verb = t.isAny(i, "fall", "spring") && isVerb(i, certain);
    boolean kind = t.is(i + 1, Cue.OF_ANY_SEASON) && !t.is(i - 1, Role.DIRECTION);
    return name || verb || kind || t.is(i + 1, "of") ? null : new Match(i, i + 1, season);
  }

  private boolean isVerb(int i, boolean certain) {
    boolean noun = t.is(i, "fall") && t.is(i - 1, "the") && !t.is(i - 2, "in");
    return !certain || noun || t.is(i - 1, "to") || t.isOneOf(i + 1, AFTER_SEASON_VERB);
  }
}
