package io.broadsheet.annotate.date;

import java.util.EnumSet;
import java.util.Set;

/**
 * A word of the vocabulary.
 *
 * @param word in lower case
 * @param role what it does in an expression of time
 * @param value its number within the role, such as the month
 * @param cues what it tells of an expression beside it
 */
record Term(String word, Role role, int value, Set<Cue> cues) {

  Term(String word, Role role, int value) {
    this(word, role, value, EnumSet.noneOf(Cue.class));
  }

  boolean is(Cue cue) {
    return cues.contains(cue);
  }

  Term withCues(Set<Cue> all) {
    return new Term(word, role, value, all);
  }
}
