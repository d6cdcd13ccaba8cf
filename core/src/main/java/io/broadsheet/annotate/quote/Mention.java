package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.text.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A speaker as the text gives it at a quotation.
 *
 * @param kind how
 * @param first its first token
 * @param last its last token
 * @param name the name, if it is one
 * @param noun in lower case the noun that a description is about, or the pronoun
 */
record Mention(Kind kind, int first, int last, @Nullable Name name, String noun) {

  private static final Set<String> NOBODY = Set.of("i", "we", "percent");

  /** How a speaker is given. */
  enum Kind {
    NAME,
    PRONOUN,
    DESCRIPTION
  }

  /** Returns whether it is a description of a person. */
  boolean isPersonDescribed() {
    return kind == Kind.DESCRIPTION && SpeakerNouns.kind(noun) == SpeakerNouns.Kind.PERSON;
  }

  /** Whether it is a person's name, "he" or "she", or a noun for a person. */
  boolean isPerson() {
    return switch (kind) {
      case NAME -> name != null && name.isPerson();
      case PRONOUN -> Gender.ofPronoun(noun) != Gender.UNKNOWN;
      case DESCRIPTION -> isPersonDescribed();
    };
  }

  /** Whether it is of somebody in the text: not of "I", who writes, nor of "75 percent". */
  boolean tellsWho() {
    return kind != Kind.PRONOUN || !NOBODY.contains(noun);
  }

  boolean isDefinite(Tokens tokens) {
    return tokens.is(first, "the");
  }

  boolean isIndefinite(Tokens tokens) {
    return tokens.is(first, "a") || tokens.is(first, "an") || tokens.is(first, "another");
  }

  /** Returns whether it is somebody's or something's: "the pub's landlord". */
  boolean isPossessed(Frame frame) {
    for (int i = 0; i < frame.size(); i++) {
      if (frame.isPossessive(i) && frame.first(i) >= first && frame.last(i) <= last) {
        return true;
      }
    }
    return false;
  }

  /** "the 41-year-old driver"; empty where no age is told. */
  String age(Tokens tokens) {
    for (int i = first; i + 4 <= last; i++) {
      if (tokens.isNumber(i) && tokens.is(i + 2, "year") && tokens.is(i + 4, "old")) {
        return tokens.string(i) + SpeakerNouns.AGE;
      }
    }
    return "";
  }

  static Mention of(Name name) {
    return new Mention(Kind.NAME, name.first(), name.last(), name, "");
  }
}
