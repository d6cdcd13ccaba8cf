package io.broadsheet.reader.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the article's paragraphs: the one that the publisher names as such,
 * if enough text is in it, or else the one with the most running text.
 */
final class BodyFinder {

  /** Less text is a teaser, whatever its name. */
  private static final double LEAST = 100;

  /** Fewer letters that the publisher gives apart are a summary. */
  private static final int LEAST_WHOLE = 400;

  /** An article with a smaller share of the text of another is the teaser of a series. */
  private static final double LEAST_SHARE = 0.2;

  /** How many letters of a block are looked for in the text that the publisher gives apart. */
  private static final int PROBE = 60;

  private static final Evaluator HEADLINE = Selector.evaluatorOf("h1");

  private final Element root;
  private final Marks marks;
  private final Weights weights;
  private final Element heaviest;
  private @Nullable Element named;
  private double most;

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
   * @param own the element of the article that the headline stands in, or null
   */
  static Element find(
      Element root, Marks marks, @Nullable String articleBody, @Nullable Element own) {
    BodyFinder finder = new BodyFinder(root, marks);
    Element found = finder.find(articleBody);
    return own != null && finder.isOfOther(found, own)
        ? new BodyFinder(own, marks).find(articleBody)
        : found;
  }

  private Element find(@Nullable String articleBody) {
    Element found = articleBody == null ? null : holding(articleBody);
    if (found == null) {
      found = named();
    }
    return narrowed(found == null ? around(heaviest) : found);
  }

  /** Whether an element is in another article than this one, or holds another one too. */
  private boolean isOfOther(Element found, Element own) {
    Element around = found.closest("article");
    if (around != null) {
      return isOther(around, own);
    }
    return found.getElementsByTag("article").stream()
        .anyMatch(article -> isOther(article, own) && article.selectFirst(HEADLINE) != null);
  }

  private boolean isOther(Element article, Element own) {
    return !LeadFinder.isIn(article, own)
        && !LeadFinder.isIn(own, article)
        && weights.of(article) >= LEAST_WHOLE
        && weights.of(own) >= Math.max(LEAST_WHOLE, weights.of(article) * LEAST_SHARE);
  }

  /** The deepest element that holds nearly all blocks that are in the given text. */
  private @Nullable Element holding(String articleBody) {
    String wanted = letters(articleBody);
    if (wanted.length() < LEAST_WHOLE) {
      return null;
    }
    Map<Element, Integer> held = heldLetters(wanted);
    int all = held.getOrDefault(root, 0);
    if (all < wanted.length() * 0.6) {
      return null;
    }
    Element best = root;
    for (Element at = root; at != null; at = childHolding(at, held, all)) {
      best = at;
    }
    // Where only the first paragraph is given apart, the others are beside it.
    return around(best);
  }

  /** How many letters of the wanted text each element holds. */
  private Map<Element, Integer> heldLetters(String wanted) {
    Map<Element, Integer> held = new HashMap<>();
    for (Block block : weights.blocks()) {
      String letters = letters(block.text());
      int length = isIn(wanted, letters) ? letters.length() : 0;
      for (Element at = block.element(); length > 0 && at != null; at = at.parent()) {
        held.merge(at, length, Integer::sum);
      }
    }
    return held;
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

  /** Whether the letters of a block, or its beginning, are among others. */
  static boolean isIn(String wanted, String block) {
    return block.length() >= 30
        && wanted.contains(block.substring(0, Math.min(PROBE, block.length())));
  }

  /** Returns the letters and digits of a text, lower case. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  /** The element with the most text, the text of those that the publisher names counting more. */
  private @Nullable Element named() {
    most = weights.of(heaviest);
    compare(root);
    return named == null ? null : TextParts.around(named, root, weights);
  }

  /** The tree is never deeper than the parser's limit, so recursion is safe. */
  private void compare(Element element) {
    double weight = weights.of(element);
    double trusted = weight < LEAST ? 0 : weight * trust(element);
    if (trusted > 0 && trusted >= most * 0.95) {
      most = Math.max(most, trusted);
      named = element;
    }
    Element child = element.firstElementChild();
    while (child != null) {
      if (weights.isLoaded(child)) {
        compare(child);
      }
      child = child.nextElementSibling();
    }
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

  /** One paragraph is not all: lines beside it that are no sentences may be the article's too. */
  private static Element around(Element element) {
    Element parent = element.parent();
    return parent != null && isParagraph(element) ? parent : element;
  }

  private static boolean isParagraph(Element element) {
    String name = element.normalName();
    return name.equals("p") || name.equals("li");
  }

  /** Goes down as long as one child holds nearly everything. */
  private Element narrowed(Element element) {
    Element at = element;
    for (Element child = at.firstElementChild(); child != null; ) {
      if (holdsNearlyAll(child, at) && BlockWriter.isBlock(child) && !isParagraph(child)) {
        at = child;
        child = at.firstElementChild();
      } else {
        child = child.nextElementSibling();
      }
    }
    return at;
  }

  private boolean holdsNearlyAll(Element child, Element parent) {
    double weight = weights.of(child);
    return weight > 0 && weight >= weights.of(parent) * 0.98;
  }
}
