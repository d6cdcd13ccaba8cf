package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people an article has spoken of, and which of them "he" and "the striker" are. */
final class People {

  /** After so many sentences without them, "he" is rather another who was named since. */
  private static final int LONG_AGO = 3;

  private final Cast cast;
  private final Roles roles;
  private final @Nullable Name late;
  private @Nullable Name man;
  private @Nullable Name woman;
  private @Nullable Name lastSpeaker;
  private int quietFrames;

  /** Whether the man and the woman were spoken of in this paragraph already. */
  private boolean manIsHere;

  private boolean womanIsHere;

  /** The subjects and speakers of this paragraph, and of the one before it. */
  private Map<String, Name> leaders = new HashMap<>();

  private Map<String, Name> leadersBefore = new HashMap<>();

  People(Cast cast) {
    this.cast = cast;
    roles = new Roles(cast);
    late = cast.late();
  }

  /** Takes note of a frame's names. */
  void see(Frame frame) {
    if (frame.opensParagraph()) {
      manIsHere = false;
      womanIsHere = false;
      lastSpeaker = null;
      leadersBefore = leaders;
      leaders = new HashMap<>();
      if (late != null && cast.gender(late) != Gender.UNKNOWN && !frame.isQuote(0)) {
        focus(late);
        manIsHere = false;
        womanIsHere = false;
      }
    }
    for (int i = 0; i < frame.size(); i++) {
      Name name = frame.name(i);
      if (name != null && name.mayBePerson()) {
        roles.see(name);
      }
    }
  }

  /** Sets whom a frame was about: its first person, the subject before others. */
  void close(Frame frame) {
    boolean led = followSubject(frame);
    boolean subject = true;
    Name leader = null;
    for (int i = 0; i < frame.size(); i++) {
      subject = subject && !FunctionWords.isAuxiliary(frame.lower(i));
      Name name = frame.name(i);
      if (name == null || !name.isPerson()) {
        continue;
      }
      boolean modifier =
          frame.isPossessive(i + 1) || FunctionWords.isPreposition(frame.lower(i - 1));
      if (leader == null) {
        boolean leads = !modifier && (subject || (!led && !isHere(name)));
        leader = lead(name, leads, modifier) ? name : null;
      } else if (!modifier) {
        accompany(name, leader, subject);
      }
    }
    quietFrames = leader != null ? 0 : quietFrames + 1;
    lastSpeaker = null;
  }

  /** Returns whether the first person of a frame is whom it is about. */
  private boolean lead(Name name, boolean leads, boolean modifier) {
    boolean isNew = unknown(name) || (!modifier && isLongAgo());
    if (leads) {
      leaders.put(name.identity(), name);
    }
    if (leads || isNew) {
      focus(name);
    }
    return leads || isNew;
  }

  /**
   * "Maria Lopez met John Baker": the one is "she" from here, the other "he". "Asha Menon and her
   * partner, Wiz Tranter, met": where she is a woman, "he" is the other.
   */
  private void accompany(Name name, Name leader, boolean subject) {
    Gender gender = cast.gender(leader);
    if (!cast.gender(name).agrees(gender)) {
      focus(name);
    } else if (subject && cast.gender(name) == Gender.UNKNOWN && gender == Gender.FEMALE) {
      man = name;
      manIsHere = true;
    } else if (subject && cast.gender(name) == Gender.UNKNOWN && gender == Gender.MALE) {
      woman = name;
      womanIsHere = true;
    }
  }

  /**
   * Keeps to whom a frame goes on about: "She met Maria Lopez" is not about Lopez. Returns whether
   * its subject is a person who was spoken of before.
   */
  private boolean followSubject(Frame frame) {
    Mention subject = new MainSubject(frame, new Phrases(frame)).before(frame.size());
    if (subject == null || subject.kind() == Mention.Kind.NAME) {
      return false;
    }
    boolean he = subject.noun().equals("he");
    if (he || subject.noun().equals("she")) {
      Name who = he ? man : woman;
      manIsHere |= he;
      womanIsHere |= !he;
      if (who != null) {
        leaders.put(who.identity(), who);
      }
      return true;
    }
    boolean definite = FunctionWords.isPossessive(frame.tokens().lower(subject.first()));
    if (!(definite || isDefinite(subject, frame)) || !SpeakerNouns.isPerson(subject.noun())) {
      return false;
    }
    Name who = byRoleOrTrait(subject, frame);
    if (who != null) {
      focus(who);
      leaders.put(who.identity(), who);
    } else {
      forget(SpeakerNouns.gender(subject.noun()));
    }
    return true;
  }

  /** "The teller wept": "he" and "she" are not who was named before. */
  private void forget(Gender gender) {
    man = gender == Gender.FEMALE ? man : null;
    woman = gender == Gender.MALE ? woman : null;
  }

  private boolean isHere(Name name) {
    return switch (cast.gender(name)) {
      case MALE -> manIsHere;
      case FEMALE -> womanIsHere;
      case UNKNOWN -> manIsHere || womanIsHere;
    };
  }

  /** Whether nobody has spoken or led a sentence for a while. */
  private boolean isLongAgo() {
    return quietFrames >= LONG_AGO;
  }

  private boolean unknown(Name name) {
    return switch (cast.gender(name)) {
      case MALE -> man == null;
      case FEMALE -> woman == null;
      case UNKNOWN -> man == null && woman == null;
    };
  }

  /** Makes somebody the one last spoken of. */
  void focus(Name name) {
    quietFrames = 0;
    Gender gender = cast.gender(name);
    if (gender != Gender.FEMALE && (name.isPerson() || man == null)) {
      man = name;
      manIsHere = true;
    }
    if (gender != Gender.MALE && (name.isPerson() || woman == null)) {
      woman = name;
      womanIsHere = true;
    }
  }

  /** Takes note of who speaks; where the text names nobody, "he" is not who was named before. */
  void speak(@Nullable Name name, Mention mention) {
    lastSpeaker = name != null && name.isPerson() ? name : null;
    if (name == null && mention.kind() == Mention.Kind.DESCRIPTION && isPerson(mention)) {
      forget(SpeakerNouns.gender(mention.noun()));
    }
    if (name != null && name.mayBePerson()) {
      focus(name);
      leaders.put(name.identity(), name);
    }
  }

  /** Returns who "he" or "she" is: a person of the same frame, or who was last spoken of. */
  @Nullable Name pronoun(Gender gender, Mention mention, Frame frame) {
    for (int i = 0; i < frame.size() && frame.first(i) < mention.first(); i++) {
      Name name = frame.name(i);
      boolean fits =
          name != null
              && name.isPerson()
              && cast.gender(name).agrees(gender)
              && !frame.isPossessive(i + 1)
              && !FunctionWords.isPreposition(frame.lower(i - 1));
      if (fits) {
        return name;
      }
    }
    return gender == Gender.MALE ? man : woman;
  }

  /** Returns who a description is by age or role, by having spoken last, or by being alone here. */
  @Nullable Name described(Mention mention, Frame frame) {
    return described(mention, frame, true);
  }

  private @Nullable Name byRoleOrTrait(Mention mention, Frame frame) {
    return described(mention, frame, false);
  }

  private @Nullable Name described(Mention mention, Frame frame, boolean speaks) {
    if (isIndefinite(mention, frame)) {
      return null;
    }
    String noun = mention.noun().toLowerCase(Locale.ROOT);
    Name byRole = roles.holder(noun, mention, frame.tokens());
    if (byRole != null || !isDefinite(mention, frame) || isPossessed(mention, frame)) {
      return byRole;
    }
    if (speaks && lastSpeaker != null && isOpenTo(lastSpeaker, noun)) {
      return lastSpeaker;
    }
    boolean tells = SpeakerNouns.isTrait(noun) || SpeakerNouns.isCalling(noun);
    String age = ageIn(mention, frame.tokens());
    return tells || !age.isEmpty() ? onlyLeader(age.isEmpty() ? noun : age, frame) : null;
  }

  /** "the 41-year-old driver"; empty where no age is told. */
  private static String ageIn(Mention mention, Tokens tokens) {
    for (int i = mention.first(); i + 4 <= mention.last(); i++) {
      if (tokens.isNumber(i) && tokens.is(i + 2, "year") && tokens.is(i + 4, "old")) {
        return tokens.string(i) + SpeakerNouns.AGE;
      }
    }
    return "";
  }

  /** "a spokesman" is another one each time. */
  private static boolean isIndefinite(Mention mention, Frame frame) {
    String lower = frame.tokens().lower(mention.first());
    return lower.equals("a") || lower.equals("an") || lower.equals("another");
  }

  /**
   * "Christine Lagarde warned of it. “…,” the ECB president said": another name of who spoke last.
   */
  private static boolean isDefinite(Mention mention, Frame frame) {
    return frame.tokens().is(mention.first(), "the");
  }

  private static boolean isPerson(Mention mention) {
    return SpeakerNouns.kind(mention.noun()) == SpeakerNouns.Kind.PERSON;
  }

  /** "The pub's landlord": somebody's, and so rarely who was named before. */
  private static boolean isPossessed(Mention mention, Frame frame) {
    for (int i = 0; i < frame.size(); i++) {
      boolean inside = frame.first(i) >= mention.first() && frame.last(i) <= mention.last();
      if (inside && frame.isPossessive(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody may be called so: a man is no "Frenchwoman", one of 52 no "27-year-old". */
  private boolean isOpenTo(Name name, String noun) {
    return (SpeakerNouns.isTrait(noun) || cast.callings(name).isEmpty())
        && cast.gender(name).agrees(SpeakerNouns.gender(noun))
        && !cast.isOfOtherAge(name, noun);
  }

  /** Returns the only subject of the paragraph, or of the one before where it begins so. */
  private @Nullable Name onlyLeader(String noun, Frame frame) {
    Map<String, Name> among = frame.opensParagraph() ? leadersBefore : leaders;
    List<Name> fitting = new ArrayList<>();
    for (Name name : among.values()) {
      if (isOpenTo(name, noun)) {
        fitting.add(name);
      }
    }
    return fitting.size() == 1 ? fitting.get(0) : null;
  }
}
