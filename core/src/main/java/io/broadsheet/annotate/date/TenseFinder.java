package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.TimeExpression.Month;
import io.broadsheet.annotate.date.TimeExpression.YearPart;
import io.broadsheet.annotate.text.Tokens;
import io.broadsheet.article.TextSpan;
import java.util.List;

/**
 * Finds the tense of each expression of time of an article: of a plan or else of the verbs around
 * it. Used in the order of the text.
 */
final class TenseFinder {

  private final List<TextSpan> sentences;
  private final TimeTokens t;
  private final PlanReader plans;
  private final TenseReader verbs;

  /** The sentence that the last expression began in. */
  private int sentence;

  /** Where the last expression ended whose tense was found, and that tense. */
  private int lastEnd;

  private Tense lastTense = Tense.UNKNOWN;

  TenseFinder(List<TextSpan> sentences, TimeTokens tokens) {
    this.sentences = sentences;
    t = tokens;
    plans = new PlanReader(t);
    verbs = new TenseReader(t);
  }

  /**
   * Returns the tense around an expression; unknown where neither its days nor the next one's
   * depend on it. "On Friday and Saturday": the second shares the tense of the first.
   */
  Tense find(Match match) {
    if (!match.what().dependsOnTense() && !isJoint(match.end())) {
      return Tense.UNKNOWN;
    }
    boolean second = match.start() - 1 == lastEnd && isJoint(lastEnd);
    lastTense = second ? lastTense : read(match);
    lastEnd = match.end();
    return lastTense;
  }

  private boolean isJoint(int i) {
    return t.isAny(i, "or", "and");
  }

  private Tense read(Match match) {
    skipSentences(t.tokens().start(match.start()));
    if (sentence >= sentences.size()) {
      return Tense.UNKNOWN;
    }
    Tense tense = tense(match, window(match, sentences.get(sentence)));
    boolean reported = match.what() instanceof Month || match.what() instanceof YearPart;
    boolean near = plans.isOfData(match.end()) || plans.isCompared(match.start());
    return tense == Tense.FUTURE && reported && near ? Tense.LIKELY_FUTURE : tense;
  }

  private Tense tense(Match match, Window around) {
    if (plans.isAhead(around) || (match.what() instanceof Month && plans.isOfDelivery(around))) {
      return Tense.FUTURE;
    }
    if (t.is(match.start(), "effective")) {
      return Tense.LIKELY_FUTURE;
    }
    if (t.is(match.start(), "since") || t.is(match.start() - 1, "since")) {
      return Tense.PAST;
    }
    Tense tense = verbs.read(around);
    return tense == Tense.UNKNOWN && isDeadline(match.start()) ? Tense.FUTURE : tense;
  }

  private void skipSentences(int offset) {
    while (sentence + 1 < sentences.size() && sentences.get(sentence + 1).start() <= offset) {
      sentence++;
    }
  }

  private Window window(Match match, TextSpan sentence) {
    Tokens tokens = t.tokens();
    return Window.of(match, tokens.at(sentence.start()), tokens.at(sentence.end()));
  }

  private boolean isDeadline(int start) {
    int before = start - 1;
    return t.is(start, "until") || t.isAny(before, "by", "for") || t.is(before, "from");
  }
}
