package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;
import io.broadsheet.internal.WordList;
import java.util.Map;
import java.util.Set;

/**
 * Takes all that is listed behind a noun for places: "the regions of Umbria, Lazio and Le Marche",
 * "two villages, Karvala and Tarrow".
 */
final class PlaceLists {

  /** Outweighs what is known of a club that is called like its place. */
  private static final int POINTS = 20;

  /** Outweighs a given name and a family name, with what "of" says already. */
  private static final int SINGLE_POINTS = 8;

  /** So many words may lie between the noun and the list's last name. */
  private static final int REACH = 30;

  /** So many words before the noun may say how many there are. */
  private static final int NUMBER_REACH = 3;

  /** What stands before a list, as the file says. */
  private enum Cue {
    STATES,
    PLURAL,
    SINGULAR,
    NUMBER
  }

  private static final Map<Cue, Set<String>> CUES =
      WordList.readClassesOf(Cue.class, "listed-places.txt");

  private final NameWords words;

  PlaceLists(NameWords words) {
    this.words = words;
  }

  /** Adds what a noun before a mention says, or before the list that it is in. */
  void addTo(TypeScores scores, Candidate name) {
    if (name.titled() || words.isPossessive(name.last()) || words.isShouted(name.first())) {
      return;
    }
    int before = name.first() - 1;
    if (words.is(before, "of") && is(Cue.SINGULAR, before - 1)) {
      scores.add(EntityType.PLACE, name.known() == null ? SINGLE_POINTS : 0);
    } else if (isListed(name)) {
      int noun = nounOfList(before);
      boolean alliance = name.known() != null && is(Cue.STATES, noun);
      scores.add(EntityType.PLACE, noun < 0 || alliance ? 0 : POINTS);
    }
  }

  /** Behind "and", or where the list goes on behind the name. */
  private boolean isListed(Candidate name) {
    int after = name.last() + 1;
    boolean goesOn = isAnd(after) || (words.is(after, ",") && words.isCapital(after + 1));
    return isAnd(name.first() - 1) || goesOn;
  }

  private boolean isAnd(int i) {
    return words.is(i, "and") || words.is(i, "or");
  }

  /** Returns the noun that the list is of whose last word or mark yet is at {@code last}, or -1. */
  private int nounOfList(int last) {
    // "and" comes before the last name only, so that none is in the list behind it.
    boolean open = isAnd(last);
    int i = last;
    for (; i > last - REACH && isOfList(i); i--) {
      if (isAnd(i) && i < last && !open) {
        return -1;
      }
    }
    return nounBefore(i);
  }

  private boolean isOfList(int i) {
    return words.isCapital(i)
        || words.is(i, ",")
        || isAnd(i)
        || (words.is(i, Fact.PARTICLE) && words.isCapital(i + 1));
  }

  /** Returns the noun of the list that begins behind {@code i}, or -1. */
  private int nounBefore(int i) {
    int noun =
        switch (words.folded(i)) {
          case "of", "including", "like", ":", "-", "–", "—" -> i - 1;
          case "as" -> words.is(i - 1, "such") ? i - 2 : -1;
          default -> i;
        };
    boolean counted = noun < i && words.isWord(i);
    return isPlural(noun) && (counted || isNumbered(noun)) ? noun : -1;
  }

  private boolean isPlural(int i) {
    return is(Cue.PLURAL, i) && !words.isCapital(i);
  }

  private boolean isNumbered(int noun) {
    for (int i = noun - 1; i >= noun - NUMBER_REACH; i--) {
      if (is(Cue.NUMBER, i) || words.isNumber(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean is(Cue cue, int i) {
    return CUES.getOrDefault(cue, Set.of()).contains(words.folded(i));
  }
}
