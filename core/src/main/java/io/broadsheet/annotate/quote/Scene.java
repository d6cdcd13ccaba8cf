package io.broadsheet.annotate.quote;

import io.broadsheet.article.Speaker;
import io.broadsheet.article.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who is spoken of at a place in the article, told frame by frame: turns "he" and "the company"
 * into the person and the company, or into nobody where that cannot be told.
 */
final class Scene {

  /** After so many sentences without them, "he" is rather another who was named since. */
  private static final int LONG_AGO = 3;

  private final Cast cast;
  private @Nullable Name man;
  private @Nullable Name woman;
  private @Nullable Name body;
  private @Nullable Mention group;
  private @Nullable Name lastSpeaker;
  private int quietFrames;
  private final List<Name> bodies = new ArrayList<>();
  private final Map<String, Name> lastInRole = new HashMap<>();

  Scene(Cast cast) {
    this.cast = cast;
  }

  /** Takes note of a frame's names. */
  void see(Frame frame) {
    for (int i = 0; i < frame.size(); i++) {
      Name name = frame.name(i);
      if (name != null && name.kind() == Name.Kind.BODY) {
        bodies.add(name);
      }
      if (name != null && name.mayBePerson()) {
        cast.roles(name).forEach(role -> lastInRole.put(role, name));
      }
    }
  }

  /** Sets who a frame was about: its first speaker-like names, the subject before others. */
  void close(Frame frame) {
    boolean person = false;
    boolean institution = false;
    boolean subject = true;
    Name leader = null;
    for (int i = 0; i < frame.size(); i++) {
      subject &= !FunctionWords.isAuxiliary(frame.lower(i));
      Name name = frame.name(i);
      if (name == null) {
        continue;
      }
      boolean modifier =
          frame.isPossessive(i + 1) || FunctionWords.isPreposition(frame.lower(i - 1));
      boolean leads = subject && !modifier;
      boolean beside = person && !modifier && isOfOtherGender(name, leader);
      boolean first = !person && (leads || unknown(name) || (!modifier && isLongAgo()));
      if (name.isPerson() && (first || beside)) {
        focus(name);
        leader = person ? leader : name;
        person = true;
      } else if (name.kind() == Name.Kind.BODY && !institution) {
        body = name;
        institution = true;
      }
    }
    quietFrames = person ? 0 : quietFrames + 1;
    lastSpeaker = null;
  }

  /** Whether nobody has spoken or led a sentence for a while. */
  private boolean isLongAgo() {
    return quietFrames >= LONG_AGO;
  }

  /** "Maria Lopez met John Baker": the one is "she" from here, the other "he". */
  private boolean isOfOtherGender(Name name, @Nullable Name leader) {
    return leader != null && !cast.gender(name).agrees(cast.gender(leader));
  }

  private boolean unknown(Name name) {
    return switch (cast.gender(name)) {
      case MALE -> man == null;
      case FEMALE -> woman == null;
      case UNKNOWN -> man == null && woman == null;
    };
  }

  private void focus(Name name) {
    quietFrames = 0;
    Gender gender = cast.gender(name);
    if (gender != Gender.FEMALE && (name.isPerson() || man == null)) {
      man = name;
    }
    if (gender != Gender.MALE && (name.isPerson() || woman == null)) {
      woman = name;
    }
  }

  /** Returns who a mention is and makes that the one last spoken of. */
  Speaker resolve(Mention mention, Frame frame) {
    Name name = who(mention, frame);
    lastSpeaker = name != null && name.isPerson() ? name : null;
    if (name != null && name.mayBePerson()) {
      focus(name);
    }
    if (name != null && name.mayBeBody()) {
      body = name;
    }
    if (mention.noun().isEmpty() || name != null) {
      group = null;
    } else if (SpeakerNouns.kind(mention.noun()) == SpeakerNouns.Kind.GROUP) {
      group = mention;
    }
    TextSpan span = frame.tokens().span(mention.first(), mention.last());
    return name == null
        ? new Speaker(span, described(mention, frame), null)
        : new Speaker(span, name.full(), name.key());
  }

  /** "Iranian officials" tell who spoke as well as a name does; "analysts" do not. */
  private static @Nullable String described(Mention mention, Frame frame) {
    if (mention.kind() != Mention.Kind.DESCRIPTION) {
      return null;
    }
    int first = mention.first();
    if (FunctionWords.isDeterminer(frame.tokens().lower(first))) {
      first++;
    }
    for (int i = first; i <= mention.last(); i++) {
      boolean named =
          i > frame.first(0)
              || frame.isName(0)
              || FunctionWords.isNationality(frame.tokens().lower(i));
      if (frame.tokens().isCapitalized(i) && named && first < mention.last()) {
        return frame.tokens().span(first, mention.last()).in(frame.tokens().text());
      }
    }
    return null;
  }

  private @Nullable Name who(Mention mention, Frame frame) {
    return switch (mention.kind()) {
      case NAME -> mention.name();
      case PRONOUN -> pronoun(mention, frame);
      case DESCRIPTION -> description(mention, frame);
    };
  }

  private @Nullable Name pronoun(Mention mention, Frame frame) {
    return switch (mention.noun()) {
      case "he" -> person(Gender.MALE, mention, frame);
      case "she" -> person(Gender.FEMALE, mention, frame);
      default -> institution(mention, frame);
    };
  }

  private @Nullable Name person(Gender gender, Mention mention, Frame frame) {
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

  private @Nullable Name institution(Mention mention, Frame frame) {
    if (mention.noun().equals("they") && group != null) {
      return null;
    }
    for (int i = 0; i < frame.size() && frame.first(i) < mention.first(); i++) {
      Name name = frame.name(i);
      if (name != null
          && name.mayBeBody()
          && !frame.isPossessive(i + 1)
          && !FunctionWords.isPreposition(frame.lower(i - 1))) {
        return name;
      }
    }
    Name possessor =
        mention.kind() == Mention.Kind.DESCRIPTION ? possessorIn(mention, frame) : null;
    if (possessor != null) {
      return possessor;
    }
    return body != null ? body : nearestBody(mention);
  }

  /** "General Motors' shares fell after the firm said". */
  private static @Nullable Name possessorIn(Mention mention, Frame frame) {
    for (int i = 0; i < frame.size() && frame.first(i) < mention.first(); i++) {
      Name name = frame.name(i);
      if (name != null && name.kind() == Name.Kind.BODY) {
        return name;
      }
    }
    return null;
  }

  private @Nullable Name nearestBody(Mention mention) {
    for (int i = bodies.size() - 1; i >= 0; i--) {
      if (bodies.get(i).last() < mention.first()) {
        return bodies.get(i);
      }
    }
    return null;
  }

  private @Nullable Name description(Mention mention, Frame frame) {
    SpeakerNouns.Kind kind = SpeakerNouns.kind(mention.noun());
    Name inside = bodyIn(mention, frame);
    if (kind == SpeakerNouns.Kind.PERSON) {
      Name byRole = inRole(mention.noun().toLowerCase(Locale.ROOT));
      if (byRole != null) {
        return byRole;
      }
      return isDefinite(mention, frame) && lastSpeaker != null ? lastSpeaker : inside;
    }
    if (kind == SpeakerNouns.Kind.BODY && inside == null) {
      return institution(mention, frame);
    }
    return inside;
  }

  /** Returns who was last named of those in a role: by this noun, or by another one for it. */
  private @Nullable Name inRole(String noun) {
    Name same = lastInRole.get(noun);
    for (String other : SpeakerNouns.sameRole(noun)) {
      same = same == null ? lastInRole.get(other) : same;
    }
    return same;
  }

  /**
   * "Christine Lagarde warned of it. “…,” the ECB president said": another name of who spoke last.
   */
  private static boolean isDefinite(Mention mention, Frame frame) {
    return frame.tokens().is(mention.first(), "the");
  }

  private static @Nullable Name bodyIn(Mention mention, Frame frame) {
    for (int i = 0; i < frame.size(); i++) {
      Name name = frame.name(i);
      if (name != null
          && (name.kind() == Name.Kind.BODY || name.kind() == Name.Kind.UNKNOWN)
          && name.first() >= mention.first()
          && name.last() <= mention.last()) {
        return name;
      }
    }
    return null;
  }
}
