package io.broadsheet.annotate.quote;

import io.broadsheet.article.Speaker;
import io.broadsheet.article.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Who is spoken of at a place in the article, told frame by frame: turns "he" and "the company"
 * into the person and the company, or into nobody where that cannot be told.
 */
final class Scene {

  /** Tokens of "Mr." before the name in "Mr. Moss's statement". */
  private static final int LONGEST_TITLE = 2;

  private final People people;
  private final Institutions institutions = new Institutions();
  private @Nullable Mention group;
  private @Nullable Name together;
  private @Nullable Frame before;
  private @Nullable Frame here;
  private @Nullable Mention lastMention;
  private @Nullable Speaker lastSpeaker;

  Scene(Cast cast) {
    people = new People(cast);
  }

  /** Takes note of a frame's names. */
  void see(Frame frame) {
    before = here;
    here = frame;
    people.see(frame);
    institutions.see(frame);
  }

  /** Sets who a frame without quotations was about: its first speaker-like names. */
  void close(Frame frame) {
    people.close(frame);
    institutions.close(frame);
  }

  /** Returns who a mention is and makes that the one last spoken of. */
  Speaker resolve(Mention mention, Frame frame) {
    Speaker known = mention.equals(lastMention) ? lastSpeaker : null;
    Speaker speaker = known != null ? known : tell(mention, frame);
    lastMention = mention;
    lastSpeaker = speaker;
    return speaker;
  }

  private Speaker tell(Mention mention, Frame frame) {
    Name name = who(mention, frame);
    String described = described(mention, frame);
    people.speak(name, mention);
    SpeakerNouns.Kind kind = SpeakerNouns.kind(mention.noun());
    if (name != null && name.mayBeBody()) {
      institutions.focus(name);
    } else if (name == null && kind == SpeakerNouns.Kind.BODY) {
      institutions.describe(mention, described);
    }
    if (mention.noun().isEmpty() || name != null) {
      group = null;
    } else if (kind == SpeakerNouns.Kind.GROUP) {
      group = mention;
    }
    seeTogether(name, frame);
    TextSpan span = frame.tokens().span(mention.first(), mention.last());
    return name == null
        ? new Speaker(span, described, null)
        : new Speaker(span, name.full(), name.key());
  }

  /** "Smith and Jones said": "they" are both, and "he" and "she" each of them. */
  private void seeTogether(@Nullable Name name, Frame frame) {
    together = name != null && name.isSeveral() ? name : null;
    if (together != null) {
      people.close(frame);
    }
  }

  /** "Iranian officials" tell who spoke as well as a name does; "analysts" do not. */
  private static @Nullable String described(Mention mention, Frame frame) {
    if (mention.kind() != Mention.Kind.DESCRIPTION || SpeakerNouns.isTrait(mention.noun())) {
      return null;
    }
    int first = mention.first();
    if (WordClass.DETERMINER.has(frame.tokens(), first)) {
      first++;
    }
    for (int i = first; i <= mention.last(); i++) {
      boolean named =
          i > frame.first(0) || frame.isName(0) || WordClass.NATIONALITY.has(frame.tokens(), i);
      boolean capital = frame.tokens().isCapitalized(i) && !WordClass.TIME.has(frame.tokens(), i);
      if (capital && named && first < mention.last()) {
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
      case "he", "she" -> people.pronoun(Gender.ofPronoun(mention.noun()), mention, frame);
      case "they" -> together != null ? together : several(mention, frame);
      default -> mention.tellsWho() ? institutions.resolve(mention, frame) : null;
    };
  }

  /** Several people who were spoken of since are "they" rather than the council is. */
  private @Nullable Name several(Mention mention, Frame frame) {
    if (group != null || hasGroup(before) || hasGroup(frame)) {
      return null;
    }
    return institutions.resolve(mention, frame);
  }

  private static boolean hasGroup(@Nullable Frame frame) {
    if (frame == null) {
      return false;
    }
    for (int i = 0; i < frame.size(); i++) {
      if (SpeakerNouns.kind(frame.lower(i)) == SpeakerNouns.Kind.GROUP) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Name description(Mention mention, Frame frame) {
    Name inside = bodyIn(mention, frame);
    SpeakerNouns.Kind kind = SpeakerNouns.kind(mention.noun());
    if (kind == SpeakerNouns.Kind.DOCUMENT && inside == null) {
      return author(mention, frame);
    }
    if (kind == SpeakerNouns.Kind.PERSON) {
      Name person = people.described(mention, frame);
      return person != null || !SpeakerNouns.isVoice(mention.noun()) ? person : inside;
    }
    return kind == SpeakerNouns.Kind.BODY && inside == null
        ? institutions.resolve(mention, frame)
        : inside;
  }

  /** "Ann Moss's statement": the person whose it is, but not "a motion by Moss's lawyers". */
  private static @Nullable Name author(Mention mention, Frame frame) {
    for (int i = 0; i < frame.size(); i++) {
      Name name = frame.name(i);
      if (name != null
          && name.isPerson()
          && name.first() >= mention.first()
          && name.first() <= mention.first() + LONGEST_TITLE
          && frame.isPossessive(i + 1)) {
        return name;
      }
    }
    return null;
  }

  /** "the Acme board", "Acme's board"; but "Lebanon's army" and "the Hamas-run ministry". */
  private static @Nullable Name bodyIn(Mention mention, Frame frame) {
    for (int i = 0; i < frame.size(); i++) {
      Name name = frame.name(i);
      boolean inside =
          name != null && name.first() >= mention.first() && name.last() <= mention.last();
      boolean unknown = name != null && name.kind() == Name.Kind.UNKNOWN;
      boolean body = name != null && name.kind() == Name.Kind.BODY;
      boolean medium = name != null && SpeakerNouns.isMedium(frame.lower(i + 1));
      boolean named = body || ((unknown || medium) && !frame.isPossessive(i + 1));
      if (inside && named && !frame.isMark(i + 1, '-')) {
        return name;
      }
    }
    return null;
  }
}
