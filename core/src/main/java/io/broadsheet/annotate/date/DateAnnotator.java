package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.TimeExpression.Fixed;
import io.broadsheet.annotate.date.TimeExpression.Month;
import io.broadsheet.annotate.date.TimeExpression.Unresolved;
import io.broadsheet.annotate.text.ArticleText;
import io.broadsheet.annotate.text.Tokens;
import io.broadsheet.article.DateMention;
import io.broadsheet.article.DateMention.Kind;
import io.broadsheet.article.TextSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds expressions of time and resolves them against the publication date. Immutable, safe for use
 * by several threads.
 */
public final class DateAnnotator {

  /** Returns the expressions of time in the order of the text. Never throws, whatever the text. */
  public List<DateMention> annotate(ArticleText text) {
    return new Reading(text).read();
  }

  /** One walk over one article. */
  private static final class Reading {
    private final ArticleText text;
    private final Tokens tokens;
    private final TimeTokens t;
    private final RangeRules rules;
    private final TenseReader tenses;
    private final PlanReader plans;
    private final Resolver resolver;
    private final List<DateMention> mentions = new ArrayList<>();
    private int sentence;
    private int lastEnd;
    private Tense lastTense = Tense.UNKNOWN;

    Reading(ArticleText text) {
      this.text = text;
      tokens = text.tokens();
      t = new TimeTokens(tokens);
      Grammar grammar = new Grammar(t, new DayOrder(text.article(), tokens));
      rules = new RangeRules(t, grammar);
      tenses = new TenseReader(t);
      plans = new PlanReader(t);
      resolver = new Resolver(new ReferenceDay(text, t, grammar).find());
    }

    List<DateMention> read() {
      for (TextSpan paragraph : text.paragraphs()) {
        int first = tokens.at(paragraph.start());
        int limit = tokens.at(paragraph.end());
        t.view(first, limit);
        resolver.paragraph();
        read(first, limit);
      }
      return mentions;
    }

    private void read(int first, int limit) {
      int done = first;
      int i = first;
      while (i < limit) {
        Match match = t.beginsTime(i) ? rules.match(i) : null;
        if (match == null || match.end() <= i) {
          i++;
        } else {
          add(match.start() < done ? match.from(i) : match);
          i = match.end();
          done = i;
        }
      }
    }

    private void add(Match match) {
      TextSpan span = tokens.span(match.start(), match.end() - 1);
      if (match.what() instanceof Unresolved(Kind kind)) {
        mentions.add(new DateMention(span, kind, null, null));
        return;
      }
      Days days = resolver.resolve(match.what(), tense(match));
      boolean valid = days != null && isWritable(days.from()) && isWritable(days.to());
      if (days == null || !valid || isReversed(days)) {
        Kind kind = match.what() instanceof TimeExpression.Length ? Kind.DURATION : Kind.VAGUE;
        mentions.add(new DateMention(span, kind, null, null));
      } else {
        mentions.add(new DateMention(span, Kind.DATE, days.from(), days.to()));
      }
    }

    private static boolean isReversed(Days days) {
      LocalDate from = days.from();
      LocalDate to = days.to();
      return from == null ? to == null : to != null && to.isBefore(from);
    }

    /** ISO 8601 has four digits for the year. */
    private static boolean isWritable(@Nullable LocalDate day) {
      return day == null || (day.getYear() >= 1 && day.getYear() <= 9999);
    }

    /** "on Friday and Saturday": the second time shares the tense of the first. */
    private Tense tense(Match match) {
      boolean shared = t.isAny(match.end(), "or", "and");
      if (match.what() instanceof Fixed && !shared) {
        return Tense.UNKNOWN; // the same days in any tense
      }
      boolean second = t.isAny(match.start() - 1, "or", "and") && match.start() - 1 == lastEnd;
      lastTense = second ? lastTense : tenseOf(match);
      lastEnd = match.end();
      return lastTense;
    }

    private Tense tenseOf(Match match) {
      List<TextSpan> sentences = text.sentences();
      int start = tokens.start(match.start());
      while (sentence + 1 < sentences.size() && sentences.get(sentence + 1).start() <= start) {
        sentence++;
      }
      if (sentence >= sentences.size()) {
        return Tense.UNKNOWN;
      }
      TextSpan around = sentences.get(sentence);
      int begin = tokens.at(around.start());
      if (plans.isAhead(match.start(), match.end(), begin)) {
        return Tense.FUTURE;
      }
      Tense tense = tenses.read(match.start(), match.end(), begin, tokens.at(around.end()));
      if (tense == Tense.FUTURE && match.what() instanceof Month && plans.isOfData(match.end())) {
        return Tense.LIKELY_FUTURE;
      }
      if (t.is(match.start(), "since")) {
        return Tense.PAST;
      }
      boolean deadline =
          t.is(match.start(), "until")
              || t.isAny(match.start() - 1, "by", "for")
              || t.is(match.start() - 1, "from");
      return tense == Tense.UNKNOWN && deadline ? Tense.FUTURE : tense;
    }
  }
}
