package io.broadsheet.reader.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** One block never decides alone. */
  private static final int MOST = 1500;

  private final Map<Element, Double> weights = new HashMap<>();
  private final Map<Element, Double> prose = new HashMap<>();
  private final List<Block> blocks;
  private @Nullable Element heaviest;
  private double most;

  private Weights(List<Block> blocks) {
    this.blocks = blocks;
  }

  static Weights measure(Element root) {
    Weights weights = new Weights(BlockWriter.blocks(root, Site.UNKNOWN));
    for (Block block : weights.blocks) {
      double weight = weigh(block);
      weights.weights.merge(block.element(), weight, Double::sum);
      weights.prose.merge(block.element(), Math.max(0, weight), Double::sum);
    }
    root.traverse(weights);
    return weights;
  }

  @Override
  public void head(Node node, int depth) {}

  /** Adds an element's weight to the one around it; what is below it was added before. */
  @Override
  public void tail(Node node, int depth) {
    Double weight = node instanceof Element ? weights.get(node) : null;
    if (weight == null) {
      return;
    }
    if (weight > most) {
      most = weight;
      heaviest = (Element) node;
    }
    if (depth > 0 && node.parent() instanceof Element parent) {
      weights.merge(parent, weight, Double::sum);
      prose.merge(parent, prose.getOrDefault(node, 0.0), Double::sum);
    }
  }

  /** Returns the blocks that were weighed. */
  List<Block> blocks() {
    return new ArrayList<>(blocks);
  }

  /** Returns the weight of all blocks in an element. */
  double of(Element element) {
    return weights.getOrDefault(element, 0.0);
  }

  /** Returns the weight of the paragraphs in an element, whatever else is in it. */
  double prose(Element element) {
    return prose.getOrDefault(element, 0.0);
  }

  /** Returns the deepest of the heaviest elements; null where nothing has weight. */
  @Nullable Element heaviest() {
    return heaviest;
  }

  /** Returns what a block adds to the elements around it. */
  static double weigh(Block block) {
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
