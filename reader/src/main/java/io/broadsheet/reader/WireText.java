package io.broadsheet.reader;

import io.broadsheet.reader.html.BodyText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The text of a wire's item, in elements of XML or in a string that may be HTML, XML or plain. */
final class WireText {

  /** What is still an entity after XML was read was escaped twice. */
  private static final Pattern ENTITY = Pattern.compile("&(?:#[0-9]{2,6}|[a-zA-Z]{2,8});");

  private static final Pattern TAG =
      Pattern.compile("(?i)</(?:p|div|body|html|ul|pre|table)>|<br ?/?>");

  private static final Pattern LINES = Pattern.compile("\r?\n");

  /** How far a typewriter indents a paragraph, at least. */
  private static final String INDENT = "   ";

  /** Between two columns of a table that was set on a typewriter. */
  private static final Pattern GAP = Pattern.compile("\\S {3,}\\S");

  private static final int FEWEST_ROWS = 3;

  private WireText() {}

  /**
   * Returns the text of an element whose names are those of HTML, without the headline.
   *
   * @param title the item's headline, which many a body repeats
   */
  static String of(Element body, @Nullable String title) {
    for (TextNode words : body.select("*").textNodes()) {
      unescape(words);
    }
    body.getElementsByTag("figure").stream().filter(WireText::isPicture).forEach(Element::remove);
    paragraphs(body).filter(WireText::isTyped).toList().forEach(WireText::split);
    paragraphs(body).filter(WireText::isTable).toList().forEach(table -> table.tagName("pre"));
    return EndMarks.without(BodyText.ofXml(body, title));
  }

  /** Returns the text of a string, whatever it is written in. */
  static String ofString(String text, @Nullable String title) {
    String stripped = text.strip();
    if (stripped.startsWith("<?xml") || stripped.startsWith("<nitf")) {
      Element nitf = Xml.below(Parser.xmlParser().parseInput(stripped, ""), "nitf");
      if (nitf != null) {
        return new NitfBody(nitf).text();
      }
    }
    return TAG.matcher(stripped).find() ? ofHtml(stripped, title) : EndMarks.without(stripped);
  }

  /** Returns the text of a piece of HTML, without the headline. */
  static String ofHtml(String html, @Nullable String title) {
    return of(Jsoup.parseBodyFragment(html).body(), title);
  }

  /** Takes words for what they were before they were escaped twice: HTML, or words. */
  private static void unescape(TextNode words) {
    String text = words.getWholeText();
    if ((text.indexOf('<') < 0 && text.indexOf('&') < 0) || isCode(words)) {
      return;
    }
    if (isMarkup(text) || TAG.matcher(text).find()) {
      for (Node node : List.copyOf(Jsoup.parseBodyFragment(text).body().childNodes())) {
        words.before(node);
      }
      words.remove();
    } else if (ENTITY.matcher(text).find()) {
      words.text(Parser.unescapeEntities(text, false));
    }
  }

  /** Whether a text is in tags from its beginning to its end. */
  static boolean isMarkup(String text) {
    String stripped = text.strip();
    return stripped.startsWith("<") && stripped.endsWith(">") && stripped.contains("</");
  }

  /** What is shown as it is written may well be HTML. */
  private static boolean isCode(TextNode words) {
    Element parent = words.parent();
    return parent != null && parent.closest("pre, code") != null;
  }

  /** Whether a figure shows a picture, with whose it is and what it shows, and nothing else. */
  private static boolean isPicture(Element figure) {
    return figure.selectFirst("img, picture, video") != null
        && figure.selectFirst("p, pre, table, blockquote") == null;
  }

  /** The paragraphs of words alone. */
  private static Stream<Element> paragraphs(Element body) {
    return body.getAllElements().stream()
        .filter(element -> Xml.name(element).equals("p") && element.childrenSize() == 0);
  }

  /**
   * Whether a paragraph was set on a typewriter: lines at the margin and lines that are indented,
   * which begin paragraphs. Where XML was laid out for reading, all lines are indented.
   */
  private static boolean isTyped(Element element) {
    int indented = 0;
    int atMargin = 0;
    String[] lines = LINES.split(element.wholeText(), -1);
    for (int i = 1; i < lines.length; i++) {
      indented += lines[i].startsWith(INDENT) && !lines[i].isBlank() ? 1 : 0;
      atMargin += !lines[i].isEmpty() && !Character.isWhitespace(lines[i].charAt(0)) ? 1 : 0;
    }
    return indented > 1 && atMargin > 1;
  }

  /** Whether a paragraph is rather a table in columns: half of its lines have gaps. */
  private static boolean isTable(Element element) {
    String[] lines = LINES.split(element.wholeText().strip(), -1);
    long rows = Arrays.stream(lines).filter(line -> GAP.matcher(line).find()).count();
    return rows >= FEWEST_ROWS && rows * 2 >= lines.length;
  }

  private static void split(Element typed) {
    List<StringBuilder> paragraphs = new ArrayList<>();
    for (String line : LINES.split(typed.wholeText(), -1)) {
      if (paragraphs.isEmpty() || line.isBlank() || line.startsWith(INDENT)) {
        paragraphs.add(new StringBuilder());
      }
      paragraphs.getLast().append(line).append('\n');
    }
    List<Element> split =
        paragraphs.stream()
            .map(words -> new Element(typed.tagName()).appendText(words.toString()))
            .toList();
    Element parent = typed.parent();
    if (parent != null) {
      parent.insertChildren(typed.siblingIndex(), split);
      typed.remove();
    }
  }
}
