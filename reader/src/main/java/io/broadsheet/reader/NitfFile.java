package io.broadsheet.reader;

import io.broadsheet.article.Article;
import io.broadsheet.article.PublicationTime;
import io.broadsheet.reader.text.DateText;
import io.broadsheet.reader.text.Languages;
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
    NitfBody body = new NitfBody(nitf);
    Article.Builder article = Article.builder(id(head));
    String title = body.headline() == null ? Xml.words(Xml.below(head, "title")) : body.headline();
    if (title != null) {
      article.title(title);
    }
    body.authors().forEach(article::author);
    String source = attribute(head, "pubdata", "name");
    source = source == null ? Xml.words(Xml.below(nitf, "distributor")) : source;
    if (source != null) {
      article.source(source);
    }
    PublicationTime published = published(head);
    if (published != null) {
      article.published(published);
    }
    String section = attribute(head, "pubdata", "position.section");
    if (section != null) {
      article.section(section);
    }
    String language = Xml.inherited(nitf, "xml:lang");
    language = language == null ? null : Languages.tag(language);
    if (language != null) {
      article.language(language);
    }
    String text = body.text();
    if (text.isBlank() && title == null) {
      sink.problem(input.where(), "NITF without headline and text");
    } else {
      sink.article(article.text(text).build());
    }
  }

  private String id(@Nullable Element head) {
    String id = attribute(head, "doc-id", "id-string");
    return id == null ? input.id() : id;
  }

  private @Nullable PublicationTime published(@Nullable Element head) {
    String[] dates = {
      attribute(head, "date.issue", "norm"),
      attribute(head, "pubdata", "date.publication"),
      attribute(head, "date.release", "norm")
    };
    for (String date : dates) {
      PublicationTime time = DateText.notAfter(DateText.parse(date), input.fetched());
      if (time != null) {
        return time;
      }
    }
    return null;
  }

  private static @Nullable String attribute(@Nullable Element head, String name, String attribute) {
    Element element = Xml.below(head, name);
    return element == null || element.attr(attribute).isBlank()
        ? null
        : element.attr(attribute).strip();
  }
}
