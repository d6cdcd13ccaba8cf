package io.broadsheet.annotate.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who "he" and "she" are: the man and the woman last spoken of. */
final class Focus {

  /** After so many sentences without them, "he" is rather another who was named since. */
  private static final int LONG_AGO = 3;

  /** Whom one pronoun stands for. */
  private static final class Referent {

    private final Gender gender;
    private @Nullable Name who;

    /** Whether this paragraph has spoken of somebody so already. */
    private boolean here;

    Referent(Gender gender) {
      this.gender = gender;
    }

    void set(Name name) {
      who = name;
      here = true;
    }
  }

  private final Cast cast;
  private final Referent he = new Referent(Gender.MALE);
  private final Referent she = new Referent(Gender.FEMALE);
  private final List<Referent> both = List.of(he, she);
  private int quietFrames;

  Focus(Cast cast) {
    this.cast = cast;
  }

  /** Begins a paragraph, which has spoken of nobody yet. */
  void beginParagraph() {
    he.here = false;
    she.here = false;
  }

  /** Ends a frame that was about somebody, or about nobody. */
  void endFrame(@Nullable Name leader) {
    quietFrames = leader == null ? quietFrames + 1 : 0;
  }

  /** Returns whether nobody has spoken or led a sentence for a while. */
  boolean isLongAgo() {
    return quietFrames >= LONG_AGO;
  }

  /** Makes somebody the one last spoken of. */
  void turnTo(Name name) {
    quietFrames = 0;
    Gender gender = cast.gender(name);
    for (Referent referent : both) {
      if (gender.agrees(referent.gender) && (name.isPerson() || referent.who == null)) {
        referent.set(name);
      }
    }
  }

  /** Makes somebody of unknown gender the one beside a woman or a man: not "she", not "he". */
  void turnToOther(Name name, Gender than) {
    (than == Gender.FEMALE ? he : she).set(name);
  }

  /** Returns who the pronoun of a gender stands for, of whom the text goes on to speak. */
  @Nullable Name goOn(Gender gender) {
    Referent referent = of(gender);
    referent.here = true;
    return referent.who;
  }

  /** Returns who the pronoun of a gender stands for. */
  @Nullable Name who(Gender gender) {
    return of(gender).who;
  }

  private Referent of(Gender gender) {
    return gender == Gender.MALE ? he : she;
  }

  /** "The teller wept": "he" and "she" are not who was named before. */
  void forget(Gender gender) {
    for (Referent referent : both) {
      if (gender.agrees(referent.gender)) {
        referent.who = null;
      }
    }
  }

  /** Returns whether this paragraph has spoken of somebody whom the name's pronoun stands for. */
  boolean isTakenHere(Name name) {
    Gender gender = cast.gender(name);
    return (he.here && gender.agrees(he.gender)) || (she.here && gender.agrees(she.gender));
  }

  /** Returns whether the pronoun for somebody stands for nobody yet. */
  boolean isFree(Name name) {
    Gender gender = cast.gender(name);
    for (Referent referent : both) {
      if (referent.who != null && gender.agrees(referent.gender)) {
        return false;
      }
    }
    return true;
  }
}
