package io.broadsheet.search.figure;

import io.broadsheet.internal.WordList;
import java.util.Map;
import java.util.Set;

/** A class of words around a figure that tell what it is of; the list says what each is for. */
enum Cue {
  BOUND,
  PARENT,
  CHILD,
  JOINT,
  ANYBODY,
  NUMBER,
  DAY,
  VOTING,
  BACKING,
  BEATING;

  private static final Map<Cue, Set<String>> WORDS = WordList.readClassesOf(Cue.class, "cues.txt");

  /** Returns whether a word in lower case is of this class. */
  boolean has(String lower) {
    return WORDS.getOrDefault(this, Set.of()).contains(lower);
  }
}
