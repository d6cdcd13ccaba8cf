package io.broadsheet.reader;

import io.broadsheet.reader.html.BodyText;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What NITF's {@code body} says, alone or in a NewsML-G2 item. */
final class NitfBody {

  private final @Nullable Element head;
  private final @Nullable Element content;

  NitfBody(Element nitf) {
    Element body = Xml.below(nitf, "body");
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

  @Nullable String headline() {
    Element line = Xml.below(head, "hl1");
    return Xml.words(line == null ? Xml.below(head, "hedline") : line);
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
      String name = Xml.name(person).equals("person") ? Xml.words(person) : null;
      if (name != null) {
        names.add(name);
      }
    }
    Element plain = byline.clone();
    plain.getAllElements().stream()
        .filter(e -> Xml.name(e).equals("byttl"))
        .toList()
        .forEach(Element::remove);
    String line = Xml.words(plain);
    if (names.isEmpty() && line != null) {
      String name = ArticleDraft.nameIn(line).replaceFirst("[,\\s]+$", "");
      if (!name.isEmpty()) {
        names.add(name);
      }
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
    return BodyText.ofXml(content);
  }
}
