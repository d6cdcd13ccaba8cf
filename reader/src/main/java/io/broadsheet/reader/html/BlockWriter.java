package io.broadsheet.reader.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Turns a part of the tree into blocks of text, in the order of the page. */
final class BlockWriter implements NodeVisitor {

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private static final Set<String> ITALIC = Set.of("em", "i", "cite");
  private static final Set<String> BOLD = Set.of("b", "strong");

  /** A table whose cells are longer on average is the page's layout, not values. */
  private static final int MAX_CELL = 120;

  private final Site site;
  private final List<Block> blocks = new ArrayList<>();
  private final ArrayDeque<Integer> links = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private Element block;
  private @Nullable Element row;
  private int linked;
  private int inward;
  private int italic;
  private int bold;
  private int linkDepth;
  private int inwardDepth;
  private int italicDepth;
  private int boldDepth;
  private int headingDepth;
  private int preDepth;
  private int lineBreaks;

  private BlockWriter(Element root, Site site) {
    this.block = root;
    this.site = site;
  }

  /** Returns the blocks of what is below an element. */
  static List<Block> blocks(Element root, Site site) {
    BlockWriter writer = new BlockWriter(root, site);
    root.traverse(writer);
    writer.flush(root);
    return writer.blocks;
  }

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      open(element, element.normalName());
    }
  }

  private void open(Element element, String name) {
    if (BLOCKS.contains(name)) {
      if (row != null) {
        append(" ");
        return;
      }
      flush(element);
      preDepth += name.equals("pre") ? 1 : 0;
      headingDepth += isHeading(name) ? 1 : 0;
      row = name.equals("tr") && isValues(element) ? element : null;
    } else if (name.equals("br")) {
      lineBreak();
    } else {
      inline(element, name, 1);
    }
  }

  private void inline(Element element, String name, int step) {
    if (name.equals("a")) {
      linkDepth += step;
      inwardDepth += step > 0 ? openLink(element) : closeLink();
    } else if (ITALIC.contains(name)) {
      italicDepth += step;
    } else if (BOLD.contains(name)) {
      boldDepth += step;
    }
  }

  private int openLink(Element link) {
    int inwardLink = site.isInward(link.attr("href")) ? 1 : 0;
    links.push(inwardLink);
    return inwardLink;
  }

  private int closeLink() {
    return -links.pop();
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element, element.normalName());
    }
  }

  private void close(Element element, String name) {
    if (BLOCKS.contains(name)) {
      if (row != null && !row.equals(element)) {
        append(" ");
        return;
      }
      flush(element.parent() == null ? element : element.parent());
      row = null;
      preDepth -= name.equals("pre") ? 1 : 0;
      headingDepth -= isHeading(name) ? 1 : 0;
    } else {
      inline(element, name, -1);
    }
  }

  private static boolean isHeading(String name) {
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }

  /** Whether a row holds values side by side: several short cells and no table within. */
  private static boolean isValues(Element tr) {
    int cells = 0;
    int length = 0;
    for (Element cell : tr.children()) {
      if (cell.childrenSize() > 0 && !cell.getElementsByTag("table").isEmpty()) {
        return false;
      }
      cells++;
      length += cell.text().length();
    }
    return cells > 1 && length <= cells * MAX_CELL;
  }

  private void lineBreak() {
    lineBreaks++;
    if (row != null) {
      append(" ");
    } else if (lineBreaks > 1 && preDepth == 0) {
      flush(block);
    } else if (!text.isEmpty()) {
      trimEnd();
      text.append('\n');
    }
  }

  private void append(String words) {
    int before = text.length();
    for (int i = 0; i < words.length(); ) {
      int end = plainEnd(words, i);
      if (end > i) {
        text.append(words, i, end);
        lineBreaks = 0;
        i = end;
      } else {
        append(words.charAt(i++));
      }
    }
    int added = Math.max(0, text.length() - before);
    linked += linkDepth > 0 ? added : 0;
    inward += inwardDepth > 0 ? added : 0;
    italic += italicDepth > 0 ? added : 0;
    bold += boldDepth > 0 ? added : 0;
  }

  /** The end of the run of words with one space between, which is most text, from here on. */
  private static int plainEnd(String words, int start) {
    int i = start;
    while (i < words.length()) {
      char c = words.charAt(i);
      if (!isPlain(c) && (c != ' ' || i == start || words.charAt(i - 1) == ' ')) {
        break;
      }
      i++;
    }
    return i;
  }

  /** ASCII but for controls, letters of Europe, and what comes after the ideographic space. */
  private static boolean isPlain(char c) {
    return (c > ' ' && c < 0x7F) || (c >= 0xC0 && c < 0x1680) || (c > 0x3000 && c < 0xD800);
  }

  private void append(char c) {
    if (preDepth > 0 && (c == '\n' || c == '\t' || c == ' ')) {
      text.append(c);
    } else if (c <= ' ' || c == '\u0085' || Character.isSpaceChar(c)) {
      if (!text.isEmpty() && !endsBlank()) {
        text.append(' ');
      }
    } else if (!isInvisible(c)) {
      text.append(c);
      lineBreaks = 0;
    }
  }

  /** Soft hyphens, byte order marks, zero width spaces and control characters are no text. */
  private static boolean isInvisible(char c) {
    return c == '\u00AD'
        || c == '\uFEFF'
        || c == '\u200B'
        || c == '\u2060'
        || Character.isISOControl(c);
  }

  private boolean endsBlank() {
    char last = text.charAt(text.length() - 1);
    return last == ' ' || last == '\n';
  }

  private void trimEnd() {
    while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
  }

  /** Ends the block at hand; what follows belongs to {@code next}. */
  private void flush(Element next) {
    if (!text.isEmpty()) {
      String words = preDepth > 0 ? text.toString().stripTrailing() : text.toString().strip();
      if (!words.isBlank()) {
        blocks.add(new Block(block, kind(), words, linked, inward, italic, bold));
      }
      text.setLength(0);
    }
    linked = 0;
    inward = 0;
    italic = 0;
    bold = 0;
    lineBreaks = 0;
    block = next;
  }

  private Block.Kind kind() {
    if (preDepth > 0) {
      return Block.Kind.PREFORMATTED;
    } else if (row != null) {
      return Block.Kind.ROW;
    } else if (headingDepth > 0 && !isItem(block.parent())) {
      return Block.Kind.HEADING;
    }
    return isItem(block) || (isItem(block.parent()) && block.siblingElements().isEmpty())
        ? Block.Kind.LIST_ITEM
        : Block.Kind.PARAGRAPH;
  }

  private static boolean isItem(@Nullable Element element) {
    String name = element == null ? "" : element.normalName();
    return name.equals("li") || name.equals("dd") || name.equals("dt");
  }
}
