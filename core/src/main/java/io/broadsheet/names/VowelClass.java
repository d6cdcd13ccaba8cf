package io.broadsheet.names;

/**
 * What a run of vowel letters stands for, as far as romanisations agree on it. They do on open (a),
 * front (i) and round (u); e stands for open in one and for front in the next (Ahmed and Ahmad,
 * Hazem and Hazim), and Russian yo for front as often as for round (Korolev, Korolyov).
 */
enum VowelClass {
  OPEN("a"),
  FRONT("i"),
  ROUND("u"),
  OPEN_OR_FRONT("ai"),
  FRONT_OR_ROUND("iu");

  /** The key letters that the run may take, the likelier first. */
  final String letters;

  VowelClass(String letters) {
    this.letters = letters;
  }

  /** Returns the class of the run [start, end) of a word, inside the word. */
  static VowelClass inside(CharSequence word, int start, int end) {
    char last = word.charAt(end - 1);
    char before = end - start > 1 ? word.charAt(end - 2) : 0;
    return switch (last) {
      case 'a' -> OPEN;
      case 'o' -> before == 'y' ? FRONT_OR_ROUND : ROUND;
      case 'u', 'w' -> ROUND;
      case 'e' -> endingInE(before);
      default -> before == 'o' || before == 'u' ? ROUND : FRONT;
    };
  }

  private static VowelClass endingInE(char before) {
    return switch (before) {
      case 'e' -> FRONT;
      case 'o', 'u' -> ROUND;
      default -> OPEN_OR_FRONT;
    };
  }

  /**
   * Returns the key letters of the run [start, end) that ends a word, before a silent h or not;
   * empty for the mute e of French and English.
   */
  static String atEnd(CharSequence word, int start, int end, boolean beforeH) {
    char last = word.charAt(end - 1);
    char before = end - start > 1 ? word.charAt(end - 2) : 0;
    return switch (last) {
      case 'a' -> isFrontLetter(before) ? "y" : "a";
      case 'e' -> beforeH ? (isFrontLetter(before) ? "y" : "ai") : plainE(before);
      case 'o', 'u', 'w' -> "u";
      default -> glideOrI(before);
    };
  }

  private static String plainE(char before) {
    return switch (before) {
      case 'i', 'y' -> "iy"; // Marie, Arie
      case 'e' -> "i";
      case 'a' -> "e";
      case 'o' -> "u";
      default -> "";
    };
  }

  private static String glideOrI(char before) {
    return switch (before) {
      case 'a', 'e' -> "e";
      case 'o', 'u' -> "u";
      default -> "i";
    };
  }

  private static boolean isFrontLetter(char c) {
    return c == 'i' || c == 'y' || c == 'e';
  }
}
