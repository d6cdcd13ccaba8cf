package io.broadsheet.reader.html;

import org.jsoup.nodes.Element;

/**
 * A paragraph, heading, list item or table row of a page.
 *
 * @param element the innermost block element it stands in
 * @param kind what it is
 * @param text its words, white space folded; {@code \n} where the page breaks the line
 * @param linked how many characters of the text are in links
 * @param inward how many characters are in links to pages of the same outlet
 * @param italic how many characters are in italics
 * @param bold how many characters are bold
 */
record Block(
    Element element, Kind kind, String text, int linked, int inward, int italic, int bold) {

  /** What a block is in its page. */
  enum Kind {
    PARAGRAPH,
    HEADING,
    LIST_ITEM,
    ROW,
    PREFORMATTED
  }

  /** Returns the share of the characters that are in links, 0 to 1. */
  double linkDensity() {
    return text.isEmpty() ? 0 : Math.min(1.0, (double) linked / text.length());
  }

  /** Returns whether all of the text, but for marks, is in links. */
  boolean isAllLink() {
    return isAll(linked);
  }

  /** Returns whether this many of the characters are nearly all of them. */
  boolean isAll(int characters) {
    return characters > 0 && characters >= text.length() - 3;
  }

  /** Returns whether this block continues the one before it, without a blank line between. */
  boolean continues(Block before) {
    return kind == before.kind && (kind == Kind.LIST_ITEM || kind == Kind.ROW);
  }
}
