package io.broadsheet.reader.html;

import io.broadsheet.reader.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Turns a part of the tree into blocks of text, in the order of the page. {@link FoldedText} folds
 * the words of the block at hand, {@link InlineMarkup} counts which of them are in links.
 */
final class BlockWriter implements NodeVisitor {

  private static final Set<String> BLOCKS = Lexicon.of(BlockWriter.class, "blocks.txt");

  /** A table whose cells are longer on average is the page's layout, not values. */
  private static final int MAX_CELL = 120;

  private final List<Block> blocks = new ArrayList<>();
  private final FoldedText text = new FoldedText();
  private final InlineMarkup markup;
  private Element block;
  private @Nullable Element row;
  private int headingDepth;
  private int preDepth;

  private BlockWriter(Element root, Site site) {
    this.block = root;
    this.markup = new InlineMarkup(site);
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
      openBlock(element, name);
    } else if (name.equals("br")) {
      breakLine();
    } else {
      markup.open(element, name);
    }
  }

  private void openBlock(Element element, String name) {
    if (row != null) {
      append(" ");
      return;
    }
    flush(element);
    preDepth += name.equals("pre") ? 1 : 0;
    headingDepth += isHeading(name) ? 1 : 0;
    row = name.equals("tr") && isValues(element) ? element : null;
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element, element.normalName());
    }
  }

  private void close(Element element, String name) {
    if (BLOCKS.contains(name)) {
      closeBlock(element, name);
    } else {
      markup.close(name);
    }
  }

  private void closeBlock(Element element, String name) {
    if (row != null && !row.equals(element)) {
      append(" ");
      return;
    }
    flush(element.parent() == null ? element : element.parent());
    row = null;
    preDepth -= name.equals("pre") ? 1 : 0;
    headingDepth -= isHeading(name) ? 1 : 0;
  }

  static boolean isHeading(String name) {
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

  /** Two breaks in a row are how old pages begin a paragraph. */
  private void breakLine() {
    int breaks = text.countBreak();
    if (row != null) {
      append(" ");
    } else if (breaks > 1 && preDepth == 0) {
      flush(block);
    } else {
      text.breakLine();
    }
  }

  private void append(String words) {
    int before = text.length();
    text.append(words, preDepth > 0);
    markup.count(text.length() - before);
  }

  /** Ends the block at hand; what follows belongs to {@code next}. */
  private void flush(Element next) {
    String words = text.take();
    if (!words.isBlank()) {
      String shown = preDepth > 0 ? words.stripTrailing() : words.strip();
      blocks.add(markup.block(block, kind(), shown));
    }
    markup.restart();
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
