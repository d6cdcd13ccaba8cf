package io.broadsheet.annotate.quote;

import io.broadsheet.internal.WordList;
import java.util.List;

/** Reads word lists whose entries have fields, parted by spaces. */
final class Lexicon {

  private Lexicon() {}

  /** Returns the entries of a list beside this class, each as its fields. */
  static List<List<String>> read(String file) {
    return WordList.read(Lexicon.class, file).stream()
        .map(entry -> List.of(entry.split(" +", -1)))
        .toList();
  }
}
