package io.broadsheet.annotate.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The nouns for those who speak in news: "minister", "officials", "company", "statement". */
final class SpeakerNouns {

  /** What a noun stands for. */
  enum Kind {
    PERSON,
    GROUP,
    BODY,
    DOCUMENT,
    /** Where news comes from without a speaker: reports, rumours. */
    NOBODY
  }

  private static final Map<String, Kind> KINDS = new HashMap<>();
  private static final Set<String> WOMEN = new HashSet<>();
  private static final Set<String> MEN = new HashSet<>();

  /** The nouns of one role, by each of them. */
  private static final Map<String, List<String>> SAME_ROLES = new HashMap<>();

  static {
    for (List<String> entry : Lexicon.read("speaker-nouns.txt")) {
      String noun = entry.get(1);
      switch (entry.get(0)) {
        case "woman" -> WOMEN.add(noun);
        case "man" -> MEN.add(noun);
        default -> KINDS.put(noun, Kind.valueOf(entry.get(0).toUpperCase(Locale.ROOT)));
      }
    }
    for (List<String> role : Lexicon.read("same-roles.txt")) {
      role.forEach(noun -> SAME_ROLES.put(noun, role));
    }
  }

  private SpeakerNouns() {}

  /** Returns what a noun in lower case stands for, or null where it is no speaker's. */
  static @Nullable Kind kind(String lower) {
    return KINDS.get(lower);
  }

  static boolean isPerson(String lower) {
    return KINDS.get(lower) == Kind.PERSON;
  }

  /** Returns the other nouns in lower case that name the same role: "forward" for "striker". */
  static List<String> sameRole(String lower) {
    return SAME_ROLES.getOrDefault(lower, List.of());
  }

  /** Returns the gender that a noun or a title tells. */
  static Gender gender(String lower) {
    if (WOMEN.contains(lower)) {
      return Gender.FEMALE;
    }
    return MEN.contains(lower) ? Gender.MALE : Gender.UNKNOWN;
  }
}
