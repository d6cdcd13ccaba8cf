package io.broadsheet.reader;

import io.broadsheet.reader.text.Byline;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What NITF's {@code body} says, alone or in a NewsML-G2 item. */
final class NitfBody {

  private final @Nullable Element documentHead;
  private final @Nullable Element head;
  private final @Nullable Element content;

  NitfBody(Element nitf) {
    Element body = Xml.below(nitf, "body");
    this.documentHead = Xml.below(nitf, "head");
    this.head = Xml.below(body, "body.head");
    this.content = body == null ? null : childOf(body, "body.content");
  }

  /** A note to editors in the head may have a {@code body.content} of its own. */
  private static @Nullable Element childOf(Element parent, String name) {
    for (Element child : parent.children()) {
      if (Xml.name(child).equals(name)) {
        return child;
      }
    }
    return null;
  }

  /** Returns the headline, or else the title in the document's head. */
  @Nullable String headline() {
    Element line = Xml.below(head, "hl1");
    String headline = Xml.words(line == null ? Xml.below(head, "hedline") : line);
    return headline == null ? Xml.wordsBelow(documentHead, "title") : headline;
  }

  /** Returns the names in the bylines, without titles. */
  List<String> authors() {
    List<String> names = new ArrayList<>();
    if (head == null) {
      return names;
    }
    for (Element byline : head.getAllElements()) {
      if (Xml.name(byline).equals("byline")) {
        addNames(byline, names);
      }
    }
    return names;
  }

  private static void addNames(Element byline, List<String> names) {
    for (Element person : byline.getAllElements()) {
      if (Xml.name(person).equals("person")) {
        names.addAll(Byline.names(Xml.words(person)));
      }
    }
    Element plain = byline.clone();
    plain.getAllElements().stream()
        .filter(e -> Xml.name(e).equals("byttl"))
        .toList()
        .forEach(Element::remove);
    if (names.isEmpty()) {
      names.addAll(Byline.names(Xml.words(plain)));
    }
  }

  /**
   * Returns the text: paragraphs, headings, lists and tables. Asked for last, because it takes
   * pictures and notes out of the tree.
   */
  String text() {
    if (content == null) {
      return "";
    }
    for (Element element : content.getAllElements()) {
      String name = Xml.name(element);
      if (name.equals("media") || name.equals("note") || name.equals("nitf-table-metadata")) {
        element.remove();
      } else if (name.equals("hl2")) {
        element.tagName("h2");
      } else if (name.equals("fn")) {
        element.tagName("p");
      }
    }
    return WireText.of(content, headline());
  }
}
