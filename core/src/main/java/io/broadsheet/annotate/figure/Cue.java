package io.broadsheet.annotate.figure;

import io.broadsheet.internal.WordList;
import java.util.Map;
import java.util.Set;

/**
 * Classes of words beside a number that tell what it is; a word may be in several. The cues file
 * lists them.
 */
enum Cue {
  MONTH,
  CLOCK,
  /** Behind "at" and a number they make it an hour. */
  DAY,
  /** "6.20 in the morning". */
  DAYPART,
  /** A number after one of these is a name: "flight 12". */
  LABEL,
  STREET,
  /** Capitals before a number that are no name: the first words of sentences. */
  OPENER,
  /** Before "one" they make it a pronoun. */
  BEFORE_PRONOUN,
  /** Behind "one" they make it a pronoun. */
  AFTER_PRONOUN,
  /** Before a number they make it one of a telephone. */
  CALLING,
  /** Behind the number of an emergency service: who answers there, and what. */
  ANSWERING,
  /** One person: a number between commas behind these is an age. */
  PERSON,
  /** Behind a number and a hyphen they make it a score. */
  EVEN,
  /** What so many are counted in that are no part of it: "two in five games". */
  EVENT,
  /** After a name and a number these compare the number. */
  COMPARING,
  /** Small letters inside of a name: "Omar al-Haddad". */
  PARTICLE,
  /** "roughly 50". */
  ABOUT,
  /** "a third of": a fraction and never an ordinal. */
  AFTER_PART,
  /** "nearly half". */
  BEFORE_HALF,
  /** "half of". */
  AFTER_HALF,
  /** Before a number these lead to a measure: "reached 104F". */
  BEFORE_MEASURE,
  /** Before a sum in pounds these make it money: "paid 20 pounds". */
  SPENDING,
  /** These end what a number may count. */
  END_OF_NOUN,
  /** A currency's code that is more often something else: "ALL", "TOP". */
  WORD_IN_CAPITALS,
  /** A currency's code that is also written "usd". */
  CODE_IN_ANY_CASE,
  /** A currency's name that stands before the sum: "Rs 20". */
  BEFORE_SUM,
  /** Behind "4-61" these tell that it counts nothing. */
  AFTER_SCORE,
  /** Before "4-61" these make a range of it. */
  BEFORE_RANGE,
  /** "until 0600 hours": a time of day. */
  BEFORE_WATCH,
  /** What happens at a set time: "departed at 19.05". */
  LEAVING,
  /** What is counted in millions: "2.7m sales". */
  IN_MILLIONS;

  private static final Map<Cue, Set<String>> WORDS = WordList.readClassesOf(Cue.class, "cues.txt");

  /** Returns whether a word in lower case is of this class. */
  boolean has(String lower) {
    return WORDS.getOrDefault(this, Set.of()).contains(lower);
  }
}
