package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;
import io.broadsheet.internal.WordList;
import java.util.Map;
import java.util.Set;

/**
 * Tells employers that are called like people or places from those: "an analyst with Morris Blake",
 * "head of research at Stewart Marsh".
 */
final class Employers {

  /** Outweighs a given name and a family name before what people do: "Edward Holt said". */
  private static final int POINTS = 18;

  /** So many words may stand between "head of" and "at". */
  private static final int REACH = 6;

  /** Nouns for people by what they tell of an employer, as their list says. */
  private enum Occupation {
    COVERING,
    OFFICE,
    LEADING,
    STAFF
  }

  private static final Map<Occupation, Set<String>> NOUNS =
      WordList.readClassesOf(Occupation.class, "employed-nouns.txt");

  /** What a partner is, where to partner is no verb. */
  private static final Set<String> PARTNERS =
      Set.of("a", "founding", "managing", "senior", "general", "junior", "equity", "former", ",");

  /** Behind them somebody known already is with another person: "the manager with Jo Ray". */
  private static final Set<String> DEFINITE =
      Set.of("the", "his", "her", "their", "my", "our", "its", "this", "that");

  private static final long PLACES = Fact.PLACE_HEAD.bit() | Fact.GEOGRAPHIC_NOUN.bit();

  private final NameWords words;

  Employers(NameWords words) {
    this.words = words;
  }

  /** Adds what an occupation before a mention says. */
  void addTo(TypeScores scores, Candidate name) {
    if (name.known() == null && !words.isPossessive(name.last()) && isEmployer(name)) {
      scores.add(EntityType.ORGANIZATION, POINTS);
    }
  }

  private boolean isEmployer(Candidate name) {
    int preposition = name.first() - 1;
    return switch (words.folded(preposition)) {
      case "at" -> isWorkplace(name, preposition);
      case "with" -> isWith(preposition - 1);
      case "for" -> is(Occupation.COVERING, preposition - 1);
      default -> false;
    };
  }

  private boolean isWorkplace(Candidate name, int at) {
    if (is(Occupation.OFFICE, at - 1)) {
      return !isBesidePlace(name);
    }
    boolean place =
        words.is(name.first(), Fact.PLACE_FRONT)
            || words.isAny(name.last(), PLACES)
            || words.is(name.last() + 1, Fact.GEOGRAPHIC_NOUN);
    return !place && (is(Occupation.STAFF, at - 1) || isLeading(at));
  }

  /** "at Stewart Marsh, Texas" */
  private boolean isBesidePlace(Candidate name) {
    int behind = name.last() + 2;
    KnownName next = words.is(behind - 1, ",") ? words.alone(behind) : null;
    return next != null && next.type() == EntityType.PLACE;
  }

  private boolean isWith(int noun) {
    if (words.is(noun, "partner")) {
      return PARTNERS.contains(words.folded(noun - 1));
    }
    boolean covering = is(Occupation.COVERING, noun);
    return covering || (!isDefinite(noun) && (is(Occupation.STAFF, noun) || isLeading(noun + 1)));
  }

  private boolean isDefinite(int noun) {
    int of = preposition(noun);
    int person = of > 0 ? of - 1 : noun;
    return DEFINITE.contains(words.folded(person - 1))
        || DEFINITE.contains(words.folded(person - 2));
  }

  /** "head of equity research at", "a lecturer in law at", "vice president of sales at". */
  private boolean isLeading(int preposition) {
    int noun = preposition(preposition - 1) - 1;
    boolean named = words.isCapital(preposition - 1) && words.alone(preposition - 1) != null;
    return !named
        && is(Occupation.LEADING, noun)
        && (!words.is(noun, "president") || words.is(noun - 1, "vice"));
  }

  /** Returns where the "of" or "in" stands that goes before what ends at {@code last}, or -1. */
  private int preposition(int last) {
    for (int i = last - 1; i > last - REACH && words.isWord(i + 1); i--) {
      if (words.is(i, "of") || words.is(i, "in")) {
        return i;
      }
    }
    return -1;
  }

  private boolean is(Occupation occupation, int i) {
    Set<String> nouns = NOUNS.getOrDefault(occupation, Set.of());
    String noun = words.folded(i);
    return nouns.contains(noun)
        || (noun.endsWith("s") && nouns.contains(noun.substring(0, noun.length() - 1)));
  }
}
