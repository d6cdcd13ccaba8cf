package io.broadsheet.annotate.entity;

import java.util.List;

/**
 * Tells names in a line of which all words are capitalised: capitals tell nothing there, so a word
 * needs other evidence, from the lists or from the rest of the article.
 */
final class TitleCase {

  /** Endings of English words that are seldom names. */
  private static final List<String> EVERYDAY_ENDINGS =
      List.of(
          "ing", "tion", "tions", "ly", "ment", "ments", "ness", "ists", "ers", "ties", "ity", "ed",
          "ous", "ful", "less", "ive", "ical", "ages", "ances", "ences");

  /** Words that a name may go on with, though they look like others. */
  private static final long LATER_PARTS =
      Facts.HEADS_OR_FORMS | Fact.PARTICLE.bit() | Fact.SURNAME.bit();

  private final NameWords words;
  private final CaseRecord record;

  TitleCase(NameWords words, CaseRecord record) {
    this.words = words;
    this.record = record;
  }

  /** Returns whether a name may begin at word {@code i}. */
  boolean mayStart(int i) {
    boolean everyday = words.isAny(i, Fact.COMMON.bit() | Facts.HEADS);
    boolean surname = words.is(i, Fact.SURNAME) && !words.isEveryday(i);
    return (!everyday && (words.alone(i) != null || surname)) || isNameElsewhere(i);
  }

  /** Returns whether a name may not go on with word {@code i}: "Trump Increases Pressure". */
  boolean endsName(int i) {
    return words.isUnsureCase(i)
        && words.isCapital(i)
        && !words.isAny(i, LATER_PARTS)
        && (words.isEveryday(i) || looksEveryday(words.folded(i)))
        && !isNameElsewhere(i);
  }

  /** "Keir Lawson Resigns": a third word on -s that no list knows as a surname. */
  boolean mayBeVerb(int i) {
    String word = words.folded(i);
    return words.isUnsureCase(i)
        && words.isCapital(i)
        && word.length() > 3
        && word.endsWith("s")
        && !words.isAny(i, LATER_PARTS)
        && !isNameElsewhere(i);
  }

  private boolean isNameElsewhere(int i) {
    String word = words.folded(i);
    return record.occursCapitalInside(word) && !record.occursSmall(word);
  }

  /** Returns whether a folded word ends as everyday words do. */
  static boolean looksEveryday(String word) {
    return WordShape.endsWithAny(word, EVERYDAY_ENDINGS);
  }
}
