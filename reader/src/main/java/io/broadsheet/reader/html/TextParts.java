package io.broadsheet.reader.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Puts together the text of an article that is cut into several elements of one name, with pictures
 * or prompts between them: editors of many content systems build a page of such parts.
 */
final class TextParts {

  private static final Evaluator TITLE = Selector.evaluatorOf("h1");
  private static final Evaluator LINKED_HEADING =
      Selector.evaluatorOf("h1 > a[href], h2 > a[href], h3 > a[href]");

  private final Element part;
  private final List<Element> others;
  private final Weights weights;

  private TextParts(Element part, Element root, Weights weights) {
    this.part = part;
    this.weights = weights;
    this.others =
        root.getElementsByTag(part.normalName()).stream()
            .filter(e -> !e.equals(part) && weights.of(e) > 0)
            .filter(e -> e.className().equals(part.className()))
            .toList();
  }

  /** Returns the element around the part and all others of its name, or else the part. */
  static Element around(Element part, Element root, Weights weights) {
    return part.className().isEmpty() ? part : new TextParts(part, root, weights).around();
  }

  private Element around() {
    Element best = part;
    for (Element at = part.parent(); at != null && !others.isEmpty(); at = at.parent()) {
      if (at.normalName().equals("body") || isList(at)) {
        return best;
      } else if (weights.of(at) > weights.of(best) && isLittleElse(at)) {
        best = at;
      }
      if (isWhole(at)) {
        return best;
      }
    }
    return best;
  }

  /** Whether an element is one article by its name, which the microformat hAtom makes hentry. */
  private static boolean isWhole(Element element) {
    String name = element.normalName();
    return name.equals("article") || name.equals("main") || element.hasClass("hentry");
  }

  /** Whether an element holds several articles, each with its headline. */
  private static boolean isList(Element element) {
    return element.select(TITLE).size() > 1 || element.select(LINKED_HEADING).size() > 1;
  }

  /** Whether an element holds other parts, and little beside them. */
  private boolean isLittleElse(Element element) {
    double parts = 0;
    for (Element other : others) {
      parts += LeadFinder.isIn(other, element) ? weights.of(other) : 0;
    }
    return parts > 0 && weights.of(element) >= (weights.of(part) + parts) * 0.9;
  }
}
