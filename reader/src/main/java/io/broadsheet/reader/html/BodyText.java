package io.broadsheet.reader.html;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The text of a page or of a piece of HTML. */
public final class BodyText {

  private static final Pattern LINES = Pattern.compile("[\r\n]+");

  private BodyText() {}

  /** Returns the text of a piece of HTML, all of it, a blank line between paragraphs. */
  public static String ofFragment(String html) {
    return ofXml(Jsoup.parseBodyFragment(html).body());
  }

  /** Returns the text of an element of XML whose names, but for prefixes, are those of HTML. */
  public static String ofXml(Element element) {
    return ofXml(element, null);
  }

  /** Returns the text of an element of XML but for a heading that is this title. */
  public static String ofXml(Element element, @Nullable String title) {
    for (Element below : element.getAllElements()) {
      String name = below.tagName();
      if (!below.equals(element) && name.indexOf(':') >= 0) {
        below.tagName(name.substring(name.indexOf(':') + 1));
      }
    }
    // Of a whole page the parser takes the head for a part of the body.
    element.getElementsByTag("title").remove();
    if (title != null) {
      removeTitle(element, title);
    }
    DomPruner.strip(element);
    return join(BlockWriter.blocks(element, Site.UNKNOWN));
  }

  /** The headline is no part of the text; neither is what a header has above it. */
  private static void removeTitle(Element body, String title) {
    for (Element heading : body.getElementsByTag("h1")) {
      if (heading.text().strip().equalsIgnoreCase(title.strip())) {
        if (heading.parent() != null && heading.parent().normalName().equals("header")) {
          heading.previousElementSiblings().remove();
        }
        heading.remove();
        return;
      }
    }
  }

  /** Returns the text of a value that may or may not be HTML; lines are paragraphs. */
  static String ofValue(String value) {
    if (value.contains("</") || value.contains("<br") || value.contains("<p>")) {
      return ofFragment(value);
    }
    return LINES
        .splitAsStream(Parser.unescapeEntities(value, false))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  static String join(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < blocks.size(); i++) {
      if (i > 0) {
        text.append(blocks.get(i).continues(blocks.get(i - 1)) ? "\n" : "\n\n");
      }
      text.append(blocks.get(i).text());
    }
    return text.toString();
  }
}
