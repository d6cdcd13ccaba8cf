package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.quote.ReportingVerbs.Form;
import io.broadsheet.annotate.quote.ReportingVerbs.Use;
import io.broadsheet.article.Quote;
import io.broadsheet.article.TextSpan;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells quotations from other words in marks, which are titles, names and terms, and whose. */
final class MarkedReader {

  /** How many items may stand between a verb and marks that are its own. */
  private static final int REACH = 3;

  /** "described the plan to close two more schools as “madness”". */
  private static final int REACH_OF_AS = 15;

  private static final Set<String> COMPLEMENTED =
      Set.of("call", "label", "brand", "term", "deem", "pronounce");

  private static final int REACH_OF_COMPLEMENT = 9;

  /** What stands before the title of that in which somebody spoke. */
  private static final Set<String> WHERE_SHOWN = Set.of("on", "in", "at", "for", "from");

  /** So many words in marks are hardly a name or a term, even where nobody is known to speak. */
  private static final int WORDS_OF_A_QUOTATION = 5;

  private final Frame frame;
  private final List<Report> reports;
  private final ReportedClauses clauses;

  MarkedReader(Frame frame, List<Report> reports, ReportedClauses clauses) {
    this.frame = frame;
    this.reports = reports;
    this.clauses = clauses;
  }

  /** Returns the quotation that a marked stretch is, or null. */
  @Nullable Speech read(int item, Marked marked) {
    MarkedWords words = MarkedWords.of(frame.tokens(), marked);
    Report report = governing(item);
    if (!isQuotation(item, words, report)) {
      return null;
    }
    Mention mention = report == null ? unreported(item, words) : report.subject();
    TextSpan span = new TextSpan(marked.start(), marked.end());
    return new Speech(span, Quote.Form.DIRECT, mention);
  }

  private @Nullable Mention unreported(int item, MarkedWords words) {
    Mention beside = frame.isMark(item - 1, ':') ? namedBefore(item - 2) : namedBehind(item);
    return beside != null ? beside : subject(item, words);
  }

  /** "Experts disagree – Jesse Toprak: “…”". */
  private @Nullable Mention namedBefore(int at) {
    Name name = frame.name(at);
    return name != null && name.isPerson() && frame.isBreak(at - 1) ? Mention.of(name) : null;
  }

  /** "“…,” Jesse Toprak, an analyst." and "“…” – Jesse Toprak": nothing but the name. */
  private @Nullable Mention namedBehind(int item) {
    int at = frame.isBreak(item + 1) ? item + 2 : item + 1;
    Name name = frame.name(at);
    boolean ends = at + 1 >= frame.size() || frame.isBreak(at + 1) || frame.isMark(at + 1, '.');
    return name != null && name.isPerson() && ends ? Mention.of(name) : null;
  }

  private @Nullable Mention subject(int item, MarkedWords words) {
    boolean standsAlone = item == 0 && words.isSentence();
    return standsAlone ? null : new MainSubject(frame, new Phrases(frame)).before(item);
  }

  private boolean isQuotation(int item, MarkedWords words, @Nullable Report report) {
    boolean close = report != null && isClose(item, report);
    boolean said = close && words.isSentence() && !(words.isTitle() && isShown(item));
    if (isExclamation(item, words)) {
      return true;
    }
    if (words.count() == 0 || isTerm(item, words, report) || (words.isTitle() && !said)) {
      return false;
    }
    if (said || standsAsSentence(words) || isIntroduced(item, words)) {
      return true;
    }
    if (words.count() == 1) {
      return (close && isBehind(item, report)) || (clauses.holds(item) && !isTermLike(item));
    }
    return report != null || words.count() >= WORDS_OF_A_QUOTATION || isOfPerson(item);
  }

  /** "the song “Yesterday”", "known as “apps”", but not "called the song “a mess”". */
  private boolean isTerm(int item, MarkedWords words, @Nullable Report report) {
    boolean term = MarkedWords.isTermBefore(frame, item) && !(report != null && isPredicate(item));
    boolean complement = report != null && words.count() > 1 && isComplement(item, report);
    return (term && !complement) || isNamedBefore(item);
  }

  /** "said the film “has been shown”": no title begins so. */
  private boolean isPredicate(int item) {
    Marked marked = frame.quote(item);
    int first = marked == null ? -1 : frame.tokens().at(marked.start());
    return first >= 0
        && !frame.tokens().isCapitalized(first)
        && WordClass.AUXILIARY.has(frame.tokens(), first);
  }

  /** "said on “Newsnight.”", "Speaking on Channel 9's “Our Week,”": a point or comma of ours. */
  private boolean isShown(int item) {
    Name name = frame.name(item - 1);
    ReportingVerbs.Verb verb = frame.verb(item - 1);
    boolean heard = verb != null && verb.base().equals("tell");
    boolean of = WHERE_SHOWN.contains(frame.lower(item - 1)) || frame.isPossessive(item - 1);
    return of || heard || (name != null && name.kind() == Name.Kind.BODY);
  }

  /** Two words that are a sentence of their own, three in any other. */
  private boolean standsAsSentence(MarkedWords words) {
    return words.isSentence() && words.count() >= (frame.isOnlyMarked() ? 2 : 3);
  }

  /** "“Why?”", "“Don't.”": one word, and nothing else stands in the sentence. */
  private boolean isExclamation(int item, MarkedWords words) {
    Marked marked = frame.quote(item);
    int blank = marked == null ? -1 : frame.tokens().text().indexOf(' ', marked.start());
    boolean one = words.count() == 1 || (marked != null && (blank < 0 || blank >= marked.end()));
    return one && words.isSentence() && frame.isOnlyMarked();
  }

  /** "His answer: “Too late”". */
  private boolean isIntroduced(int item, MarkedWords words) {
    return frame.isMark(item - 1, ':') && words.count() >= 2;
  }

  /** "a “bumper”", "or “apps”": a single word that is introduced like a name. */
  private boolean isTermLike(int item) {
    String lower = frame.lower(item - 1);
    return frame.is(item - 1, WordClass.DETERMINER) || lower.equals("or");
  }

  /** "He wanted them “very soon”": words in marks in what somebody does are his. */
  private boolean isOfPerson(int item) {
    for (int i = 0; i < item; i++) {
      if (frame.is(i, "he") || frame.is(i, "she")) {
        return true;
      }
    }
    return false;
  }

  /** "commonly called “apps”": a participle that gives a name. */
  private boolean isNamedBefore(int item) {
    ReportingVerbs.Verb verb = frame.verb(item - 1);
    boolean naming = verb != null && verb.use() == Use.NAMING && verb.form() == Form.PAST;
    return naming && reports.stream().noneMatch(report -> report.verb() == item - 1);
  }

  private static boolean isBehind(int item, @Nullable Report report) {
    return report != null && report.verb() < item;
  }

  /** Whether verb or subject stand beside the marks. */
  private boolean isClose(int item, Report report) {
    boolean naming = report.lexical().use() == Use.NAMING;
    int reach = naming && isBehindAs(item) ? REACH_OF_AS : REACH;
    boolean complement = isComplement(item, report) || isCharge(item, report);
    return report.last() < item
        ? distance(report.last(), item) <= reach || complement
        : report.first() - item <= 2;
  }

  /** "called the firm's plan “absurd”": the verb's last word. */
  private boolean isComplement(int item, Report report) {
    int verb = report.verb();
    if (!COMPLEMENTED.contains(report.lexical().base())
        || item - verb > REACH_OF_COMPLEMENT
        || !mayEndObject(verb, item)
        || frame.is(verb + 1, WordClass.PREPOSITION)) {
      return false;
    }
    for (int i = verb + 1; i < item; i++) {
      boolean joins = frame.is(i, "and");
      if (frame.isBreak(i) || (frame.is(i, WordClass.CONJUNCTION) && !joins)) {
        return false;
      }
    }
    boolean goesOn = frame.isWord(item + 1) && !frame.is(item + 1, WordClass.SMALL);
    return !goesOn && !frame.isName(item + 1);
  }

  /** "accused the president of “madness”", "of being “mad”". */
  private boolean isCharge(int item, Report report) {
    int of = frame.is(item - 1, "being") ? item - 2 : item - 1;
    return report.lexical().base().equals("accuse")
        && frame.is(of, "of")
        && item - report.verb() <= REACH_OF_COMPLEMENT;
  }

  /** "called it “madness”", "called his plan a “mistake”": what is called so ends before marks. */
  private boolean mayEndObject(int verb, int item) {
    boolean article = frame.is(item - 1, "a") || frame.is(item - 1, "an");
    int last = article ? item - 2 : item - 1;
    boolean pronoun = article && frame.is(last, WordClass.PRONOUN);
    return last > verb && (pronoun || !frame.is(last, WordClass.SMALL));
  }

  /** "called it “madness”", "called the plan “madness”", "described the plan as “madness”". */
  private boolean describes(Report report, int item) {
    boolean it = report.verb() == item - 2 && frame.is(item - 1, WordClass.PRONOUN);
    boolean naming = report.lexical().use() == Use.NAMING;
    return isComplement(item, report) || (naming && (it || isBehindAs(item)));
  }

  /** "as “madness”" and "as a “mistake”". */
  private boolean isBehindAs(int item) {
    boolean article = frame.is(item - 1, "a") || frame.is(item - 1, "an");
    return frame.is(article ? item - 2 : item - 1, "as");
  }

  /** Counts the items between a verb and a quotation, without other quotations and their joints. */
  private int distance(int verb, int item) {
    return item - Math.max(verb, lastQuoteBefore(item) - 1);
  }

  private int lastQuoteBefore(int item) {
    int i = item - 1;
    while (i >= 0 && !frame.isQuote(i)) {
      i--;
    }
    return i;
  }

  /** Returns the reporting clause that gives a marked stretch to somebody, or null. */
  private @Nullable Report governing(int item) {
    Report opening = opening(item);
    Report reporting = opening != null ? opening : clauses.reportOf(item);
    return reporting != null ? reporting : beside(item);
  }

  /** "When Smith said that it was late, Jones shouted, “Go!”": the verb right before the marks. */
  private @Nullable Report opening(int item) {
    boolean introduced = frame.isMark(item - 1, ',') || frame.isMark(item - 1, ':');
    int verb = introduced ? item - 2 : item - 1;
    for (Report report : reports) {
      boolean tells = introduced || report.lexical().reports();
      if (report.verb() == verb && tells && report.order() == Report.Order.PLAIN) {
        return report;
      }
    }
    return null;
  }

  private @Nullable Report beside(int item) {
    Report before = null;
    Report behind = null;
    for (Report report : reports) {
      if (report.verb() < item) {
        before = report;
      } else if (behind == null) {
        behind = report;
      }
    }
    boolean joined = before != null && behind != null && behind.lexical().form() == Form.ING;
    boolean calls = before != null && (before.verb() == item - 1 || describes(before, item));
    if (behind != null && isRightBehind(item, behind) && !joined && !calls) {
      return behind;
    }
    return before != null ? before : behind;
  }

  /** "“…,” Smith said" and "“…,” said Smith". */
  private boolean isRightBehind(int item, Report report) {
    int first = report.first();
    while (first > item + 2 && isTitle(first - 1)) {
      first--;
    }
    int gap = first - item;
    return gap == 1 || (gap == 2 && frame.isBreak(item + 1) && !frame.isMark(item + 1, ';'));
  }

  /** "General Smith said", "Interior Minister Smith said". */
  private boolean isTitle(int item) {
    return frame.isWord(item) && frame.tokens().isCapitalized(frame.first(item));
  }
}
