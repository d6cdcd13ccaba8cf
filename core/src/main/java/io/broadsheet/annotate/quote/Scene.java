package io.broadsheet.annotate.quote;

import io.broadsheet.article.Speaker;
import io.broadsheet.article.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is spoken of at a place in the article, told frame by frame: turns "he" and "the company"
 * into the person and the company, or into nobody where that cannot be told.
 */
final class Scene {

  private final Cast cast;
  private @Nullable Name man;
  private @Nullable Name woman;
  private @Nullable Name body;
  private @Nullable Mention group;
  private final List<Name> seen = new ArrayList<>();

  Scene(Cast cast) {
    this.cast = cast;
  }

  /** Takes note of a frame's names, up to an item. */
  void see(Frame frame, int from, int to) {
    for (int i = from; i < to; i++) {
      Name name = frame.name(i);
      if (name != null) {
        seen.add(name);
      }
    }
  }

  /** Sets who a frame was about: its first speaker-like names. */
  void close(Frame frame) {
    boolean person = false;
    boolean institution = false;
    for (int i = 0; i < frame.size(); i++) {
      Name name = frame.name(i);
      if (name == null) {
        continue;
      }
      boolean modifier =
          frame.isPossessive(i + 1) || FunctionWords.isPreposition(frame.lower(i - 1));
      if (name.isPerson() && !person && (!modifier || unknown(name))) {
        focus(name);
        person = true;
      } else if (name.kind() == Name.Kind.BODY && !institution) {
        body = name;
        institution = true;
      }
    }
  }

  private boolean unknown(Name name) {
    return switch (cast.gender(name)) {
      case MALE -> man == null;
      case FEMALE -> woman == null;
      case UNKNOWN -> man == null && woman == null;
    };
  }

  private void focus(Name name) {
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
      if (frame.tokens().isCapitalized(i) && i > frame.first(0)) {
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
    return body != null ? body : nearestBody(mention);
  }

  private @Nullable Name nearestBody(Mention mention) {
    for (int i = seen.size() - 1; i >= 0; i--) {
      if (seen.get(i).kind() == Name.Kind.BODY && seen.get(i).last() < mention.first()) {
        return seen.get(i);
      }
    }
    return null;
  }

  private @Nullable Name description(Mention mention, Frame frame) {
    SpeakerNouns.Kind kind = SpeakerNouns.kind(mention.noun());
    Name inside = bodyIn(mention, frame);
    if (kind == SpeakerNouns.Kind.PERSON) {
      for (int i = seen.size() - 1; i >= 0; i--) {
        if (seen.get(i).mayBePerson() && cast.hasRole(seen.get(i), mention.noun())) {
          return seen.get(i);
        }
      }
      return inside;
    }
    if (kind == SpeakerNouns.Kind.BODY && inside == null) {
      return institution(mention, frame);
    }
    return inside;
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
