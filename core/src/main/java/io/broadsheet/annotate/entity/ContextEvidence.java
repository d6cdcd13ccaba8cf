package io.broadsheet.annotate.entity;

import static io.broadsheet.article.EntityType.ORGANIZATION;
import static io.broadsheet.article.EntityType.OTHER;
import static io.broadsheet.article.EntityType.PERSON;
import static io.broadsheet.article.EntityType.PLACE;

import io.broadsheet.article.EntityType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words around a mention say about its type. */
final class ContextEvidence {

  private static final Set<String> INSIDE = Set.of("in", "near", "across", "throughout", "outside");

  private static final Set<String> TOWARDS =
      Set.of(
          "at", "from", "to", "into", "through", "around", "between", "toward", "towards",
          "within");

  private static final Set<String> AUXILIARIES =
      Set.of("will", "has", "had", "would", "could", "must", "may", "did", "does");

  /** "the Biden administration": what is named after a person. */
  private static final Set<String> SURROUNDINGS =
      Set.of(
          "administration", "presidency", "family", "impeachment", "era", "trial", "premiership");

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

  private final NameWords words;
  private final AffiliationEvidence affiliation;

  ContextEvidence(NameWords words) {
    this.words = words;
    this.affiliation = new AffiliationEvidence(words);
  }

  void addTo(TypeScores scores, Candidate name) {
    if (name.titled()) {
      scores.add(PERSON, isHeaded(name) ? 2 : name.known() == null ? 10 : 5);
    }
    addBefore(scores, name);
    addAfter(scores, name);
    if (words.is(name.last() + 1, ",")) {
      addApposition(scores, name);
    }
  }

  /** "activist Elliott Management": a head that is nobody's name outweighs the title. */
  private boolean isHeaded(Candidate name) {
    return name.wordCount() > 1
        && words.isAny(name.last(), Facts.BODY_HEADS)
        && !words.is(name.last(), Fact.SURNAME);
  }

  private void addBefore(TypeScores scores, Candidate name) {
    int before = name.first() - 1;
    String word = words.folded(before);
    if (INSIDE.contains(word)) {
      boolean everyday = name.wordCount() > 1 && words.is(name.last(), Fact.COMMON);
      scores.add(PLACE, everyday ? 2 : 5);
    } else if (TOWARDS.contains(word)) {
      scores.add(PLACE, 2);
    } else if (word.equals("the")) {
      scores.add(ORGANIZATION, 2);
      scores.add(OTHER, 2);
      scores.add(PERSON, -4);
    } else if (words.is(before, Fact.PERSON_VERB)) {
      scores.add(PERSON, 3);
    } else if (RELATIVES.contains(word)) {
      scores.add(PERSON, 4);
    }
    affiliation.addTo(scores, name);
    addNoun(scores, before, 4);
    addRole(scores, name, before);
    if (word.equals("on") && isMessage(before - 1)) {
      scores.add(ORGANIZATION, 4);
    }
    if (word.equals("of")) {
      addNoun(scores, before - 1, words.is(before - 1, Fact.PLACE_NOUN) ? 10 : 1);
    }
    if (word.equals(",")) {
      addNoun(scores, before - 1, 2);
    }
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
    boolean capital = words.isCapital(before);
    if (!capital && words.is(before, Fact.ORGANIZATION_NOUN)) {
      scores.add(ORGANIZATION, 3);
    }
    boolean owned = capital && words.isPossessive(before) && name.wordCount() < 4;
    if (owned && name.wordCount() > 1 && isStrange(name)) {
      scores.add(PERSON, 5);
    }
  }

  /** Whether no word of a name is an everyday one or tells what it names. */
  private boolean isStrange(Candidate name) {
    for (int i = name.first(); i <= name.last(); i++) {
      long said = Fact.COMMON.bit() | Facts.HEADS;
      boolean surname = words.is(i, Fact.LEADING_SURNAME) && i == name.last();
      if ((words.isAny(i, said) && !surname) || words.isShouted(i)) {
        return false;
      }
    }
    return true;
  }

  /** "in a post on Bluesky", "wrote on Telegram". */
  private boolean isMessage(int i) {
    return MESSAGES.contains(words.folded(i));
  }

  private void addAfter(TypeScores scores, Candidate name) {
    int after = name.last() + 1;
    if (words.isPossessive(name.last())) {
      boolean person = words.isCapital(after) && words.is(after, Fact.GIVEN_NAME);
      scores.add(ORGANIZATION, person ? 3 : 0);
    } else {
      addPredicate(scores, name, after);
      addFollowingNoun(scores, after);
    }
    if (words.is(after, "who") || (words.is(after, ",") && words.is(after + 1, "who"))) {
      scores.add(PERSON, 4);
    }
    boolean civic = words.is(after, Fact.CIVIC_NOUN);
    int office = words.is(after, Fact.TITLE_MODIFIER) ? after + 1 : after;
    boolean title = words.is(office, Fact.TITLE) && !civic;
    if (title || words.isAny(after, Fact.ORGANIZATION_POSSESSION.bit() | Fact.PERSON_NOUN.bit())) {
      scores.add(ORGANIZATION, 3);
    }
    boolean age = words.is(after, ",") && words.isNumber(after + 1) && words.is(after + 2, ",");
    if (age) {
      scores.add(PERSON, 4);
    }
  }

  /** What the subject of a verb is; in "a source in Birnin said" the place is none. */
  private void addPredicate(TypeScores scores, Candidate name, int verb) {
    boolean place = INSIDE.contains(words.folded(name.first() - 1));
    if (!place && words.is(verb, Fact.PERSON_VERB)) {
      scores.add(PERSON, 3);
      scores.add(ORGANIZATION, 1);
    }
    if (words.is(verb, Fact.ORGANIZATION_VERB)) {
      scores.add(ORGANIZATION, 2);
    }
    if (AUXILIARIES.contains(words.folded(verb))) {
      scores.add(ORGANIZATION, 1);
    }
  }

  private void addFollowingNoun(TypeScores scores, int i) {
    String noun = words.folded(i);
    if (SURROUNDINGS.contains(noun)) {
      scores.add(PERSON, 8);
    }
    if (words.isCapital(i)) {
      return;
    }
    scores.add(PLACE, words.is(i, Fact.CIVIC_NOUN) ? 4 : 0);
    scores.add(ORGANIZATION, words.is(i, Fact.BODY_NOUN) ? 4 : 0);
    scores.add(OTHER, words.is(i, Fact.THING_NOUN) ? 4 : 0);
  }

  /** "Mobile, Alabama", "Gallois, chief executive of", "Evansville, a city in". */
  private void addApposition(TypeScores scores, Candidate name) {
    int i = name.last() + 2;
    if (words.isCapital(i)) {
      KnownName next = words.alone(i);
      if (next != null && next.type() == PLACE && name.wordCount() < 3) {
        scores.add(PLACE, INSIDE.contains(words.folded(name.first() - 1)) ? 6 : 3);
      }
      return;
    }
    int limit = i + 5;
    for (; i < limit && words.isWord(i) && !words.isCapital(i); i++) {
      EntityType type = typeOfNoun(i);
      if (type != null) {
        scores.add(type, isRoleOfNext(i) ? 0 : 4);
        return;
      }
    }
  }

  /** ", the actor Maxine Dale laughed" says nothing of the name before it. */
  private boolean isRoleOfNext(int i) {
    return words.isCapital(i + 1) && !words.isPossessive(i);
  }

  private @Nullable EntityType typeOfNoun(int i) {
    if (words.isAny(i, Facts.ROLES)) {
      return PERSON;
    }
    if (words.is(i, Fact.ORGANIZATION_NOUN)) {
      return ORGANIZATION;
    }
    if (words.is(i, Fact.THING_NOUN)) {
      return OTHER;
    }
    return words.is(i, Fact.PLACE_NOUN) ? PLACE : null;
  }
}
