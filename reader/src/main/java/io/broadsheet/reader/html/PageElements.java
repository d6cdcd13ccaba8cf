package io.broadsheet.reader.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a page that may tell its title, date, author and address, each kind in the order
 * of the page. They are gathered in one walk, because every query of its own walks the whole page,
 * and a page has thousands of elements.
 */
final class PageElements {

  private final Document page;
  private final List<Element> metas = new ArrayList<>();
  private final List<Element> links = new ArrayList<>();
  private final List<Element> scripts = new ArrayList<>();
  private final List<Element> headings = new ArrayList<>();
  private final List<Element> times = new ArrayList<>();
  private final List<Element> named = new ArrayList<>();
  private final List<Element> properties = new ArrayList<>();
  private final List<Element> all = new ArrayList<>();

  /** Gathers the elements of a page. Nothing may be taken out of the page meanwhile. */
  PageElements(Document page) {
    this.page = page;
    for (Node at = page; at != null; at = next(at, page)) {
      if (at instanceof Element element) {
        gather(element);
      }
    }
  }

  /** The node after this one in the order of the page; null after the last one below the root. */
  private static @Nullable Node next(Node node, Node root) {
    Node child = node.firstChild();
    if (child != null) {
      return child;
    }
    for (Node at = node; at != null && !at.equals(root); at = at.parent()) {
      Node sibling = at.nextSibling();
      if (sibling != null) {
        return sibling;
      }
    }
    return null;
  }

  private void gather(Element element) {
    all.add(element);
    switch (element.normalName()) {
      case "meta" -> metas.add(element);
      case "link" -> links.add(element);
      case "script" -> scripts.add(element);
      case "h1", "h2", "h3" -> headings.add(element);
      case "time", "abbr" -> times.add(element);
      default -> {}
    }
    if (element.attributesSize() > 0) {
      gatherByAttributes(element, element.attributes());
    }
  }

  private void gatherByAttributes(Element element, Attributes attributes) {
    if (attributes.hasKey("class") || attributes.hasKey("id")) {
      named.add(element);
    }
    String property = attributes.get("itemprop");
    if (!property.isEmpty()) {
      properties.add(element);
      if (property.contains("headline") && !isHeading(element)) {
        headings.add(element);
      }
    }
  }

  private static boolean isHeading(Element element) {
    return switch (element.normalName()) {
      case "h1", "h2", "h3" -> true;
      default -> false;
    };
  }

  /** The whole page, for what is asked of few pages only. */
  Document page() {
    return page;
  }

  List<Element> metas() {
    return metas;
  }

  List<Element> links() {
    return links;
  }

  List<Element> scripts() {
    return scripts;
  }

  /** The headings of the first three levels, and what is marked as a headline. */
  List<Element> headings() {
    return headings;
  }

  /** The elements for times and abbreviations. */
  List<Element> times() {
    return times;
  }

  /** The elements with a class or an id. */
  List<Element> named() {
    return named;
  }

  /** The elements whose property, in microdata, has this in its name. */
  List<Element> properties(String name) {
    return properties.stream().filter(e -> e.attr("itemprop").contains(name)).toList();
  }

  /** Every element. */
  List<Element> all() {
    return all;
  }

  /**
   * The heading that is the article's title, or else the first of the first level, or else of the
   * second; null where there is none.
   */
  @Nullable Element headline(String title) {
    Element first = null;
    Element second = null;
    for (Element heading : headings) {
      boolean isFirst = heading.normalName().equals("h1");
      boolean isTitle = heading.text().strip().equals(title);
      if (isTitle && isFirst) {
        return heading;
      }
      first = first == null && (isTitle || isFirst) ? heading : first;
      second = second == null && heading.normalName().equals("h2") ? heading : second;
    }
    return first == null ? second : first;
  }

  /** The elements that match, of those given. */
  List<Element> matching(List<Element> candidates, Evaluator wanted) {
    return candidates.stream().filter(e -> wanted.matches(page, e)).toList();
  }
}
