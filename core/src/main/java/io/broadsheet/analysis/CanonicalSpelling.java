package io.broadsheet.analysis;

import io.broadsheet.names.SpellingVariants;

/** The one spelling under which a word is indexed, whichever of its spellings the text uses. */
final class CanonicalSpelling {

  private CanonicalSpelling() {}

  /**
   * Returns the one name of a place of several, or the British and American spellings' one form.
   */
  static String of(String folded) {
    String place = SpellingVariants.exonym(folded);
    return place != null ? place : SpellingVariants.canonical(folded);
  }
}
