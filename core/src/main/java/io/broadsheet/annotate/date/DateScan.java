package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.TimeExpression.Length;
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

/** One walk over the tokens of an article: expression, tense, days. */
final class DateScan {

  /** An address of the web has no more tokens before the days in it. */
  private static final int LONGEST_ADDRESS = 64;

  private final ArticleText text;
  private final Tokens tokens;
  private final TimeTokens t;
  private final RangeRules rules;
  private final TenseFinder tenses;
  private final Resolver resolver;
  private final List<DateMention> mentions = new ArrayList<>();

  DateScan(ArticleText text) {
    this.text = text;
    tokens = text.tokens();
    t = new TimeTokens(tokens);
    Grammar grammar = new Grammar(t, new DayOrder(text.article(), tokens));
    rules = new RangeRules(t, grammar);
    tenses = new TenseFinder(text.sentences(), t);
    resolver = new Resolver(new ReferenceDay(text, t, grammar).find());
  }

  List<DateMention> run() {
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
      if (match == null || match.end() <= i || isInAddress(match.start())) {
        i++;
      } else {
        mentions.add(mention(match.start() < done ? match.from(i) : match));
        i = match.end();
        done = i;
      }
    }
  }

  /** Whether a token is part of an address of the web, whose days may be anything's. */
  private boolean isInAddress(int i) {
    int at = i;
    while (tokens.glued(at) && at > 0 && i - at < LONGEST_ADDRESS) {
      at--;
    }
    String before = tokens.text().substring(tokens.start(at), tokens.start(i));
    return before.contains("://") || before.startsWith("www.");
  }

  private DateMention mention(Match match) {
    TextSpan span = tokens.span(match.start(), match.end() - 1);
    if (match.what() instanceof Unresolved(Kind kind)) {
      return new DateMention(span, kind, null, null);
    }
    Days days = resolver.resolve(match.what(), tenses.find(match));
    if (days == null || !isWritable(days.from()) || !isWritable(days.to()) || isReversed(days)) {
      Kind kind = match.what() instanceof Length ? Kind.DURATION : Kind.VAGUE;
      return new DateMention(span, kind, null, null);
    }
    return new DateMention(span, Kind.DATE, days.from(), days.to());
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
}
