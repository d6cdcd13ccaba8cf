package io.broadsheet.reader;

import io.broadsheet.reader.html.BodyText;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The text of a feed's entry: the whole text where the feed has it, or else the summary. */
final class FeedText {

  /** What only HTML has. */
  static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!]|&[a-zA-Z#0-9]{2,8};");

  /** WordPress puts a line about itself under each text. */
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "\\s*(?:The post|The article) [^\\n]{1,400} (?:appeared first on|first appeared on) [^\\n]{1,200}$");

  private FeedText() {}

  /** Returns the text of an RSS item whose names have this prefix. */
  static String ofRss(Element item, String prefix) {
    String encoded = raw(Xml.child(item, "content:encoded"));
    Element forms = Xml.child(item, "content:items");
    if (encoded.isBlank()) {
      encoded = raw(Xml.below(forms, "value"));
    }
    Element body = Xml.child(item, "xhtml:body");
    if (encoded.isBlank() && body != null) {
      return BodyText.ofXml(body);
    }
    return html(encoded.isBlank() ? raw(Xml.child(item, prefix + "description")) : encoded);
  }

  /** Returns the text of an Atom entry whose names have this prefix. */
  static String ofAtom(Element entry, String prefix) {
    for (String name : List.of(prefix + "content", prefix + "summary", "media:description")) {
      Element content = Xml.child(entry, name);
      String text = content == null ? "" : ofAtom(content);
      if (!text.isBlank()) {
        return text;
      }
    }
    return "";
  }

  private static String ofAtom(Element content) {
    if (content.attr("type").equals("xhtml") || content.childrenSize() > 0) {
      return BodyText.ofXml(content);
    }
    String text = content.wholeText();
    return content.attr("type").contains("html") || MARKUP.matcher(text).find()
        ? html(text)
        : text.strip();
  }

  /** The HTML in an element, as elements or as text. */
  private static String raw(@Nullable Element element) {
    if (element == null) {
      return "";
    }
    return element.childrenSize() > 0 ? element.html() : element.wholeText();
  }

  private static String html(String html) {
    return html.isBlank() ? "" : SIGNATURE.matcher(BodyText.ofFragment(html)).replaceFirst("");
  }
}
