package io.broadsheet.annotate.entity;

import io.broadsheet.internal.WordList;
import java.util.Set;

/** What ministries and ministers are for, among it what is a name elsewhere: "Labour". */
final class Subjects {

  private static final Set<String> WORDS =
      Set.copyOf(WordList.read(Subjects.class, "subjects.txt"));

  private Subjects() {}

  static boolean has(String folded) {
    return WORDS.contains(folded);
  }
}
