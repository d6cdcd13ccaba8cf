package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What kind of name a noun phrase speaks of: "a Danish maker of toys" of a body. */
final class NounPhrases {

  private static final Set<String> COPULAS =
      Set.of("is", "was", "are", "were", "became", "remains", "remained");

  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "its", "his", "her", "their", "our", "another", "one");

  /** Small words that stand before a noun. */
  private static final Set<String> BEFORE_NOUN =
      Set.of(
          "most", "well", "second", "third", "once", "only", "mainly", "largest", "mostly", "own");

  /** Of what they run, own or make a name stands before these, and not their own. */
  private static final Set<String> OF_OTHERS =
      Set.of(
          "brand",
          "builder",
          "contractor",
          "developer",
          "distributor",
          "division",
          "maker",
          "manufacturer",
          "miner",
          "operator",
          "parent",
          "producer",
          "provider",
          "publisher",
          "regulator",
          "retailer",
          "rival",
          "side",
          "station",
          "subsidiary",
          "supplier",
          "unit");

  /** So many words may a phrase have before what tells more of its noun. */
  private static final int REACH = 9;

  private final NameWords words;

  NounPhrases(NameWords words) {
    this.words = words;
  }

  /** Returns the type that "is a Danish maker of toys" gives its subject; null if none. */
  @Nullable EntityType typeOfPredicate(int verb) {
    boolean is = COPULAS.contains(words.folded(verb));
    return is && DETERMINERS.contains(words.folded(verb + 1)) ? type(verb + 1) : null;
  }

  /** Returns the type of which the phrase is that begins at {@code from}; null if it tells none. */
  @Nullable EntityType type(int from) {
    boolean ofSeveral = words.is(from, "one") && words.is(from + 1, "of");
    int determiner = ofSeveral ? from + 2 : from;
    int first = DETERMINERS.contains(words.folded(determiner)) ? determiner + 1 : determiner;
    int head = head(first);
    boolean several = first == from && words.folded(head).endsWith("s");
    return head < 0 || several || isRoleOfNext(head) ? null : typeOfNoun(head);
  }

  /** Returns whether the words that begin at {@code from} end in one body's noun. */
  boolean isBody(int from) {
    int head = words.isCapital(from) ? -1 : head(from);
    if (head < 0 || isRoleOfNext(head) || typeOfNoun(head) != EntityType.ORGANIZATION) {
      return false;
    }
    for (int i = from; i < head; i++) {
      boolean noun = words.is(i, "-") || !(isParticiple(i) && !words.folded(i).endsWith("ing"));
      if (!noun || words.folded(i).endsWith("s") || words.is(i, Fact.PERSON_VERB)) {
        return false;
      }
    }
    return !words.folded(head).endsWith("s") && !OF_OTHERS.contains(words.folded(head));
  }

  /** Returns the type of a common noun; null if it is none of a name's. */
  @Nullable EntityType typeOfNoun(int i) {
    if (words.isAny(i, Facts.ROLES)) {
      return EntityType.PERSON;
    }
    if (words.is(i, Fact.ORGANIZATION_NOUN)) {
      return EntityType.ORGANIZATION;
    }
    if (words.is(i, Fact.THING_NOUN)) {
      return EntityType.OTHER;
    }
    return words.is(i, Fact.PLACE_NOUN) ? EntityType.PLACE : null;
  }

  /** ", the actor Maxine Dale laughed" says nothing of the name before it. */
  boolean isRoleOfNext(int i) {
    return words.isCapital(i + 1) && !words.isPossessive(i);
  }

  /** Returns the last word before a preposition, a mark or what is done to the noun, or -1. */
  private int head(int first) {
    int head = -1;
    for (int i = first; i < first + REACH && isInside(i); i++) {
      boolean participle = head >= 0 && typeOfNoun(head) != null && isParticiple(i);
      if (participle) {
        return head;
      }
      if (words.isWord(i)) {
        head = words.isCapital(i) ? -1 : i;
      }
    }
    return head;
  }

  /** Hyphens join, and a people's adjective or a town may stand before the noun. */
  private boolean isInside(int i) {
    if (words.is(i, "-")) {
      return true;
    }
    boolean joined = words.is(i - 1, "-");
    boolean before = joined || !words.is(i, Fact.FUNCTION) || BEFORE_NOUN.contains(words.folded(i));
    boolean small = words.isWord(i) && !words.isCapital(i) && before && !isParticle(i);
    boolean origin = words.is(i, Fact.DEMONYM) || words.is(i + 1, "-");
    return small || words.isNumber(i) || (words.isCapital(i) && origin);
  }

  /** "the chef de mission" */
  private boolean isParticle(int i) {
    return words.is(i, Fact.PARTICLE);
  }

  private boolean isParticiple(int i) {
    String word = words.folded(i);
    return word.endsWith("ed") || word.endsWith("ing") || word.equals("run") || word.equals("led");
  }
}
