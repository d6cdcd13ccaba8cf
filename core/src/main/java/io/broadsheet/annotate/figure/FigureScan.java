package io.broadsheet.annotate.figure;

import io.broadsheet.annotate.text.Tokens;
import io.broadsheet.article.DateMention;
import io.broadsheet.article.Figure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One walk over the tokens of a text: number, unit, range, bound. */
final class FigureScan {

  /** A currency between two numbers takes no more tokens: "to US$ 5". */
  private static final int LONGEST = 3;

  /** A side has no more to lose. */
  private static final int WICKETS = 10;

  private final Tokens tokens;
  private final List<DateMention> dates;
  private final CurrencyReader currencies;
  private final DraftReader drafts;
  private final BoundReader bounds;
  private final List<Figure> figures = new ArrayList<>();

  /** Tokens before this one are read. */
  private int done;

  /** The first date that does not end before the token at hand. */
  private int date;

  FigureScan(Tokens tokens, List<DateMention> dates) {
    this.tokens = tokens;
    this.dates = dates;
    currencies = new CurrencyReader(tokens);
    drafts = new DraftReader(tokens, currencies);
    bounds = new BoundReader(tokens);
  }

  List<Figure> run() {
    int i = 0;
    while (i < tokens.size()) {
      i = Math.max(i + 1, drafts.mayBegin(i) && !isInDate(i) ? figureAt(i) : 0);
    }
    return figures;
  }

  /** Durations hold figures; days do not. */
  private boolean isInDate(int i) {
    while (date < dates.size() && dates.get(date).span().end() <= tokens.start(i)) {
      date++;
    }
    return date < dates.size()
        && dates.get(date).span().start() <= tokens.start(i)
        && dates.get(date).kind() != DateMention.Kind.DURATION;
  }

  /** Adds the figure or the range that begins at token {@code i} and returns the token after it. */
  private int figureAt(int i) {
    Draft draft = drafts.read(i, done);
    if (draft == null) {
      return tokens.isNumber(i) ? afterChain(i + 1) : 0;
    }
    Draft end = rangeEnd(draft);
    if (end == null && isChain(draft)) {
      return afterChain(draft.next());
    }
    if (end == null) {
      add(draft);
    } else if (isScore(draft, end)) {
      done = afterChain(end.next());
    } else {
      add(sharing(draft, end));
      add(sharingSum(draft, end));
    }
    return done;
  }

  /** "555-0100": digits that a dash ties to others with which they are no range. */
  private boolean isChain(Draft draft) {
    int dash = draft.next();
    return draft.amount().plain()
        && draft.unit() == null
        && tokens.isMark(dash, '-')
        && tokens.glued(dash)
        && tokens.isNumber(dash + 1)
        && tokens.glued(dash + 1);
  }

  /** Returns the second figure of "10 to 12 percent", "200-250", "between 5 and 6", or null. */
  private @Nullable Draft rangeEnd(Draft draft) {
    int link = isSuspended(draft.next()) ? draft.next() + 1 : draft.next();
    boolean dash = isDash(link);
    if (!(dash || isLink(link, draft)) || isInDate(link + 1)) {
      return null;
    }
    int number = numberAfter(link);
    Draft end =
        number < tokens.size() && drafts.mayBegin(number) ? drafts.read(number, link + 1) : null;
    return end == null || (dash && end.first() != link + 1) ? null : end;
  }

  /** The hyphen of "a 7- or 8-inch screen", whose unit stands behind the second number. */
  private boolean isSuspended(int i) {
    boolean hyphen = tokens.isMark(i, '-') && tokens.glued(i) && !tokens.glued(i + 1);
    return hyphen && (tokens.is(i + 1, "or") || tokens.is(i + 1, "to"));
  }

  private boolean isDash(int i) {
    return tokens.isMark(i, '-') || tokens.isMark(i, '–') || tokens.isMark(i, '—');
  }

  private boolean isLink(int i, Draft draft) {
    boolean between = tokens.is(draft.first() - 1, "between");
    return tokens.is(i, "to") || tokens.is(i, "or") || (between && tokens.is(i, "and"));
  }

  /** Returns the token behind a link and the currency of what follows. */
  private int numberAfter(int link) {
    int i = link + 1;
    while (i < tokens.size() && i <= link + LONGEST && currencies.before(i + 1, link + 1) != null) {
      i++;
    }
    return i;
  }

  /** "52-35", "3-2", "555-0100", "(13-54)". */
  private boolean isScore(Draft first, Draft end) {
    boolean dash = tokens.kind(first.next()) == Tokens.Kind.MARK;
    boolean bare = first.amount().plain() && end.amount().plain() && end.unit() == null;
    boolean record = tokens.isMark(first.first() - 1, '(') && tokens.isMark(end.next(), ')');
    boolean chain = tokens.isMark(end.next(), '-') && tokens.isNumber(end.next() + 1);
    return dash
        && bare
        && (chain
            || record
            || isOfCricket(first, end)
            || first.amount().value() >= end.amount().value()
            || end.amount().value() < 10);
  }

  /** "slumped to 4-61 at lunch": wickets and runs, with nothing behind that they may count. */
  private boolean isOfCricket(Draft first, Draft end) {
    boolean wickets = first.amount().value() <= WICKETS && tokens.glued(first.next() + 1);
    boolean ends = !tokens.isWord(end.next()) || Cue.AFTER_SCORE.has(tokens.lower(end.next()));
    return wickets && ends && !Cue.BEFORE_RANGE.has(tokens.lower(first.first() - 1));
  }

  private int afterChain(int next) {
    int i = next;
    while (tokens.isMark(i, '-') && tokens.isNumber(i + 1)) {
      i += 2;
    }
    return i;
  }

  /**
   * "10 to 12 percent", "5 to 10 million": the first takes the unit and scale of the second; not
   * "46% to $6 billion", "a third to $4 billion".
   */
  private static Draft sharing(Draft first, Draft end) {
    Amount amount = first.amount();
    Unit own = first.unit();
    boolean share = amount.value() < 1 && amount.scale() == 1 && !amount.plain();
    if (share || isAnother(own, end.unit())) {
      return first;
    }
    boolean small = amount.scale() == 1 && end.amount().scale() > 1 && amount.value() < 1000;
    if (small) {
      amount = amount.times(end.amount().scale());
    }
    return new Draft(amount, own == null ? end.unit() : own, first.first(), first.next());
  }

  /** "$5 to 6": the second is in the currency of the first. */
  private static Draft sharingSum(Draft first, Draft end) {
    boolean same = end.unit() == null && first.unit() != null && first.unit().isMoney();
    return same ? new Draft(end.amount(), first.unit(), end.first(), end.next()) : end;
  }

  /** A sum may leave its currency to the first: "$5-6 million". */
  private static boolean isAnother(@Nullable Unit own, @Nullable Unit end) {
    return own != null && !own.equals(end) && !(own.isMoney() && end == null);
  }

  private void add(Draft draft) {
    Unit unit = draft.unit();
    figures.add(
        new Figure(
            tokens.span(draft.first(), draft.next() - 1),
            draft.amount().value(),
            unit == null ? null : unit.name(),
            bounds.read(draft.first(), draft.next())));
    done = draft.next();
  }
}
