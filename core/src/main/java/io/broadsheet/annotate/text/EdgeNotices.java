package io.broadsheet.annotate.text;

import io.broadsheet.annotate.text.FurniturePhrases.Place;
import java.util.HashSet;
import java.util.Set;

/**
 * Knows notices by how dense words of furniture are in them, whatever they say: "Home delivery from
 * 35p a day. Call 0800 555 0100 to order." Good enough only at the edges of a text.
 */
final class EdgeNotices {

  /** Different words of furniture that a notice has at least. */
  private static final int FEWEST = 3;

  /** A notice has one in so many words. */
  private static final int WORDS_FOR_ONE = 4;

  private static final int LONGEST = 70;

  private EdgeNotices() {}

  /** Returns whether a paragraph above or below the report is a notice. */
  static boolean test(FoldedWords paragraph) {
    if (paragraph.quoted() || paragraph.size() > LONGEST || SentenceVerdict.reports(paragraph)) {
      return false;
    }
    Set<String> different = new HashSet<>();
    int cues = 0;
    for (int i = 0; i < paragraph.size(); i++) {
      if (FurniturePhrases.isWord(Place.CUE, paragraph, i)) {
        different.add(paragraph.word(i));
        cues++;
      }
    }
    return different.size() >= Math.clamp((paragraph.size() + 1) / 2, 2, FEWEST)
        && cues * WORDS_FOR_ONE >= paragraph.size();
  }
}
