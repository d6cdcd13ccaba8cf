package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.TimeExpression.Fixed;
import io.broadsheet.annotate.date.TimeExpression.MonthDay;
import io.broadsheet.annotate.text.ArticleText;
import io.broadsheet.article.PublicationTime;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day that "today" means: the day of publication in the outlet's zone, or else the
 * dateline's ("MUSCAT, Feb 6, 2026 (Reuters) -"). A dateline without a year takes the first year
 * that the text names with a day.
 */
final class ReferenceDay {

  /** A dateline ends within this many tokens of the text. */
  private static final int HEAD = 30;

  private final ArticleText text;
  private final TimeTokens t;
  private final Grammar grammar;

  ReferenceDay(ArticleText text, TimeTokens tokens, Grammar grammar) {
    this.text = text;
    t = tokens;
    this.grammar = grammar;
  }

  @Nullable LocalDate find() {
    PublicationTime published = text.article().published();
    return published != null ? published.day() : dateline();
  }

  private @Nullable LocalDate dateline() {
    int limit = Math.min(t.limit(), HEAD);
    for (int i = 0; i < limit; i++) {
      Match date = t.beginsTime(i) ? grammar.simple(i) : null;
      if (date == null || !endsDateline(date.end())) {
        continue;
      }
      if (date.what() instanceof Fixed(Days days) && days.unit() == Unit.DAY) {
        return days.from();
      }
      if (date.what() instanceof MonthDay monthDay) {
        return inYear(monthDay, date.end());
      }
    }
    return null;
  }

  /** A bracket, a dash, or the end of a line that holds only the date. */
  private boolean endsDateline(int i) {
    boolean dash = t.isDash(i) || t.isMark(i, '—');
    return dash || t.isMark(i, '(') || t.isMark(i, ')') || !t.has(i) || startsLine(i);
  }

  private boolean startsLine(int i) {
    int offset = t.tokens().start(i);
    return text.paragraphs().stream().anyMatch(p -> p.start() == offset);
  }

  private @Nullable LocalDate inYear(MonthDay day, int from) {
    for (int i = from; i < t.limit(); i++) {
      Match date = t.is(i, Role.MONTH) || t.isNumber(i) ? grammar.simple(i) : null;
      if (date != null
          && date.what() instanceof Fixed(Days days)
          && days.unit() == Unit.DAY
          && days.from() != null) {
        Days found = day.in(days.from().getYear());
        return found == null ? null : found.from();
      }
    }
    return null;
  }
}
