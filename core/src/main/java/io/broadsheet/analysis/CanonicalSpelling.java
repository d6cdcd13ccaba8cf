package io.broadsheet.analysis;

/** The one spelling under which a word is indexed, whichever of its spellings the text uses. */
final class CanonicalSpelling {

  private CanonicalSpelling() {}

  static String of(String folded) {
    return folded;
  }
}
