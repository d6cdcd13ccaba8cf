package io.broadsheet.annotate.quote;

import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a sentence, which a later verb of speech may share: "Smith left, saying".
 */
final class MainSubject {

  private final Frame frame;
  private final Phrases phrases;

  MainSubject(Frame frame, Phrases phrases) {
    this.frame = frame;
    this.phrases = phrases;
  }

  /** Returns the subject of the sentence up to an item: its first speaker outside asides. */
  @Nullable Mention before(int limit) {
    int from = 0;
    while (from < limit) {
      int to = from;
      while (to < limit && !frame.isBreak(to) && !frame.isQuote(to)) {
        to++;
      }
      boolean aside = isOpening(from, to, limit) || isDateline(from, to);
      Mention found = from < to && !aside ? leading(from, to) : null;
      if (found != null) {
        Name apposed = found.kind() == Mention.Kind.DESCRIPTION ? frame.name(to + 1) : null;
        return apposed != null && apposed.isPerson() && to + 1 < limit
            ? Mention.of(apposed)
            : found;
      }
      from = to + 1;
    }
    return null;
  }

  /** Returns the person whose verb is the one at an item, with nothing but words between. */
  @Nullable Mention rightBefore(int verb) {
    Mention subject = before(verb + 1);
    if (subject == null || !subject.isPerson()) {
      return null;
    }
    for (int i = verb - 1; i >= 0 && frame.first(i) > subject.last(); i--) {
      boolean other = frame.is(i, WordClass.CONJUNCTION) || frame.isFinite(i);
      if (other || frame.isBreak(i) || frame.isNounLike(i)) {
        return null;
      }
    }
    return subject;
  }

  /** "Istanbul: Iran said". */
  private boolean isDateline(int from, int to) {
    boolean headline = frame.isMark(to, ':') && frame.isQuote(to + 1);
    return from == 0 && to == 1 && frame.isName(0) && !frame.isMark(to, ',') && !headline;
  }

  /** "On Monday," and "Speaking in Rome," come before the subject. */
  private boolean isOpening(int from, int to, int limit) {
    String lower = frame.lower(from);
    boolean aside =
        frame.is(from, WordClass.PREPOSITION)
            || frame.is(from, WordClass.CONJUNCTION)
            || (lower.length() > 4 && lower.endsWith("ing"));
    return aside && to < limit && !lower.equals("and") && !lower.equals("but");
  }

  private @Nullable Mention leading(int from, int to) {
    int i = from;
    while (i < to && !frame.is(i, WordClass.FINITE)) {
      Mention pronoun = phrases.pronoun(i);
      if (pronoun != null) {
        return pronoun;
      }
      if (frame.isNounLike(i)
          && !isOwner(i)
          && (i == from || !isBehindPreposition(i))
          && !frame.isNounLike(i + 1)) {
        boolean joint = frame.isName(i) && frame.is(i + 1, "and") && frame.isName(i + 2);
        return phrases.behind(i > from && frame.isName(i) ? i : from, joint ? i + 2 : i);
      }
      i++;
    }
    return null;
  }

  private boolean isOwner(int item) {
    return frame.isName(item) && frame.isPossessive(item + 1);
  }

  private boolean isBehindPreposition(int item) {
    return frame.is(item - 1, WordClass.PREPOSITION);
  }
}
