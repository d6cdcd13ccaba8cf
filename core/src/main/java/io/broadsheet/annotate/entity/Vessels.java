package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;
import io.broadsheet.internal.WordList;
import java.util.Set;

/**
 * Tells ships that are named after people, or like them, from the people: "HMS Defender", "the
 * ferry Captain Bligh", "the Captain Bligh, a trawler", "the Captain Bligh sank".
 */
final class Vessels {

  /** So many words may stand between a comma and the noun of an apposition. */
  private static final int REACH = 5;

  private static final int POINTS = 30;

  /** What ships carry; other carriers are airlines. */
  private static final Set<String> CARRIERS =
      Set.of("bulk", "aircraft", "gas", "lng", "car", "cargo", "ore", "crude", "coal");

  /** What leads a ship's name: whose navy she is in, or what drives her. */
  private static final Set<String> PREFIXES =
      Set.copyOf(WordList.read(Vessels.class, "vessel-prefixes.txt"));

  private static final Set<String> PREDICATES = Set.of("is", "was", "has", "had", "and");

  private final NameWords words;

  Vessels(NameWords words) {
    this.words = words;
  }

  /** Returns whether the capitals from {@code i} to {@code end} name a vessel, title and all. */
  boolean isNamed(int i, int end) {
    return isPrefixed(i, end) || isCalled(i) || (words.is(i - 1, "the") && isVessel(i, end));
  }

  /** "HMS Defender": "MS" before a name is a ship's, "Ms" a woman's. */
  private boolean isPrefixed(int i, int end) {
    return i + 1 < end
        && words.isShouted(i)
        && !words.isUnsureCase(i)
        && !words.isShouted(i + 1)
        && PREFIXES.contains(words.folded(i));
  }

  /** "Ferry Captain Bligh docks": a noun that only begins the sentence. */
  boolean isNoun(int i, int end) {
    return i + 1 < end && words.isSentenceStart(i) && words.is(i, Fact.VESSEL_NOUN);
  }

  /** "the ferry Captain Bligh"; "a trawler, the Captain Bligh". */
  private boolean isCalled(int i) {
    int noun = words.is(i - 1, "the") && words.is(i - 2, ",") ? i - 3 : i - 1;
    boolean carrier = words.is(noun, "carrier") && CARRIERS.contains(words.folded(noun - 1));
    return (carrier || words.is(noun, Fact.VESSEL_NOUN)) && !words.isPossessive(noun);
  }

  /** The article before a person's name: what follows tells a ship from "the Captain Kirk era". */
  private boolean isVessel(int i, int end) {
    boolean person = words.isAny(i, Fact.GIVEN_NAME.bit() | Fact.TITLE.bit());
    if (words.is(end, ",")) {
      return isApposed(end + 1) || (person && words.is(end + 1, "which"));
    }
    if (person && words.is(end, Fact.VESSEL_VERB)) {
      return end - i > 1;
    }
    boolean fullName =
        end - i == 2
            && words.is(i, Fact.GIVEN_NAME)
            && !words.is(i, Fact.TITLE)
            && words.alone(i) == null
            && words.alone(i + 1) == null
            && !words.isAny(i + 1, Fact.TITLE.bit() | Fact.COMMON.bit());
    return fullName && endsPhrase(end);
  }

  /** ", a trawler"; a person is no "which" either. */
  private boolean isApposed(int i) {
    for (int k = i; k < i + REACH && words.isWord(k) && !words.isCapital(k); k++) {
      if (words.is(k, Fact.VESSEL_NOUN)) {
        return words.is(i, "a") || words.is(i, "an") || words.is(i, "the");
      }
    }
    return false;
  }

  /** No noun follows that the name belongs to: "the John Lewis store". */
  private boolean endsPhrase(int i) {
    return PREDICATES.contains(words.folded(i));
  }

  /** Adds what the words around a mention say. */
  void addTo(TypeScores scores, Candidate name) {
    if (isNamed(name.first(), name.last() + 1)) {
      scores.add(EntityType.OTHER, POINTS);
    }
  }
}
