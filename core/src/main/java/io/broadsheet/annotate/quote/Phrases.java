package io.broadsheet.annotate.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a run of items that is or holds a noun phrase: which name, pronoun or noun leads it. */
final class Phrases {

  private static final String SHARE = "percent";

  /** The noun of those without a name, of whom "another" is one. */
  private static final String UNNAMED = "some";

  private static final Set<String> SUBJECTS = Set.of("he", "she", "it", "they");

  /** "the three said". */
  private static final Set<String> NUMBERS =
      Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /** "most of the pilots": how many of those that the noun behind tells. */
  private static final Set<String> SOME =
      Set.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "many",
          "most",
          "some",
          "several",
          "few",
          "half",
          "both",
          "all",
          "none",
          "each",
          "majority",
          "dozens",
          "hundreds",
          "thousands",
          "handful",
          "number",
          "lot",
          "couple",
          "dozen");

  private final Frame frame;
  private final JointNames joint;

  Phrases(Frame frame) {
    this.frame = frame;
    joint = new JointNames(frame);
  }

  /** Returns the speaker that the phrase right before a verb names, or null. */
  @Nullable Mention before(int from, int to) {
    if (from > to) {
      return null;
    }
    Mention pronoun = subject(to);
    Mention small = pronoun != null ? pronoun : small(from, to);
    if (small != null) {
      return small;
    }
    int cut = preposition(from, to);
    Name name = lastName(from, to, cut);
    return name != null ? Mention.of(name) : description(from, noun(from, cut, to), to);
  }

  /**
   * Returns where a phrase's noun is: before its preposition, but in "most of the pilots" behind.
   */
  private int noun(int from, int cut, int to) {
    if (cut <= from || !frame.is(cut, "of") || !SOME.contains(frame.lower(cut - 1))) {
      return cut > from ? cut - 1 : to;
    }
    int next = preposition(cut + 1, to);
    return next < 0 ? to : next - 1;
  }

  private @Nullable Name lastName(int from, int to, int cut) {
    Name name = frame.name(to);
    if (name != null && (cut < 0 || (name.isPerson() && leadsToPerson(to)))) {
      return joint.endingWith(to, name);
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
    Mention pronoun = from == to ? objectPronoun(from) : subject(from);
    Mention small = pronoun != null ? pronoun : small(from, to);
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
        return joint.endingWith(i, name);
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
      return end > from ? joint.endingWith(end, last) : last;
    }
    Name first = frame.name(from);
    boolean alone = end == from || frame.isBreak(from + 1);
    boolean person = frame.isPerson(from) && !frame.isPossessive(from + 1);
    return first != null && (person || (alone && first.mayBePerson())) ? first : null;
  }

  /**
   * "officer at Fort Pitt Capital Group Charlie Smith", "speaking in Rome Mr Smith": a name or a
   * role stands right before, or a title that no preposition governs.
   */
  private boolean leadsToPerson(int item) {
    String before = frame.lower(item - 1);
    return frame.isName(item - 1)
        || SpeakerNouns.isPerson(before)
        || SpeakerNouns.isShortTitle(before)
        || (Gender.ofHonorific(before) != Gender.UNKNOWN
            && !frame.is(item - 2, WordClass.PREPOSITION));
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
    return subject.isEmpty() ? subject(item) : pronoun(item, subject);
  }

  @Nullable Mention pronoun(int item) {
    String lower = frame.lower(item);
    return SUBJECTS.contains(lower) ? pronoun(item, lower) : null;
  }

  /** A pronoun of somebody in the text, or "I" and "we" of who writes it. */
  private @Nullable Mention subject(int item) {
    boolean first = frame.is(item, "i") || frame.is(item, "we");
    return first ? pronoun(item, frame.lower(item)) : pronoun(item);
  }

  private @Nullable Mention small(int from, int to) {
    if (to == from + 1 && frame.is(from, "the") && NUMBERS.contains(frame.lower(to))) {
      return new Mention(
          Mention.Kind.DESCRIPTION, frame.first(from), frame.last(to), null, "people");
    }
    if (frame.is(from, "another") && (from == to || frame.is(from + 1, WordClass.PREPOSITION))) {
      return new Mention(
          Mention.Kind.DESCRIPTION, frame.first(from), frame.last(from), null, UNNAMED);
    }
    Mention share = share(from, to);
    return share != null ? share : trait(from, to);
  }

  /** "75 percent said", "60% of voters said": those who were asked, and nobody else. */
  private @Nullable Mention share(int from, int to) {
    for (int i = from; i <= to; i++) {
      boolean share = frame.is(i, SHARE) || frame.is(i, "cent") || frame.isMark(i, '%');
      if (share && (i == to || frame.is(i + 1, "of"))) {
        int last = frame.last(i);
        return new Mention(Mention.Kind.PRONOUN, frame.first(from), last, null, SHARE);
      }
    }
    return null;
  }

  private Mention pronoun(int item, String subject) {
    return new Mention(Mention.Kind.PRONOUN, frame.first(item), frame.last(item), null, subject);
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
        int begin = beginning(frame.is(from, WordClass.CONJUNCTION) ? from + 1 : from, i);
        return new Mention(
            Mention.Kind.DESCRIPTION, frame.first(begin), frame.last(to), null, frame.lower(i));
      }
    }
    return aged(from, noun);
  }

  /** "the 26-year-old plumber": whatever is told of them, it is a person. */
  private @Nullable Mention aged(int from, int noun) {
    for (int i = noun - 1; i >= from + 4; i--) {
      Mention person = frame.is(i, "old") ? trait(from, i) : null;
      if (person != null) {
        int last = frame.last(noun);
        return new Mention(person.kind(), person.first(), last, null, person.noun());
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
