package io.broadsheet.annotate.quote;

import org.jspecify.annotations.Nullable;

/** Reads a run of items that is or holds a noun phrase: which name, pronoun or noun leads it. */
final class Phrases {

  private final Frame frame;

  Phrases(Frame frame) {
    this.frame = frame;
  }

  /** Returns the speaker that the phrase right before a verb names, or null. */
  @Nullable Mention before(int from, int to) {
    if (from > to) {
      return null;
    }
    Mention pronoun = pronoun(to);
    Mention small = pronoun != null ? pronoun : trait(from, to);
    if (small != null) {
      return small;
    }
    int cut = preposition(from, to);
    Name name = lastName(from, to, cut);
    return name != null ? Mention.of(name) : description(from, noun(from, cut, to), to);
  }

  /**
   * Returns where a phrase's noun is: before its preposition, but in "one of the pilots" behind.
   */
  private int noun(int from, int cut, int to) {
    if (cut <= from || !frame.is(cut, "of") || !frame.is(cut - 1, "one")) {
      return cut > from ? cut - 1 : to;
    }
    int next = preposition(cut + 1, to);
    return next < 0 ? to : next - 1;
  }

  private @Nullable Name lastName(int from, int to, int cut) {
    Name name = frame.name(to);
    if (name != null && (cut < 0 || (name.isPerson() && leadsToPerson(to)))) {
      return coordinated(from, to, name);
    }
    Name leading = cut > from ? frame.name(cut - 1) : null;
    if (leading != null || from == to || frame.isPossessive(from + 1)) {
      return leading;
    }
    Name first = frame.name(from);
    return first != null && first.mayBePerson() ? first : null;
  }

  /** Returns the speaker that the phrase right behind a verb names, or null. */
  @Nullable Mention behind(int from, int to) {
    if (from > to) {
      return null;
    }
    Mention pronoun = from == to ? objectPronoun(from) : pronoun(from);
    Mention small = pronoun != null ? pronoun : trait(from, to);
    if (small != null) {
      return small;
    }
    int cut = preposition(from, to);
    int end = cut > from ? cut - 1 : to;
    Name name = personUpTo(from, end);
    if (name == null) {
      name = personBehind(end, to);
    }
    if (name == null) {
      name = nameAtEnds(from, end);
    }
    return name != null ? Mention.of(name) : description(from, noun(from, cut, to), to);
  }

  private @Nullable Name personUpTo(int from, int end) {
    for (int i = end; i >= from; i--) {
      Name name = frame.name(i);
      if (name != null && name.isPerson() && !frame.isPossessive(i + 1)) {
        return name;
      }
    }
    return null;
  }

  /** "the head of Acme John Smith": a person behind the preposition of a role. */
  private @Nullable Name personBehind(int end, int to) {
    for (int i = end + 1; i <= to; i++) {
      Name name = frame.name(i);
      boolean role = i == to && SpeakerNouns.isPerson(frame.lower(end));
      if (name != null && (name.isPerson() || role) && leadsToPerson(i)) {
        return name;
      }
    }
    return null;
  }

  private @Nullable Name nameAtEnds(int from, int end) {
    Name last = frame.name(end);
    if (last != null) {
      return last;
    }
    Name first = frame.name(from);
    boolean alone = end == from || frame.isBreak(from + 1);
    boolean person = frame.isPerson(from) && !frame.isPossessive(from + 1);
    return first != null && (person || (alone && first.mayBePerson())) ? first : null;
  }

  /** "officer at Fort Pitt Capital Group Charlie Smith": a name or a role stands right before. */
  private boolean leadsToPerson(int item) {
    return frame.isName(item - 1) || SpeakerNouns.isPerson(frame.lower(item - 1));
  }

  /** "The Times and the Post say": the first of the two. */
  private Name coordinated(int from, int to, Name name) {
    for (int and = to - 1; and > from && and >= to - 2; and--) {
      Name other = frame.name(and - 1);
      if (frame.is(and, "and") && other != null && !name.isPerson()) {
        return other;
      }
    }
    return name;
  }

  /** "according to him". */
  private @Nullable Mention objectPronoun(int item) {
    String subject =
        switch (frame.lower(item)) {
          case "him" -> "he";
          case "her" -> "she";
          case "them" -> "they";
          default -> "";
        };
    return subject.isEmpty()
        ? pronoun(item)
        : new Mention(Mention.Kind.PRONOUN, frame.first(item), frame.last(item), null, subject);
  }

  @Nullable Mention pronoun(int item) {
    String lower = frame.lower(item);
    boolean speaks = lower.equals("he") || lower.equals("she") || lower.equals("it");
    if (!speaks && !lower.equals("they")) {
      return null;
    }
    return new Mention(Mention.Kind.PRONOUN, frame.first(item), frame.last(item), null, lower);
  }

  /** Returns the first preposition with a noun before it, or -1. */
  private int preposition(int from, int to) {
    if (frame.is(from, WordClass.PREPOSITION)) {
      return -1;
    }
    for (int i = from + 1; i < to; i++) {
      if (frame.is(i, WordClass.PREPOSITION)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the description whose noun is the last speaker's noun up to {@code noun}. */
  private @Nullable Mention description(int from, int noun, int to) {
    for (int i = noun; i >= from && i > noun - 2; i--) {
      SpeakerNouns.Kind kind = SpeakerNouns.kind(frame.lower(i));
      if (kind == SpeakerNouns.Kind.NOBODY) {
        return null;
      }
      if (kind != null) {
        int begin = beginning(from, i);
        return new Mention(
            Mention.Kind.DESCRIPTION, frame.first(begin), frame.last(to), null, frame.lower(i));
      }
    }
    return null;
  }

  /** "the 27-year-old", "the Argentine". */
  private @Nullable Mention trait(int from, int noun) {
    boolean age =
        frame.is(noun, "old") && frame.isMark(noun - 1, '-') && frame.is(noun - 2, "year");
    boolean parent =
        frame.isMark(noun - 1, '-') && frame.is(noun - 2, "of") && frame.isMark(noun - 3, '-');
    String first = frame.lower(noun - 4);
    String described =
        age ? first + SpeakerNouns.AGE : parent ? first + SpeakerNouns.PARENT : frame.lower(noun);
    int begin = beginning(from, age || parent ? noun - 4 : noun);
    boolean one =
        age
            || (parent && SpeakerNouns.isPerson(first))
            || (frame.is(begin, "the") && SpeakerNouns.isCompatriot(described));
    return one && begin >= from
        ? new Mention(
            Mention.Kind.DESCRIPTION, frame.first(begin), frame.last(noun), null, described)
        : null;
  }

  private int beginning(int from, int noun) {
    int begin = noun;
    while (begin > from && !frame.is(begin - 1, WordClass.PREPOSITION)) {
      begin--;
      if (frame.is(begin, WordClass.DETERMINER) && begin > from) {
        break;
      }
    }
    return begin;
  }
}
