package io.broadsheet.reader;

import io.broadsheet.reader.html.BodyText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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
    if (!encoded.isBlank()) {
      return html(WordPressExport.isItem(item) ? WordPressExport.html(encoded) : encoded);
    }
    for (String name : List.of("xhtml:body", "body")) {
      Element body = Xml.child(item, name);
      if (body != null) {
        return BodyText.ofXml(body);
      }
    }
    return summary(item, prefix);
  }

  /** What is told of an item, in the first of the elements for that which says anything. */
  private static String summary(Element item, String prefix) {
    for (String name :
        List.of(
            prefix + "description",
            "dc:description",
            "media:description",
            "atom:summary",
            "itunes:summary")) {
      String told = raw(Xml.child(item, name));
      if (!told.isBlank()) {
        return html(told);
      }
    }
    return "";
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
    String text = isBase64(content) ? decoded(content) : content.wholeText();
    return content.attr("type").contains("html") || MARKUP.matcher(text).find()
        ? html(text)
        : text.strip();
  }

  /** Whether the text is written in base64: as Atom 0.3 says, or in Atom what is not text. */
  private static boolean isBase64(Element content) {
    String type = content.attr("type");
    return content.attr("mode").equals("base64")
        || (type.contains("/")
            && !type.startsWith("text/")
            && !type.contains("html")
            && !type.contains("xml"));
  }

  /** Text out of base64; none where it holds something else, as a picture. */
  private static String decoded(Element content) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(content.wholeText());
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (IllegalArgumentException | CharacterCodingException e) {
      return "";
    }
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
