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

  /** The end of a description by age: "27-year-old". */
  static final String AGE = "-year-old";

  /** In a description by children: "mum-of-three". */
  static final String PARENT = "-of-";

  /** A chipmaker and a drugmaker are firms; a lawmaker and a filmmaker are listed as people. */
  private static final String MAKER = "maker";

  private static final Map<String, Kind> KINDS = new HashMap<>();
  private static final Set<String> PUBLIC = new HashSet<>();
  private static final Set<String> SHORT_TITLES = new HashSet<>();
  private static final Set<String> VOICES = new HashSet<>();
  private static final Set<String> MEDIA = new HashSet<>();
  private static final Set<String> TRAITS = new HashSet<>();
  private static final Set<String> CALLINGS = new HashSet<>();
  private static final Set<String> OUTSIDERS = new HashSet<>();
  private static final Set<String> WOMEN = new HashSet<>();
  private static final Set<String> MEN = new HashSet<>();

  /** The nouns of one role, by each of them. */
  private static final Map<String, List<String>> SAME_ROLES = new HashMap<>();

  static {
    for (List<String> entry : Lexicon.read("speaker-nouns.txt")) {
      String noun = entry.get(1);
      switch (entry.get(0)) {
        case "public" -> PUBLIC.add(noun);
        case "title" -> SHORT_TITLES.add(noun);
        case "voice" -> VOICES.add(noun);
        case "medium" -> MEDIA.add(noun);
        case "trait" -> TRAITS.add(noun);
        case "calling" -> CALLINGS.add(noun);
        case "outsider" -> OUTSIDERS.add(noun);
        case "woman" -> WOMEN.add(noun);
        case "man" -> MEN.add(noun);
        default -> KINDS.put(noun, Kind.valueOf(entry.get(0).toUpperCase(Locale.ROOT)));
      }
    }
    addPlurals();
    for (List<String> role : Lexicon.read("same-roles.txt")) {
      role.forEach(noun -> SAME_ROLES.put(noun, role));
    }
  }

  private SpeakerNouns() {}

  /** Several of those whose noun the list has: "advocates", "secretaries", "museums". */
  private static void addPlurals() {
    for (Map.Entry<String, Kind> noun : List.copyOf(KINDS.entrySet())) {
      if (noun.getValue() == Kind.PERSON || noun.getValue() == Kind.BODY) {
        KINDS.putIfAbsent(plural(noun.getKey()), Kind.GROUP);
      }
    }
  }

  private static String plural(String noun) {
    return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
  }

  /** Returns what a noun in lower case stands for, or null where it is no speaker's. */
  static @Nullable Kind kind(String lower) {
    Kind known = KINDS.get(lower);
    if (known != null) {
      return known;
    }
    if (lower.endsWith(AGE) || lower.contains(PARENT)) {
      return Kind.PERSON;
    }
    return lower.endsWith(MAKER) && lower.length() > MAKER.length() ? Kind.BODY : null;
  }

  /** Returns whether a word is a title in short before a name: "dr", "sgt". */
  static boolean isShortTitle(String lower) {
    return SHORT_TITLES.contains(lower);
  }

  /** Returns whether a noun is of what news is read, heard or seen in: "newspaper". */
  static boolean isMedium(String lower) {
    return MEDIA.contains(lower);
  }

  /** Returns whether somebody called so speaks for an institution: "spokesman", "official". */
  static boolean isVoice(String lower) {
    return VOICES.contains(lower);
  }

  /** Returns whether a noun is of public institutions that are called by it: "ministry". */
  static boolean isPublic(String lower) {
    return PUBLIC.contains(lower);
  }

  /**
   * Returns whether a noun tells what sort of person somebody is of whom the text has spoken,
   * rather than bring in another: "the Irishman", "the 27-year-old".
   */
  static boolean isTrait(String lower) {
    return TRAITS.contains(lower)
        || lower.endsWith(AGE)
        || lower.contains(PARENT)
        || isCompatriot(lower);
  }

  /** Returns whether a word is an adjective that is also one person of that country. */
  static boolean isCompatriot(String lower) {
    boolean plural = lower.endsWith("sh") || lower.endsWith("ch") || lower.endsWith("ese");
    return WordClass.NATIONALITY.has(lower) && !plural;
  }

  /** Returns whether somebody called so is rather another than whom an article is about. */
  static boolean isOutsider(String lower) {
    return OUTSIDERS.contains(lower);
  }

  /** Returns whether a noun tells what somebody is known for, as {@link #isTrait} does. */
  static boolean isCalling(String lower) {
    return CALLINGS.contains(lower);
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
    int of = lower.indexOf(PARENT);
    if (of > 0) {
      return gender(lower.substring(0, of));
    }
    if (WOMEN.contains(lower)) {
      return Gender.FEMALE;
    }
    return MEN.contains(lower) ? Gender.MALE : Gender.UNKNOWN;
  }
}
