package io.broadsheet.reader.html;

import io.broadsheet.reader.text.Lexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Takes out of a page's tree what by its markup is no part of the article. */
final class DomPruner {

  private static final Set<String> NEVER_TEXT = Lexicon.of(DomPruner.class, "never-text.txt");

  /** The attribute of a block in which a picture was. */
  static final String HAD_PICTURE = "data-had-picture";

  private static final Set<String> PICTURES =
      Set.of("img", "picture", "video", "iframe", "amp-img", "amp-video", "object", "embed");

  private static final Set<String> OFTEN_FURNITURE =
      Set.of("aside", "footer", "header", "form", "figure", "menu");

  /** Who holds a larger share of the page's text is kept whatever its name. */
  private static final double LARGE = 0.4;

  // Where next to nothing of much text would be left, in characters, names mean something else.
  private static final int MUCH = 600;
  private static final int LITTLE = 100;

  /** What is laid over a page may be longer than a short article, but is not all there is. */
  private static final double NEARLY_ALL = 0.95;

  /** From this many children on it is cheaper to put back those that stay. */
  private static final int MANY = 16;

  /** What is named like a byline but longer, in characters, is text. */
  private static final int LONGEST_LINE = 220;

  /** From this length on, in characters, what is named a paywall is what lies behind it. */
  private static final int PARAGRAPH = 100;

  private static final Evaluator POST =
      Selector.evaluatorOf("blockquote[class*=-tweet], blockquote[class*=-media]");
  private static final Evaluator ARTICLE = Selector.evaluatorOf("h1, [itemprop~=articleBody]");
  private static final Evaluator OWN_TEXT = Selector.evaluatorOf("table, pre");
  private static final Evaluator LINK = Selector.evaluatorOf("a");

  private final Element root;
  private final Marks marks;
  private final Weights weights;
  private final double all;

  /** Remembered, for many children of one element are asked about. */
  private final IdentityHashMap<Element, Set<String>> largeParts = new IdentityHashMap<>();

  private final List<Element> pruned = new ArrayList<>();
  private boolean trustsNames = true;

  private DomPruner(Element root, Marks marks) {
    this.root = root;
    this.marks = marks;
    this.weights = Weights.measure(root);
    this.all = Math.max(1, weights.prose(root));
  }

  /** Takes out what is never text, and leaves a mark where a picture was. */
  static void strip(Element root) {
    List<Node> gone = new ArrayList<>();
    root.traverse((node, depth) -> {
      boolean never = node instanceof Element e && NEVER_TEXT.contains(e.normalName());
      if (never || node instanceof Comment) {
        gone.add(node);
      }
    });
    for (Node node : gone) {
      if (node instanceof Element element && PICTURES.contains(element.normalName())) {
        markPicture(element);
      }
    }
    removeAll(gone);
  }

  /** Removes nodes; many of one parent at once, since each removal moves all that come after. */
  private static void removeAll(List<? extends Node> nodes) {
    Map<Element, Set<Node>> byParent = new LinkedHashMap<>();
    for (Node node : nodes) {
      if (node.parent() instanceof Element parent) {
        byParent.computeIfAbsent(parent, key -> new HashSet<>()).add(node);
      }
    }
    byParent.forEach((parent, gone) -> {
      if (gone.size() < MANY) {
        gone.forEach(Node::remove);
      } else {
        List<Node> kept = new ArrayList<>(parent.childNodes());
        kept.removeIf(gone::contains);
        parent.empty().appendChildren(kept);
      }
    });
  }

  private static void markPicture(Element picture) {
    for (Element at = picture.parent(); at != null; at = at.parent()) {
      if (BlockWriter.isBlock(at)) {
        if (at.hasAttr(HAD_PICTURE)) {
          return;
        }
        at.attr(HAD_PICTURE, "");
        Element around = at.parent();
        if (around != null && around.childrenSize() < 3 && !at.hasText()) {
          around.attr(HAD_PICTURE, "");
        }
        return;
      }
    }
  }

  /** Takes out furniture, and returns the blocks as they were before. */
  static List<Block> prune(Element root, Marks marks) {
    DomPruner pruner = new DomPruner(root, marks);
    pruner.visitAll();
    if (pruner.all >= MUCH && pruner.left() < LITTLE) {
      pruner.trustsNames = false;
      pruner.pruned.clear();
      pruner.visitAll();
    }
    removeAll(pruner.pruned);
    return pruner.weights.blocks();
  }

  private void visitAll() {
    for (Element child : root.children()) {
      visit(child);
    }
  }

  /** How much text there is besides what is to be taken out. */
  private double left() {
    double left = all;
    for (Element element : pruned) {
      left -= weights.prose(element);
    }
    return left;
  }

  /** The tree is never deeper than the parser's limit, so recursion is safe. */
  private void visit(Element element) {
    if (isFurniture(element)) {
      pruned.add(element);
      return;
    }
    Element child = element.firstElementChild();
    while (child != null) {
      visit(child);
      child = child.nextElementSibling();
    }
  }

  private boolean isFurniture(Element element) {
    String name = element.normalName();
    boolean isBare = element.attributesSize() == 0 && !OFTEN_FURNITURE.contains(name);
    if (isBare || name.equals("body") || name.equals("article") || name.equals("main")) {
      return false;
    }
    double share = weights.prose(element) / all;
    if ((trustsNames && marks.isComments(element))
        || (share < NEARLY_ALL && marks.isDialog(element))) {
      return !holdsArticle(element);
    }
    return share <= LARGE
        && !isPaid(element)
        && (isHidden(element)
            || (OFTEN_FURNITURE.contains(name) && !isOwnText(element))
            || (trustsNames && (isNamedFurniture(element) || isShortLine(element))));
  }

  /** A paragraph for readers who pay is marked so, and kept from those who read aloud. */
  private boolean isPaid(Element element) {
    return element.normalName().equals("p")
        && element.className().contains("paywall")
        && weights.prose(element) >= PARAGRAPH;
  }

  private boolean isNamedFurniture(Element element) {
    return marks.isFurniture(element)
        && !isWords(element)
        && !holdsBody(element)
        && !isEmbeddedPost(element)
        && !isPart(element)
        && !isLead(element);
  }

  private boolean isShortLine(Element element) {
    return marks.isLine(element) && !holdsBody(element) && element.text().length() < LONGEST_LINE;
  }

  /**
   * Words inside a paragraph are part of it, whatever their class; and a span that has furniture in
   * it may have words beside it.
   */
  private boolean isWords(Element element) {
    return switch (element.normalName()) {
      case "a", "b", "em", "strong" -> true;
      case "span" -> element.children().stream().anyMatch(marks::isFurniture);
      default -> false;
    };
  }

  /** An article may be cut into parts of one name; what the largest is, the others are. */
  private boolean isPart(Element element) {
    String name = element.className();
    Element parent = element.parent();
    return !name.isEmpty()
        && parent != null
        && weights.prose(element) > 0
        && largeParts.computeIfAbsent(parent, this::largeParts).contains(name);
  }

  /** The names of the large children of an element. */
  private Set<String> largeParts(Element parent) {
    return parent.children().stream()
        .filter(child -> weights.prose(child) > all * LARGE)
        .map(Element::className)
        .collect(Collectors.toSet());
  }

  /** A post shown whole is a quotation, whatever the name of the box around it. */
  private static boolean isEmbeddedPost(Element element) {
    return element.normalName().equals("blockquote")
        ? element.className().contains("-tweet") || element.className().contains("-media")
        : element.childrenSize() < 3 && element.selectFirst(POST) != null;
  }

  /** What TYPO3 calls a teaser is the article's own first paragraph where it links to nothing. */
  private static boolean isLead(Element element) {
    return element.className().contains("teaser")
        && element.selectFirst(LINK) == null
        && element.closest(LINK) == null;
  }

  private boolean holdsBody(Element element) {
    return marks.isBody(element) && weights.prose(element) / all > 0.1;
  }

  private static boolean holdsArticle(Element element) {
    return element.selectFirst(ARTICLE) != null;
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style");
    return element.hasAttr("hidden")
        || isHiddenByName(element)
        || element.attr("aria-hidden").equals("true")
        || (!style.isEmpty()
            && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none"));
  }

  /** Names that hide on every screen; {@code hidden md:block} hides on small ones only. */
  private static boolean isHiddenByName(Element element) {
    String names = element.className();
    if (!names.contains("hid") && !names.contains("d-none")) {
      return false;
    }
    String words = " " + names + " ";
    return (words.contains(" hidden ") || words.contains(" hide ") || words.contains(" d-none "))
        && names.indexOf(':') < 0
        && names.indexOf("-block") < 0;
  }

  /** Tables and paragraphs of an article may stand in a figure. */
  private static boolean isOwnText(Element element) {
    return element.normalName().equals("figure") && element.selectFirst(OWN_TEXT) != null;
  }
}
