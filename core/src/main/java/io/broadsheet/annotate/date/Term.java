package io.broadsheet.annotate.date;

/**
 * A word of the vocabulary.
 *
 * @param word in lower case
 * @param role what it does
 * @param value its number within the role, such as the month
 */
record Term(String word, Role role, int value) {}
