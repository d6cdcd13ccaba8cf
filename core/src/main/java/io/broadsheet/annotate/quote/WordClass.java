package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.text.Tokens;

/**
 * What a small word does in its sentence, or a word that its ending tells; a word may be of several
 * classes. {@code function-words.txt} lists them, {@link FunctionWords} tells those of a word.
 */
enum WordClass {
  /** Of the closed classes, which name nobody. */
  SMALL,
  DETERMINER,
  /** "the" or "a". */
  ARTICLE,
  PREPOSITION,
  CONJUNCTION,
  PRONOUN,
  /** A pronoun in the object case. */
  OBJECT,
  /** A possessive pronoun that stands before its noun. */
  POSSESSIVE,
  /** An auxiliary or a common verb form that needs a subject. */
  AUXILIARY,
  /** Likely a finite verb: an auxiliary, a common past, or on -ed. */
  FINITE,
  /** An irregular past that is a participle too: "meant", "heard". */
  PAST,
  /** A form of "be" or "get", as of a passive. */
  BE,
  /** May stand between a subject and its verb; one of the list or on -ly. */
  ADVERB,
  TIME,
  /** A month, also in short. */
  MONTH,
  /** May begin a reported clause as its subject or part of it. */
  CLAUSE,
  /** A participle that goes on about the speaker behind a comma: ", citing". */
  ASIDE,
  /** An adjective like "Iranian", "British", "French". */
  NATIONALITY,
  /** Before a role it tells nobody from another in it: "veteran". */
  NEUTRAL,
  /** Makes the role behind it another one: "deputy", "former". */
  LESSER,
  /** May stand small inside a name: "van", "bin". */
  PARTICLE,
  /** Ends the phrase of a subject that stands behind its verb. */
  ENDS_PHRASE;

  // The bits live as long as the program, so the order of the constants may change.
  @SuppressWarnings("EnumOrdinal")
  int bit() {
    return 1 << ordinal();
  }

  boolean in(int classes) {
    return (classes & bit()) != 0;
  }

  /** Returns whether a token is a word of this class. */
  boolean has(Tokens tokens, int i) {
    return in(FunctionWords.classes(tokens, i));
  }

  /** Returns whether a word in lower case is of this class. */
  boolean has(String lower) {
    return in(FunctionWords.classes(lower));
  }
}
