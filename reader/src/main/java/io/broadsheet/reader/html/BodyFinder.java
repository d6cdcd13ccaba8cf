package io.broadsheet.reader.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the article's paragraphs: the one that the publisher names as such,
 * if enough text is in it, or else the one with the most running text.
 */
final class BodyFinder {

  /** Less text is a teaser, whatever its name. */
  private static final double LEAST = 100;

  /** How many letters of a block are looked for in the text that the publisher gives apart. */
  private static final int PROBE = 60;

  private final Element root;
  private final Marks marks;
  private final Weights weights;
  private final Element heaviest;

  private BodyFinder(Element root, Marks marks) {
    this.root = root;
    this.marks = marks;
    this.weights = Weights.measure(root);
    this.heaviest = weights.heaviest() == null ? root : weights.heaviest();
  }

  /**
   * Finds the element.
   *
   * @param articleBody the text as JSON-LD gives it, or null
   */
  static Element find(Element root, Marks marks, @Nullable String articleBody) {
    BodyFinder finder = new BodyFinder(root, marks);
    Element found = articleBody == null ? null : finder.holding(articleBody);
    if (found == null) {
      found = finder.named();
    }
    return finder.narrowed(found == null ? finder.heaviest : found);
  }

  /** The deepest element that holds nearly all blocks that are in the given text. */
  private @Nullable Element holding(String articleBody) {
    String wanted = letters(articleBody);
    if (wanted.length() < 400) {
      return null;
    }
    List<Block> known =
        weights.blocks().stream().filter(b -> isIn(wanted, letters(b.text()))).toList();
    Map<Element, Integer> held = new HashMap<>();
    for (Block block : known) {
      int length = letters(block.text()).length();
      for (Element at = block.element(); at != null; at = at.parent()) {
        held.merge(at, length, Integer::sum);
      }
    }
    int all = held.getOrDefault(root, 0);
    if (all < wanted.length() * 0.6) {
      return null;
    }
    Element best = root;
    for (Element at = root; at != null; at = childHolding(at, held, all)) {
      best = at;
    }
    return best;
  }

  private static @Nullable Element childHolding(
      Element parent, Map<Element, Integer> held, int all) {
    for (Element child : parent.children()) {
      if (held.getOrDefault(child, 0) >= all * 0.95) {
        return child;
      }
    }
    return null;
  }

  private static boolean isIn(String wanted, String block) {
    return block.length() >= 30
        && wanted.contains(block.substring(0, Math.min(PROBE, block.length())));
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  /** The element with the most text, the text of those that the publisher names counting more. */
  private @Nullable Element named() {
    Element best = null;
    double most = weights.of(heaviest);
    for (Element element : root.getAllElements()) {
      double weight = weights.of(element);
      double named = weight < LEAST ? 0 : weight * trust(element);
      if (named > 0 && named >= most * 0.95) {
        most = Math.max(most, named);
        best = element;
      }
    }
    return best;
  }

  /** How much more than its length the text in an element counts. */
  private double trust(Element element) {
    if (element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")
        || element.attr("property").toLowerCase(Locale.ROOT).contains("articlebody")) {
      return 5;
    } else if (marks.isBody(element)) {
      return 3;
    }
    String name = element.normalName();
    return name.equals("article") ? 2 : name.equals("main") ? 1.2 : 0;
  }

  /** Goes down as long as one child holds nearly everything. */
  private Element narrowed(Element element) {
    Element at = element;
    for (Element child = at.firstElementChild(); child != null; ) {
      if (weights.of(child) >= weights.of(at) * 0.98 && BlockWriter.isBlock(child)) {
        at = child;
        child = at.firstElementChild();
      } else {
        child = child.nextElementSibling();
      }
    }
    return at;
  }
}
