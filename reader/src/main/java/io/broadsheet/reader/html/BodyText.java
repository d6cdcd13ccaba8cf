package io.broadsheet.reader.html;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The text of a page or of a piece of HTML. */
public final class BodyText {

  private static final Pattern LINES = Pattern.compile("[\r\n]+");

  private BodyText() {}

  /** Returns the text of a piece of HTML, all of it, a blank line between paragraphs. */
  public static String ofFragment(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    DomPruner.strip(body);
    return join(BlockWriter.blocks(body, Site.UNKNOWN));
  }

  /** Returns the text of an element of XML whose names, but for prefixes, are those of HTML. */
  public static String ofXml(Element element) {
    for (Element below : element.getAllElements()) {
      String name = below.tagName();
      if (!below.equals(element) && name.indexOf(':') >= 0) {
        below.tagName(name.substring(name.indexOf(':') + 1));
      }
    }
    DomPruner.strip(element);
    return join(BlockWriter.blocks(element, Site.UNKNOWN));
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
