package io.broadsheet.annotate.entity;

import static io.broadsheet.article.EntityType.ORGANIZATION;
import static io.broadsheet.article.EntityType.OTHER;
import static io.broadsheet.article.EntityType.PLACE;

import java.util.Set;

/** What the head of a name says about its type: "University" of Oslo, Harris "Academy". */
final class HeadEvidence {

  /** People are seldom "at" or "near" by a full name: "at Ellis Park". */
  private static final Set<String> LOCATIVES = Set.of("at", "near", "outside", "in", "around");

  /** What is national or public is named after a person as a whole: "Juan Castro National Park". */
  private static final Set<String> PUBLIC =
      Set.of(
          "national",
          "state",
          "public",
          "municipal",
          "memorial",
          "regional",
          "provincial",
          "wildlife",
          "marine",
          "industrial",
          "international",
          "community");

  private final NameWords words;
  private final PersonalEvidence person;

  HeadEvidence(NameWords words, PersonalEvidence person) {
    this.words = words;
    this.person = person;
  }

  /** Returns the head of a name: the last word, or the one before "of"; -1 if it has none. */
  int headOf(Candidate name) {
    if (LawNames.isHead(words.folded(name.last()))) {
      return name.last();
    }
    if (person.isSurnameLikeHead(name)) {
      return -1;
    }
    int head = headBeforeLink(name);
    return head < 0 ? headAtEnd(name) : head;
  }

  private int headBeforeLink(Candidate name) {
    for (int i = name.first() + 1; i < name.last(); i++) {
      if (!words.isCapital(i) && words.isAny(i - 1, Facts.HEADS_OR_FORMS) && !isAnd(i)) {
        return i - 1;
      }
    }
    return -1;
  }

  private boolean isAnd(int i) {
    return words.is(i, "&") || words.is(i, "and");
  }

  /** The last word but for numbers: "Apollo Mission 11"; or the first: "Terminal 3". */
  private int headAtEnd(Candidate name) {
    int i = name.last();
    while (i > name.first() && words.isNumber(i)) {
      i--;
    }
    if (i > name.first() && words.isAny(i, Facts.HEADS_OR_FORMS)) {
      return i;
    }
    boolean bare =
        words.isAny(name.first(), Facts.HEADS_OR_FORMS) && !words.is(name.first(), Fact.GIVEN_NAME);
    return bare && words.isNumber(name.last()) ? name.first() : -1;
  }

  /** Adds what the head of a name says. */
  void addTo(TypeScores scores, Candidate name, int head) {
    if (words.is(head, Fact.LEGAL_FORM)) {
      scores.add(ORGANIZATION, 12);
    }
    if (words.is(head, Fact.ORGANIZATION_HEAD)) {
      scores.add(ORGANIZATION, 10);
    }
    if (isBodyOfPlace(head)) {
      scores.add(ORGANIZATION, 10);
    } else if (words.is(head, Fact.PLACE_HEAD)) {
      scores.add(PLACE, 10);
    }
    if (words.is(head, Fact.THING_HEAD)) {
      scores.add(OTHER, 10);
    }
    addNamesake(scores, name, head);
    boolean named = head == name.last() && name.wordCount() > 2;
    if (named && words.is(head, Fact.PLACE_HEAD) && PUBLIC.contains(words.folded(head - 1))) {
      scores.add(PLACE, 8);
    }
  }

  /** "Leeds School District", "Centre for Policy Studies". */
  private boolean isBodyOfPlace(int head) {
    boolean district = words.is(head, "district") && words.is(head - 1, "school");
    return district || (words.is(head, Fact.PLACE_HEAD) && words.is(head + 1, "for"));
  }

  /** "George Street", "Harris Academy": the head tells more than the person it is named after. */
  private void addNamesake(TypeScores scores, Candidate name, int head) {
    if (head != name.last() || !words.is(name.first(), Fact.GIVEN_NAME)) {
      return;
    }
    boolean at = LOCATIVES.contains(words.folded(name.first() - 1));
    if (words.is(head, Fact.SURNAME) && !words.is(head, "street") && !at) {
      return;
    }
    if (words.is(head, Fact.PLACE_HEAD)) {
      scores.add(PLACE, 6);
    }
    if (words.is(head, Fact.ORGANIZATION_HEAD)) {
      scores.add(ORGANIZATION, 6);
    }
  }
}
