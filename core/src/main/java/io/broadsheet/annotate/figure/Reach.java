package io.broadsheet.annotate.figure;

/**
 * A unit and the tokens that it takes.
 *
 * @param edge its first token where it stands before its number, the token after it where behind
 */
record Reach(Unit unit, int edge) {}
