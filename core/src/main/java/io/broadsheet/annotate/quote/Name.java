package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A name in the text: an entity's, or a run of capitalised words that no entity covers.
 *
 * @param first its first token
 * @param last its last token
 * @param kind whose name it is
 * @param full the fullest form in the article
 * @param key the entity's key, or null
 */
record Name(int first, int last, Kind kind, String full, @Nullable String key) {

  /** Whose name it is, as far as that can be told. */
  enum Kind {
    PERSON,
    BODY,
    PLACE,
    OTHER,
    /** Two names or more that speak with one voice: "Smith and Jones". */
    SEVERAL,
    UNKNOWN
  }

  boolean isPerson() {
    return kind == Kind.PERSON;
  }

  boolean mayBePerson() {
    return kind == Kind.PERSON || kind == Kind.UNKNOWN;
  }

  /** Companies speak, and so do governments under their country's or capital's name. */
  boolean mayBeBody() {
    return kind == Kind.BODY || kind == Kind.PLACE || kind == Kind.UNKNOWN;
  }

  /** Returns the last token of the name and the letters of an honour behind it: "Lee Marsh KC". */
  int lastWithHonours(Tokens tokens) {
    int end = last;
    while (isPerson() && tokens.isAllCaps(end + 1)) {
      end++;
    }
    return end;
  }

  boolean isSeveral() {
    return kind == Kind.SEVERAL;
  }

  /** Returns this name and one behind it as those of several who say the same. */
  Name joinedTo(Name last, String joint) {
    return new Name(first, last.last, Kind.SEVERAL, full + joint + last.full, null);
  }

  /** Returns what tells this entity from others. */
  String identity() {
    return key != null ? key : full;
  }
}
