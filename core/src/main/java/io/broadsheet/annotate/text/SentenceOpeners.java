package io.broadsheet.annotate.text;

import java.util.Set;

/**
 * Function words that, with a capital after an abbreviation's point, tell that a sentence begins.
 */
final class SentenceOpeners {

  private static final Set<String> WORDS =
      Set.of(
          "the",
          "a",
          "an",
          "this",
          "that",
          "these",
          "those",
          "it",
          "its",
          "he",
          "she",
          "they",
          "we",
          "his",
          "her",
          "their",
          "our",
          "i",
          "you",
          "in",
          "on",
          "at",
          "by",
          "but",
          "and",
          "or",
          "as",
          "for",
          "from",
          "with",
          "to",
          "of",
          "if",
          "when",
          "while",
          "after",
          "before",
          "since",
          "although",
          "though",
          "however",
          "meanwhile",
          "there",
          "here",
          "what",
          "who",
          "why",
          "how",
          "where",
          "which",
          "some",
          "many",
          "most",
          "all",
          "no",
          "not",
          "one",
          "both",
          "officials",
          "also",
          "still",
          "then",
          "now",
          "later",
          "earlier",
          "despite",
          "because",
          "under",
          "over",
          "last",
          "such",
          "so",
          "yet",
          "only",
          "even",
          "other",
          "others",
          "another",
          "each");

  private SentenceOpeners() {}

  static boolean contains(String lower) {
    return WORDS.contains(lower);
  }
}
