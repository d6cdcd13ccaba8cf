package io.broadsheet.reader;

import java.io.IOException;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** NITF, the IPTC's News Industry Text Format: one article a {@code nitf} element. */
final class NitfFile {

  private final Input input;
  private final GuardedSink sink;

  NitfFile(Input input, GuardedSink sink) {
    this.input = input;
    this.sink = sink;
  }

  void read() throws IOException {
    XmlEntries.read(input, element -> Xml.name(element).equals("nitf"), this::document);
  }

  private void document(Element nitf) {
    Element head = Xml.below(nitf, "head");
    String objection =
        ItemStatus.objection(
            attribute(head, "docdata", "management-status"),
            attribute(head, "date.release", "norm"),
            input.fetched());
    if (objection != null) {
      sink.problem(input.where(), objection);
      return;
    }
    read(nitf, head);
  }

  private void read(Element nitf, @Nullable Element head) {
    NitfBody body = new NitfBody(nitf);
    ArticleDraft article = new ArticleDraft(id(head), input.fetched());
    String title = body.headline();
    article.title(title);
    body.authors().forEach(article::author);
    article.source(source(nitf, head));
    article.published(
        attribute(head, "date.issue", "norm"),
        attribute(head, "pubdata", "date.publication"),
        attribute(head, "date.release", "norm"));
    article.section(attribute(head, "pubdata", "position.section"));
    article.language(Xml.inherited(nitf, "xml:lang"));
    String text = body.text();
    if (text.isBlank() && title == null) {
      sink.problem(input.where(), "NITF without headline and text");
    } else {
      sink.article(article.withText(text));
    }
  }

  private static @Nullable String source(Element nitf, @Nullable Element head) {
    String source = attribute(head, "pubdata", "name");
    source = source == null ? Xml.wordsBelow(nitf, "distributor") : source;
    return source == null ? attribute(head, "doc.copyright", "holder") : source;
  }

  private String id(@Nullable Element head) {
    String id = attribute(head, "doc-id", "id-string");
    return id == null ? input.id() : id;
  }

  private static @Nullable String attribute(@Nullable Element head, String name, String attribute) {
    Element element = Xml.below(head, name);
    return element == null || element.attr(attribute).isBlank()
        ? null
        : element.attr(attribute).strip();
  }
}
