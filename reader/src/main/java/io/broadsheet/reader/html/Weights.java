package io.broadsheet.reader.html;

import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * How much running text is below each element. A paragraph of sentences weighs what it is long;
 * short lines and lines of links weigh less than nothing, so that an element that holds the article
 * weighs more than one that holds it and the lists around it.
 */
final class Weights implements NodeVisitor {

  /** Shorter blocks are rarely sentences. */
  private static final int SHORT = 40;

  private static final int LONGEST_TEASER = 200;
  private static final double TEASER = -10;

  /** One block never decides alone. */
  private static final int MOST = 1500;

  /** The text below an element. */
  private static final class Load {
    private double weight;
    private double prose;

    void add(double moreWeight, double moreProse) {
      weight += moreWeight;
      prose += moreProse;
    }
  }

  private static final Load NOTHING = new Load();

  private final IdentityHashMap<Element, Load> loads = new IdentityHashMap<>();
  private final List<Block> blocks;
  private @Nullable Element heaviest;
  private double most;

  private Weights(List<Block> blocks) {
    this.blocks = blocks;
  }

  static Weights measure(Element root) {
    Weights weights = new Weights(BlockWriter.blocks(root, Site.UNKNOWN));
    Block before = null;
    for (Block block : weights.blocks) {
      double weight = before != null && isTeaser(block, before) ? TEASER : weigh(block);
      weights.load(block.element()).add(weight, Math.max(0, weight));
      before = block;
    }
    root.traverse(weights);
    return weights;
  }

  private Load load(Element element) {
    return loads.computeIfAbsent(element, key -> new Load());
  }

  @Override
  public void head(Node node, int depth) {}

  /** Adds an element's weight to the one around it; what is below it was added before. */
  @Override
  public void tail(Node node, int depth) {
    Load load = node instanceof Element ? loads.get(node) : null;
    if (load == null) {
      return;
    }
    if (load.weight > most) {
      most = load.weight;
      heaviest = (Element) node;
    }
    if (depth > 0 && node.parent() instanceof Element parent) {
      load(parent).add(load.weight, load.prose);
    }
  }

  /** Returns the blocks that were weighed. */
  List<Block> blocks() {
    return blocks;
  }

  /** Returns whether there is any block in an element. */
  boolean isLoaded(Element element) {
    return loads.containsKey(element);
  }

  /** Returns the weight of all blocks in an element. */
  double of(Element element) {
    return loads.getOrDefault(element, NOTHING).weight;
  }

  /** Returns the weight of the paragraphs in an element, whatever else is in it. */
  double prose(Element element) {
    return loads.getOrDefault(element, NOTHING).prose;
  }

  /** Returns the deepest of the heaviest elements; null where nothing has weight. */
  @Nullable Element heaviest() {
    return heaviest;
  }

  /** Whether a block is the line or two under the linked headline of another story. */
  private static boolean isTeaser(Block block, Block before) {
    return block.kind() == Block.Kind.PARAGRAPH
        && block.text().length() < LONGEST_TEASER
        && before.kind() == Block.Kind.HEADING
        && before.isAllLink();
  }

  /** What a block adds to the elements around it. */
  private static double weigh(Block block) {
    int length = block.text().length();
    double own = length - 2.0 * block.linked();
    return switch (block.kind()) {
      case HEADING -> block.linkDensity() > 0.5 ? -30 : 0;
      case ROW -> block.linkDensity() > 0.5 ? -10 : Math.min(own / 2, 100);
      case LIST_ITEM -> block.linkDensity() > 0.5 ? -20 : Math.min(own / 2, MOST);
      case PARAGRAPH, PREFORMATTED -> paragraph(block, length, own);
    };
  }

  private static double paragraph(Block block, int length, double own) {
    if (block.linkDensity() > 0.5) {
      return -20;
    } else if (length < SHORT) {
      return endsSentence(block.text()) ? length / 2.0 : -10;
    }
    return Math.min(own - 15, MOST);
  }

  static boolean endsSentence(String text) {
    return ".!?…。！？\"”’»".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
