package io.broadsheet.annotate.quote;

import io.broadsheet.internal.WordFolding;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether "he" or "she" can stand for a person. */
enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  private static final Map<String, Gender> BY_GIVEN_NAME = new HashMap<>();

  private static final Map<String, Gender> BY_TITLE =
      Map.ofEntries(
          Map.entry("mr", MALE),
          Map.entry("sir", MALE),
          Map.entry("lord", MALE),
          Map.entry("mrs", FEMALE),
          Map.entry("ms", FEMALE),
          Map.entry("miss", FEMALE),
          Map.entry("dame", FEMALE),
          Map.entry("lady", FEMALE),
          Map.entry("mme", FEMALE),
          Map.entry("madame", FEMALE));

  static {
    for (List<String> entry : Lexicon.read("given-names.txt")) {
      Gender gender = entry.get(0).equals("f") ? FEMALE : MALE;
      BY_GIVEN_NAME.put(entry.get(1), gender);
      BY_GIVEN_NAME.putIfAbsent(WordFolding.fold(entry.get(1)), gender);
    }
  }

  /** Returns the gender that the first word of a name tells. */
  static Gender ofName(String name) {
    int space = name.indexOf(' ');
    String first = space < 0 ? name : name.substring(0, space);
    return ofGivenName(first.toLowerCase(Locale.ROOT));
  }

  /** Returns the gender of a given name in lower case, with its accents or without them. */
  static Gender ofGivenName(String lower) {
    Gender asWritten = BY_GIVEN_NAME.get(lower);
    if (asWritten != null) {
      return asWritten;
    }
    return WordFolding.isPlain(lower)
        ? UNKNOWN
        : BY_GIVEN_NAME.getOrDefault(WordFolding.fold(lower), UNKNOWN);
  }

  /** Returns the gender of "he" and "she". */
  static Gender ofPronoun(String lower) {
    return switch (lower) {
      case "he" -> MALE;
      case "she" -> FEMALE;
      default -> UNKNOWN;
    };
  }

  /** Returns the gender that "Mr", "Mrs" and the like tell. */
  static Gender ofHonorific(String lower) {
    return BY_TITLE.getOrDefault(lower, UNKNOWN);
  }

  /** Returns the gender that a title or role before a name tells. */
  static Gender ofTitle(String lower) {
    Gender byTitle = BY_TITLE.get(lower);
    return byTitle != null ? byTitle : SpeakerNouns.gender(lower);
  }

  /** Returns whether the two can be one person's. */
  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
