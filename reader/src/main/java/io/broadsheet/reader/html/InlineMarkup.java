package io.broadsheet.reader.html;

import java.util.ArrayDeque;
import org.jsoup.nodes.Element;

/** Counts how many characters of a block are in links, in italics and bold. */
final class InlineMarkup {

  private final Site site;

  /** Of each link that is open, whether it leads to a page of the same outlet. */
  private final ArrayDeque<Boolean> links = new ArrayDeque<>();

  private int inwardDepth;
  private int italicDepth;
  private int boldDepth;

  private int linked;
  private int inward;
  private int italic;
  private int bold;

  InlineMarkup(Site site) {
    this.site = site;
  }

  void open(Element element, String name) {
    if (name.equals("a")) {
      boolean isInward = site.isInward(element.attr("href"));
      links.push(isInward);
      inwardDepth += isInward ? 1 : 0;
    } else {
      step(name, 1);
    }
  }

  void close(String name) {
    if (name.equals("a")) {
      inwardDepth -= links.pop() ? 1 : 0;
    } else {
      step(name, -1);
    }
  }

  private void step(String name, int step) {
    switch (name) {
      case "em", "i", "cite" -> italicDepth += step;
      case "b", "strong" -> boldDepth += step;
      default -> {}
    }
  }

  /** Counts characters that were written, in all elements that are open. */
  void count(int characters) {
    linked += links.isEmpty() ? 0 : characters;
    inward += inwardDepth > 0 ? characters : 0;
    italic += italicDepth > 0 ? characters : 0;
    bold += boldDepth > 0 ? characters : 0;
  }

  /** Returns a block with what was counted since the last restart. */
  Block block(Element element, Block.Kind kind, String text) {
    return new Block(element, kind, text, linked, inward, italic, bold);
  }

  /** Counts anew; elements that are open stay open. */
  void restart() {
    linked = 0;
    inward = 0;
    italic = 0;
    bold = 0;
  }
}
