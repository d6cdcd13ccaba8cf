package io.broadsheet.reader.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Finds the article's first paragraph where it stands outside the element that holds the others:
 * many content systems keep the lead in a field of its own, above the picture. It stands between
 * the headline and the text, and is named as a lead or is what the page says it is about. A line
 * there that is shorter than a paragraph is the headline's second line, and no text.
 */
final class LeadFinder {

  // The fewest and the most characters of a lead. What is marked as a heading is rarely one.
  private static final int SHORTEST = 150;
  private static final int SHORTEST_HEADING = 200;
  private static final int LONGEST = 1200;

  /** From this length on, in characters, a block of the body is a paragraph of the article. */
  private static final int PARAGRAPH = 80;

  private final List<Block> blocks;
  private final Element body;
  private final Marks marks;

  /** The letters of what the page says it is about. */
  private final String description;

  private LeadFinder(List<Block> blocks, Element body, Marks marks, PageMetadata metadata) {
    this.blocks = blocks;
    this.body = body;
    this.marks = marks;
    this.description = BodyFinder.letters(metadata.description());
  }

  /**
   * Finds the lead; mostly it is where the other paragraphs are, and there is nothing to find.
   *
   * @param blocks the blocks of the page before anything was pruned
   * @param body the element, of the pruned page, that holds the paragraphs
   * @param title the headline
   */
  static List<Block> find(
      List<Block> blocks, Element body, Marks marks, PageMetadata metadata, String title) {
    return new LeadFinder(blocks, body, marks, metadata)
        .between(String.join(" ", Titles.words(title)));
  }

  private List<Block> between(String title) {
    List<Block> leads = new ArrayList<>();
    int first = firstParagraph();
    int headline = headline(first, title);
    for (int i = headline + 1; headline >= 0 && i < first; i++) {
      Block block = blocks.get(i);
      if (isLong(block) && isLead(block, blocks.get(headline).element()) && !isRepeated(block)) {
        leads.add(block);
      }
    }
    return leads;
  }

  /** The first paragraph of the body; 0 where there is none. */
  private int firstParagraph() {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).text().length() >= PARAGRAPH && isIn(blocks.get(i).element(), body)) {
        return i;
      }
    }
    return 0;
  }

  /** The last headline before a block; -1 where none is. */
  private int headline(int before, String title) {
    for (int i = before - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      if (block.element().normalName().equals("h1")
          || String.join(" ", Titles.words(block.text())).equals(title)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isLong(Block block) {
    int length = block.text().length();
    return length >= (block.kind() == Block.Kind.HEADING ? SHORTEST_HEADING : SHORTEST)
        && length <= LONGEST
        && block.linkDensity() < 0.25;
  }

  /** Whether a block, or what it is in besides the headline, is named as a lead or described. */
  private boolean isLead(Block block, Element headline) {
    boolean isNamed = false;
    for (Element at = block.element(); at != null && !holds(at, headline); at = at.parent()) {
      if (at.equals(body)) {
        return false;
      } else if (marks.isLead(at)) {
        isNamed = true;
      } else if (marks.isFurniture(at) || marks.isLine(at)) {
        return false;
      }
    }
    return isNamed || BodyFinder.isIn(description, BodyFinder.letters(block.text()));
  }

  /** Whether an element holds the headline; it may have been taken out of the article. */
  private static boolean holds(Element element, Element headline) {
    return switch (element.normalName()) {
      case "article", "main", "body" -> true;
      default -> isIn(headline, element);
    };
  }

  /** Whether the lead is the beginning of a paragraph of the body. */
  private boolean isRepeated(Block lead) {
    String letters = BodyFinder.letters(lead.text());
    for (Block block : blocks) {
      if (!block.equals(lead)
          && isIn(block.element(), body)
          && BodyFinder.isIn(BodyFinder.letters(block.text()), letters)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an element is another one or somewhere in it. */
  static boolean isIn(Element element, Element around) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.equals(around)) {
        return true;
      }
    }
    return false;
  }
}
