package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.TimeExpression.Open;
import io.broadsheet.annotate.date.TimeExpression.Part;
import io.broadsheet.annotate.date.TimeExpression.Portion;
import io.broadsheet.annotate.date.TimeExpression.Side;
import io.broadsheet.annotate.date.TimeExpression.Unresolved;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads times that are open at an end: "since 2019", "no later than Friday", "2018 or later". Some
 * words that open a time speak of the time itself: "the worst year since 2019".
 */
final class OpenRules {

  /** Longest way back that a word can change what "since" means. */
  private static final int LOOK_BACK = 14;

  private static final int LOOK_BACK_FROM_UNTIL = 8;

  private static final Set<String> COMPARING =
      Set.of("worst", "best", "most", "least", "first", "never", "not", "only", "seen", "biggest");

  private final TimeTokens t;
  private final Grammar grammar;

  OpenRules(TimeTokens tokens, Grammar grammar) {
    t = tokens;
    this.grammar = grammar;
  }

  /** "the lowest level since 2003" speaks of 2003, "ill since 2004" of all time from then on. */
  @Nullable Match since(int i, @Nullable Match time) {
    for (int at = i - 1; at > i - LOOK_BACK && !t.isMark(at, '.') && t.has(at); at--) {
      if (t.isOneOf(at, COMPARING) || t.isSuperlative(at)) {
        return time;
      }
    }
    return open(i, time, Side.FROM);
  }

  /** "delayed until May" happens in May; "closed until May" ends there. */
  @Nullable Match until(int i, @Nullable Match time) {
    for (int at = i - 1; at > i - LOOK_BACK_FROM_UNTIL && !t.isMark(at, '.') && t.has(at); at--) {
      if (t.is(at, Cue.PUT_OFF)) {
        return time;
      }
    }
    return open(i, time, Side.UNTIL);
  }

  /** "after May 5", "before the end of the year"; not "after Friday's vote". */
  @Nullable Match beside(int i, @Nullable Match time, Side side) {
    if (time == null || grammar.clock().isTime(i + 1) || !isAlone(time.end())) {
      return time;
    }
    boolean orOn = t.is(i - 1, "or") && t.is(i - 2, "on");
    boolean toItsEnd =
        side == Side.BEFORE
            && time.what() instanceof Portion portion
            && portion.part() == Part.LATE;
    return open(i, time, orOn || toItsEnd ? side.withDays() : side);
  }

  private boolean isAlone(int end) {
    return t.is(end, Cue.AFTER_OPENED)
        || (!t.isWord(end) && !t.isApostrophe(end) && !t.isDash(end));
  }

  /** "starting on Monday", "beginning in May". */
  @Nullable Match starting(int i) {
    int at = i + 1;
    int next = t.isAny(at, "on", "from") || t.isAny(at, "in", "at") ? at + 1 : at;
    return open(i, grammar.simple(next), Side.FROM);
  }

  /** "later than 2018", "no later than Friday", "prior to May". */
  @Nullable Match compared(int i) {
    boolean than = t.is(i + 1, "than");
    boolean prior = t.is(i, "prior") && t.is(i + 1, "to");
    Match time = than || prior ? grammar.simple(i + 2) : null;
    boolean no = than && t.isAny(i - 1, "no", "not");
    boolean later = t.is(i, "later");
    Side side = later ? Side.AFTER : Side.BEFORE;
    Side opposite = later ? Side.UNTIL : Side.FROM;
    return open(no ? i - 1 : i, time, no ? opposite : side);
  }

  /** "as late as tomorrow"; "as early as tomorrow" speaks of the day. */
  @Nullable Match asLateAs(int i) {
    boolean form = t.isAny(i + 1, "late", "early") && t.is(i + 2, "as");
    Match time = form ? grammar.simple(i + 3) : null;
    return t.is(i + 1, "early") ? time : open(i, time, Side.UNTIL);
  }

  /** Opens a time by what stands behind it: "2018 or later", "1 January and after". */
  Match orLater(Match time) {
    int end = time.end();
    boolean joined = t.isAny(end, "and", "or") && !(time.what() instanceof Unresolved);
    Side side = joined ? side(end + 1) : null;
    boolean choice = t.is(end, "or") && t.isAny(end + 1, "later", "earlier");
    boolean ends = choice || (!t.isWord(end + 2) && !t.isNumber(end + 2));
    return side != null && ends
        ? new Match(time.start(), end + 2, new Open(side, time.what()))
        : time;
  }

  private @Nullable Side side(int i) {
    return switch (t.isWord(i) ? t.tokens().lower(i) : "") {
      case "later", "after", "onwards", "onward", "beyond", "greater" -> Side.FROM;
      case "earlier", "before" -> Side.UNTIL;
      default -> null;
    };
  }

  private static @Nullable Match open(int i, @Nullable Match time, Side side) {
    if (time == null || !time.what().isRangeEnd() || time.what() instanceof Open) {
      return time;
    }
    return new Match(i, time.end(), new Open(side, time.what()));
  }
}
