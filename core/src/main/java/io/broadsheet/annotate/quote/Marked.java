package io.broadsheet.annotate.quote;

/**
 * A stretch between quotation marks, with all that is nested in it.
 *
 * @param first the token of the opening mark
 * @param last the last token: the closing mark, or where that is missing the last one quoted
 * @param start where the words in marks begin in the text
 * @param end where they end
 */
record Marked(int first, int last, int start, int end) {}
