package io.broadsheet.reader.html;

import java.util.List;
import java.util.regex.Pattern;
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

  /** What is counted in a page; longer numbers tell one article from another. */
  private static final Pattern COUNT = Pattern.compile("(?<![0-9])[0-9]{1,2}(?![0-9])");

  private final Element part;
  private final List<Element> others;
  private final Weights weights;

  private TextParts(Element part, Element root, Weights weights) {
    this.part = part;
    this.weights = weights;
    this.others =
        root.getElementsByTag(part.normalName()).stream()
            .filter(e -> !e.equals(part) && weights.of(e) > 0)
            .filter(e -> isSameName(e.className(), part.className()))
            .toList();
  }

  /** Whether two names are one but for small numbers, by which some systems count the parts. */
  static boolean isSameName(String one, String other) {
    return one.equals(other)
        || (one.length() - other.length() <= 1
            && other.length() - one.length() <= 1
            && COUNT.matcher(one).replaceAll("#").equals(COUNT.matcher(other).replaceAll("#")));
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
