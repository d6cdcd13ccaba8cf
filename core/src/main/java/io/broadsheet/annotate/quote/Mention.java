package io.broadsheet.annotate.quote;

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

  /** How a speaker is given. */
  enum Kind {
    NAME,
    PRONOUN,
    DESCRIPTION
  }

  static Mention of(Name name) {
    return new Mention(Kind.NAME, name.first(), name.last(), name, "");
  }
}
