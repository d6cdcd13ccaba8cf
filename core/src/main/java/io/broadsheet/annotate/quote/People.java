package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The people an article has spoken of, and which of them "he" and "the striker" are. */
final class People {

  /** "The person added": somebody whom the article leaves unnamed. */
  private static final String ANYONE = "person";

  private final Cast cast;
  private final Roles roles;
  private final Focus focus;
  private final Leaders leaders = new Leaders();
  private final LeadPerson leadPerson;
  private final @Nullable Name late;
  private @Nullable Name lastSpeaker;

  People(Cast cast) {
    this.cast = cast;
    roles = new Roles(cast);
    focus = new Focus(cast);
    leadPerson = new LeadPerson(cast);
    late = cast.late();
  }

  /** Takes note of a frame's names. */
  void see(Frame frame) {
    if (frame.opensParagraph()) {
      beginParagraph(frame);
    }
    leadPerson.see(frame);
    for (int i = 0; i < frame.size(); i++) {
      Name name = frame.name(i);
      if (name != null && name.mayBePerson()) {
        roles.see(name);
      }
    }
  }

  /** An obituary comes back to whom it is about with each paragraph. */
  private void beginParagraph(Frame frame) {
    if (late != null && !frame.isQuote(0)) {
      focus.turnTo(late);
    }
    focus.beginParagraph();
    leaders.beginParagraph();
    lastSpeaker = null;
  }

  /** Sets whom a frame was about: its first person, the subject before others. */
  void close(Frame frame) {
    boolean goesOn = followSubject(frame);
    boolean subject = true;
    Name leader = null;
    for (int i = 0; i < frame.size(); i++) {
      subject = subject && !frame.is(i, WordClass.AUXILIARY);
      Name name = frame.name(i);
      if (name == null || !name.isPerson()) {
        continue;
      }
      if (leader == null) {
        boolean leads = subject || (!goesOn && !focus.isTakenHere(name));
        leader = leader(name, leads, frame.isModifier(i));
      } else if (!frame.isModifier(i)) {
        accompany(name, leader, subject);
      }
    }
    focus.endFrame(leader);
    lastSpeaker = null;
  }

  /**
   * Returns a person whom a frame is about, or null: who leads it, or who is "he" or "she" from it
   * on because nobody else is.
   */
  private @Nullable Name leader(Name name, boolean leads, boolean modifier) {
    if (leads && !modifier) {
      return lead(name);
    }
    if (focus.isFree(name) || (!modifier && focus.isLongAgo())) {
      focus.turnTo(name);
      return name;
    }
    return null;
  }

  private Name lead(Name name) {
    leaders.add(name);
    focus.turnTo(name);
    return name;
  }

  /**
   * "Maria Lopez met John Baker": the one is "she" from here, the other "he". "Asha Menon and her
   * partner, Wiz Tranter, met": where she is a woman, "he" is the other.
   */
  private void accompany(Name name, Name leader, boolean subject) {
    Gender own = cast.gender(name);
    Gender gender = cast.gender(leader);
    if (!own.agrees(gender)) {
      focus.turnTo(name);
    } else if (subject && own == Gender.UNKNOWN && gender != Gender.UNKNOWN) {
      focus.turnToOther(name, gender);
    }
  }

  /**
   * Keeps to whom a frame goes on about: "She met Maria Lopez" is not about Lopez. Returns whether
   * its subject is a person who was spoken of before.
   */
  private boolean followSubject(Frame frame) {
    Mention subject = new MainSubject(frame, new Phrases(frame)).before(frame.size());
    if (subject == null) {
      return false;
    }
    return switch (subject.kind()) {
      case NAME -> false;
      case PRONOUN -> followPronoun(subject);
      case DESCRIPTION -> followDescription(subject, frame);
    };
  }

  private boolean followPronoun(Mention subject) {
    Gender gender = Gender.ofPronoun(subject.noun());
    if (gender == Gender.UNKNOWN) {
      return false;
    }
    Name who = focus.goOn(gender);
    if (who != null) {
      leaders.add(who);
    }
    return true;
  }

  private boolean followDescription(Mention subject, Frame frame) {
    Tokens tokens = frame.tokens();
    boolean definite =
        subject.isDefinite(tokens) || WordClass.POSSESSIVE.has(tokens, subject.first());
    if (!definite || !SpeakerNouns.isPerson(subject.noun())) {
      return false;
    }
    Name named = byRole(subject, frame);
    Name who = named == null && isOfKnown(subject, frame) ? byTrait(subject, frame) : named;
    if (who != null) {
      lead(who);
    } else {
      focus.forget(SpeakerNouns.gender(subject.noun()));
    }
    return true;
  }

  /** Takes note of who speaks; where the text names nobody, "he" is not who was named before. */
  void speak(@Nullable Name name, Mention mention) {
    lastSpeaker = name != null && name.isPerson() ? name : null;
    if (name == null && mention.isPersonDescribed()) {
      focus.forget(SpeakerNouns.gender(mention.noun()));
    }
    if (name != null && name.mayBePerson()) {
      leadPerson.speak(name);
      lead(name);
    }
  }

  /** Returns who "he" or "she" is: a person of the same frame, or who was last spoken of. */
  @Nullable Name pronoun(Gender gender, Mention mention, Frame frame) {
    for (int i = 0; i < frame.size() && frame.first(i) < mention.first(); i++) {
      Name name = frame.name(i);
      boolean fits = name != null && name.isPerson() && cast.gender(name).agrees(gender);
      if (fits && !frame.isModifier(i)) {
        return name;
      }
    }
    return focus.who(gender);
  }

  /** Returns who a description is by age or role, by having spoken last, or by being alone here. */
  @Nullable Name described(Mention mention, Frame frame) {
    if (mention.noun().equals(ANYONE)) {
      return null;
    }
    Name named = byRole(mention, frame);
    if (named != null || !isOfKnown(mention, frame)) {
      return named;
    }
    return lastSpeaker != null && isOpenTo(lastSpeaker, mention.noun())
        ? lastSpeaker
        : byTrait(mention, frame);
  }

  /** "a spokesman" is another one each time. */
  private @Nullable Name byRole(Mention mention, Frame frame) {
    if (mention.isIndefinite(frame.tokens())) {
      return null;
    }
    Name held = roles.holder(mention, frame.tokens());
    Name called = held == null ? leadPerson.called(mention, frame) : null;
    if (called == null || roles.isHeld(mention, frame.tokens())) {
      return held;
    }
    roles.learn(called, mention.noun());
    return called;
  }

  /**
   * "Christine Lagarde warned of it. “…,” the ECB president said": another name of who spoke last.
   * "The pub's landlord" is rarely one who was named before.
   */
  private static boolean isOfKnown(Mention mention, Frame frame) {
    return mention.isDefinite(frame.tokens()) && !mention.isPossessed(frame);
  }

  private @Nullable Name byTrait(Mention mention, Frame frame) {
    String noun = mention.noun();
    String age = mention.age(frame.tokens());
    if (age.isEmpty() && !SpeakerNouns.isTrait(noun) && !SpeakerNouns.isCalling(noun)) {
      return null;
    }
    String described = age.isEmpty() ? noun : age;
    return leaders.only(frame, name -> isOpenTo(name, described));
  }

  /** Whether somebody may be called so: a man is no "Frenchwoman", one of 52 no "27-year-old". */
  private boolean isOpenTo(Name name, String noun) {
    return (SpeakerNouns.isTrait(noun) || !cast.hasCalling(name))
        && cast.gender(name).agrees(SpeakerNouns.gender(noun))
        && !cast.isOfOtherAge(name, noun);
  }
}
