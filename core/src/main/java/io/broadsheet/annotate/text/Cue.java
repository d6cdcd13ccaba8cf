package io.broadsheet.annotate.text;

import io.broadsheet.internal.WordList;
import java.util.Map;
import java.util.Set;

/**
 * Classes of words that tell whether the point behind them, or behind their letter, ends a
 * sentence. The cues file lists them.
 */
enum Cue {
  /** A name or a number follows, so that a capital begins nothing: "Mr. Smith". */
  BEFORE_NAME,
  /** The same of several people: "Sens. Smith and Jones". */
  BEFORE_PEOPLE,
  /** A name stands on either side, whatever their case: "Roe v. Wade". */
  BETWEEN_NAMES,
  /** Only a number follows: "No. 5", "Rs. 50"; but "He said no. She did not". */
  BEFORE_NUMBER,
  /** States and provinces behind a town or a party: "RENO, Nev. (AP)", "R-Pa. leads". */
  STATE,
  /** They may end a sentence: they do where a capital follows that is not a name's. */
  COMPANY_FORM,
  /** What letters tell apart, so that a letter behind is no initial: "They top Group B. Canada". */
  LETTERED,
  /** Days of the week, which tell the day behind a time: "at 7 a.m. Monday". */
  DAY,
  /** Months, the same before a number: "at 7 a.m. May 5". */
  MONTH,
  /** Zones, the same in capitals or as adjectives: "at 7 a.m. ET", "at 8 p.m. Eastern on". */
  ZONE;

  private static final Map<Cue, Set<String>> WORDS = WordList.readClassesOf(Cue.class, "cues.txt");

  /** Returns whether a word in lower case is of this class. */
  boolean has(String lower) {
    return WORDS.getOrDefault(this, Set.of()).contains(lower);
  }
}
