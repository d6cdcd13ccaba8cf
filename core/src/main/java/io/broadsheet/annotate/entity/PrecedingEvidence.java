package io.broadsheet.annotate.entity;

import static io.broadsheet.article.EntityType.ORGANIZATION;
import static io.broadsheet.article.EntityType.OTHER;
import static io.broadsheet.article.EntityType.PERSON;
import static io.broadsheet.article.EntityType.PLACE;

import java.util.Set;

/** What the words before a mention say about its type. */
final class PrecedingEvidence {

  private static final Set<String> INSIDE = Set.of("in", "near", "across", "throughout", "outside");

  /** What people take in a field: "a degree in Maritime Studies". */
  private static final Set<String> DEGREES =
      Set.of(
          "degree",
          "degrees",
          "diploma",
          "ba",
          "ma",
          "bsc",
          "msc",
          "phd",
          "doctorate",
          "bachelor",
          "master",
          "masters",
          "graduated",
          "major",
          "majored",
          "certificate",
          "honours");

  private static final Set<String> TOWARDS =
      Set.of(
          "at", "from", "to", "into", "through", "around", "between", "toward", "towards",
          "within");

  /** Who is meant by what goes before "at" stands behind it. */
  private static final Set<String> AIMED =
      Set.of(
          "look",
          "looks",
          "shout",
          "shouts",
          "laugh",
          "laughs",
          "out",
          "back",
          "anger",
          "angry",
          "furious",
          "swipe",
          "dig",
          "shot",
          "aim",
          "point",
          "points",
          "shock",
          "surprise",
          "fury");

  /** What is put on platforms, and how. */
  private static final Set<String> MESSAGES =
      Set.of("post", "posts", "posted", "posting", "wrote", "message", "statement", "livestream");

  private static final Set<String> RELATIVES =
      Set.of(
          "wife",
          "husband",
          "son",
          "daughter",
          "brother",
          "sister",
          "mother",
          "father",
          "mr",
          "mrs");

  /** Those who live in what they are "of". */
  private static final Set<String> RESIDENTS =
      Set.of("resident", "residents", "inhabitants", "citizens", "natives", "outskirts");

  /** What no word of a name is that no list knows. */
  private static final long SAID = Fact.COMMON.bit() | Facts.HEADS;

  /** Outweighs that no list knows the words of a name, which speaks for a person. */
  private static final int EXAMPLE_POINTS = 6;

  private final NameWords words;
  private final AffiliationEvidence affiliation;

  PrecedingEvidence(NameWords words) {
    this.words = words;
    this.affiliation = new AffiliationEvidence(words);
  }

  /** Returns whether something is in or near what a mention names. */
  boolean isInside(Candidate name) {
    int before = name.first() - 1;
    return INSIDE.contains(words.folded(before)) && !DEGREES.contains(words.folded(before - 1));
  }

  void addTo(TypeScores scores, Candidate name, boolean inside) {
    int before = name.first() - 1;
    if (inside) {
      addInside(scores, name);
    } else {
      addWord(scores, name, before);
    }
    affiliation.addTo(scores, name);
    addNoun(scores, before, 4);
    addRole(scores, name, before);
    addNounOfPhrase(scores, before);
  }

  /** People are seldom what something is "in": "in Mina", but "in Mina's house". */
  private void addInside(TypeScores scores, Candidate name) {
    boolean everyday = name.wordCount() > 1 && words.is(name.last(), Fact.COMMON);
    boolean owner = words.isPossessive(name.last()) || words.isShouted(name.first());
    scores.add(PLACE, everyday ? 2 : 5);
    scores.add(PERSON, owner ? 0 : -1);
  }

  private void addWord(TypeScores scores, Candidate name, int before) {
    String word = words.folded(before);
    if (TOWARDS.contains(word)) {
      scores.add(PLACE, 2);
      scores.add(PERSON, isAt(before) && !words.isPossessive(name.last()) ? -3 : 0);
    } else if (word.equals("the")) {
      scores.add(ORGANIZATION, 2);
      scores.add(OTHER, 2);
      scores.add(PERSON, -4);
    } else if (words.is(before, Fact.PERSON_VERB)) {
      scores.add(PERSON, 3);
    } else if (RELATIVES.contains(word)) {
      scores.add(PERSON, 4);
    } else if (word.equals("based") && words.is(before - 1, "-")) {
      scores.add(ORGANIZATION, 4);
    }
  }

  /** "at Kalibar Puran", but not "looked at" nor "angry at". */
  private boolean isAt(int i) {
    return words.is(i, "at")
        && !AIMED.contains(words.folded(i - 1))
        && !words.folded(i - 1).endsWith("ed")
        && !words.folded(i - 1).endsWith("ing");
  }

  /** "in a post on Bluesky", "the city of Leeds", "the actor, Maxine Dale". */
  private void addNounOfPhrase(TypeScores scores, int before) {
    int noun = before - 1;
    switch (words.folded(before)) {
      case "on" -> scores.add(ORGANIZATION, MESSAGES.contains(words.folded(noun)) ? 4 : 0);
      case "of" -> addPossessor(scores, noun);
      case "," -> addNoun(scores, noun, 2);
      case "as" -> addExample(scores, words.is(noun, "such") ? noun - 1 : -1);
      case "including", "like" -> addExample(scores, noun);
      case "called", "named", "dubbed" -> addNoun(scores, noun, called(noun));
      default -> {}
    }
  }

  /** Of those who have names a task manager is called so too. */
  private int called(int noun) {
    return words.is(noun, Fact.PERSON_NOUN) ? 3 : EXAMPLE_POINTS;
  }

  /** "gangs like Tarvex", "brands such as Tarvex". */
  private void addExample(TypeScores scores, int last) {
    int noun = words.is(last, ",") ? last - 1 : last;
    boolean several = words.folded(noun).endsWith("s") && !words.is(noun, Fact.STAFF_NOUN);
    addNoun(scores, noun, several ? EXAMPLE_POINTS : 0);
  }

  /** "the village of Karin Gorny", "two residents of Sierakow". */
  private void addPossessor(TypeScores scores, int noun) {
    addNoun(scores, noun, words.is(noun, Fact.PLACE_NOUN) ? 10 : 1);
    scores.add(PLACE, RESIDENTS.contains(words.folded(noun)) ? 5 : 0);
  }

  private void addNoun(TypeScores scores, int i, int points) {
    if (words.isCapital(i) && !words.isSentenceStart(i)) {
      return;
    }
    if (words.is(i, Fact.ORGANIZATION_NOUN)) {
      scores.add(ORGANIZATION, points);
    } else if (words.is(i, Fact.PERSON_NOUN)) {
      scores.add(PERSON, points);
    } else if (words.is(i, Fact.PLACE_NOUN)) {
      scores.add(PLACE, points);
    }
    if (words.is(i, Fact.THING_NOUN)) {
      scores.add(OTHER, points);
    }
  }

  /** "the salvage firm Smit Tarling"; "Peking University's Xiaodong Song". */
  private void addRole(TypeScores scores, Candidate name, int before) {
    if (!words.isCapital(before)) {
      scores.add(ORGANIZATION, words.is(before, Fact.ORGANIZATION_NOUN) ? 3 : 0);
      return;
    }
    boolean person = name.wordCount() > 1 && name.wordCount() < 4;
    if (person && words.isPossessive(before) && isStrange(name)) {
      scores.add(PERSON, 5);
    }
  }

  /** Whether no word of a name is an everyday one or tells what it names. */
  private boolean isStrange(Candidate name) {
    for (int i = name.first(); i <= name.last(); i++) {
      boolean surname = i == name.last() && words.is(i, Fact.LEADING_SURNAME);
      if (words.isShouted(i) || (words.isAny(i, SAID) && !surname)) {
        return false;
      }
    }
    return true;
  }
}
