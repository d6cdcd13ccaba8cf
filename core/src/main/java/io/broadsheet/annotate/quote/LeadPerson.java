package io.broadsheet.annotate.quote;

import org.jspecify.annotations.Nullable;

/**
 * The only person whom an article's first paragraph names, and who does something there. The second
 * may call her by what she is, though nothing says so: "Asha Menon has left the board. / The
 * engineer said". So may others by what people are known for, until another one is named.
 */
final class LeadPerson {

  /** Words up to the verb behind a name. */
  private static final int REACH = 3;

  private final Cast cast;
  private int paragraphs;
  private @Nullable Name only;
  private boolean several;
  private boolean acts;

  /** Whether somebody else was named behind the first paragraph. */
  private boolean others;

  LeadPerson(Cast cast) {
    this.cast = cast;
  }

  /** Takes note of a frame's names. */
  void see(Frame frame) {
    paragraphs += frame.opensParagraph() ? 1 : 0;
    for (int i = 0; i < frame.size(); i++) {
      Name name = frame.name(i);
      if (name != null && name.mayBePerson()) {
        see(frame, i, name);
      }
    }
  }

  private void see(Frame frame, int item, Name name) {
    if (paragraphs == 1) {
      several |= only != null && !name.identity().equals(only.identity());
      only = only == null ? name : only;
      acts |= name.isPerson() && acts(frame, item);
    } else {
      others |= name.isPerson() && (only == null || !name.identity().equals(only.identity()));
    }
  }

  /** Takes note of who speaks. */
  void speak(Name name) {
    acts |= paragraphs == 1 && name.isPerson();
  }

  /** "Smith left", "Smith has said", but not "Smith was jailed" nor "Smith's house". */
  private static boolean acts(Frame frame, int name) {
    int verb = name + 1;
    while (verb < name + REACH && frame.is(verb, WordClass.ADVERB) && !isVerb(frame, verb)) {
      verb++;
    }
    boolean present = new PresentVerbs(frame).isVerb(name, verb);
    if (frame.isModifier(name) || !(present || isVerb(frame, verb))) {
      return false;
    }
    for (int i = verb; i < verb + REACH && frame.is(i, WordClass.AUXILIARY); i++) {
      boolean past = frame.lower(i + 1).endsWith("ed") || frame.is(i + 1, WordClass.FINITE);
      if (frame.is(i, WordClass.BE) && past) {
        return false;
      }
    }
    return true;
  }

  private static boolean isVerb(Frame frame, int item) {
    return frame.isFinite(item) || frame.is(item, WordClass.AUXILIARY);
  }

  /** Returns the person where a description may be of her, else null. */
  @Nullable Name called(Mention mention, Frame frame) {
    boolean begins = paragraphs == 2 && frame.opensParagraph();
    String noun = mention.noun();
    boolean known = SpeakerNouns.isCalling(noun) || SpeakerNouns.isTrait(noun);
    boolean here = begins || (paragraphs > 1 && known && !others);
    return here
            && acts
            && !several
            && only != null
            && isRole(mention, frame)
            && mayBe(only, mention, frame)
        ? only
        : null;
  }

  private static boolean isRole(Mention mention, Frame frame) {
    return mention.isDefinite(frame.tokens())
        && !mention.isPossessed(frame)
        && mention.isPersonDescribed()
        && !SpeakerNouns.isOutsider(mention.noun());
  }

  private boolean mayBe(Name name, Mention mention, Frame frame) {
    String noun = mention.noun();
    return !cast.hasCalling(name)
        && cast.gender(name).agrees(SpeakerNouns.gender(noun))
        && !cast.isOfOtherAge(name, mention.age(frame.tokens()));
  }
}
