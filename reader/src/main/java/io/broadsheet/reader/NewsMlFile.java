package io.broadsheet.reader;

import io.broadsheet.reader.html.BodyText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * NewsML-G2: an article a {@code newsItem} of text, alone or in a message. Packages, pictures,
 * video and knowledge items carry no article's text and are passed over.
 */
final class NewsMlFile {

  private final Input input;
  private final GuardedSink sink;
  private int number;

  NewsMlFile(Input input, GuardedSink sink) {
    this.input = input;
    this.sink = sink;
  }

  void read() throws IOException {
    XmlEntries.read(input, element -> Xml.name(element).equals("newsitem"), this::item);
  }

  private void item(Element item) {
    number++;
    if (!isText(item)) {
      return;
    }
    Element about = Xml.below(item, "contentmeta");
    Element set = Xml.below(item, "contentset");
    Element nitf = Xml.below(set, "nitf");
    NitfBody body = nitf == null ? null : new NitfBody(nitf);
    ArticleDraft article = new ArticleDraft(id(item), input.fetched());
    String title = title(item, about, body);
    article.title(title);
    authors(about, body).forEach(article::author);
    describe(article, item, about);
    String text = body == null ? text(set) : body.text();
    if (text.isBlank() && title == null) {
      sink.problem(input.where() + ":" + number, "a news item without headline and text");
    } else {
      sink.article(article.withText(text));
    }
  }

  private String id(Element item) {
    String guid = item.attr("guid").strip();
    return guid.isEmpty() ? input.id() + ":" + number : guid;
  }

  private static boolean isText(Element item) {
    Element itemClass = Xml.below(item, "itemclass");
    String kind = itemClass == null ? "" : itemClass.attr("qcode") + itemClass.attr("uri");
    return kind.isEmpty() || kind.endsWith("text");
  }

  private static @Nullable String title(
      Element item, @Nullable Element about, @Nullable NitfBody body) {
    String title = Xml.wordsBelow(about, "headline");
    if (title == null && body != null) {
      title = body.headline();
    }
    return title == null ? Xml.wordsBelow(Xml.below(item, "itemmeta"), "title") : title;
  }

  private static List<String> authors(@Nullable Element about, @Nullable NitfBody body) {
    String by = Xml.wordsBelow(about, "by");
    if (by != null) {
      return List.of(ArticleDraft.nameIn(by));
    }
    List<String> names = about == null ? List.of() : creators(about);
    return !names.isEmpty() || body == null ? names : body.authors();
  }

  private static List<String> creators(Element about) {
    List<String> names = new ArrayList<>();
    for (Element child : about.children()) {
      String name = Xml.name(child).equals("creator") ? Xml.wordsBelow(child, "name") : null;
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }

  private static void describe(ArticleDraft article, Element item, @Nullable Element about) {
    // The first publication, or what is nearest to it; a version's time where nothing else is.
    article.published(
        Xml.wordsBelow(item, "firstcreated"),
        Xml.wordsBelow(about, "contentcreated"),
        Xml.wordsBelow(item, "versioncreated"));
    String source = Xml.wordsBelow(Xml.below(item, "provider"), "name");
    article.source(
        source == null ? Xml.wordsBelow(Xml.below(item, "copyrightholder"), "name") : source);
    Element tagged = Xml.below(about, "language");
    article.language(tagged == null ? Xml.inherited(item, "xml:lang") : tagged.attr("tag"));
  }

  private static String text(@Nullable Element set) {
    Element inline = Xml.below(set, "inlinexml");
    if (inline != null) {
      Element body = Xml.below(inline, "body");
      return BodyText.ofXml(body == null ? inline : body);
    }
    Element data = Xml.below(set, "inlinedata");
    if (data == null) {
      return "";
    }
    String type = data.attr("contenttype");
    return type.contains("html") ? BodyText.ofFragment(data.wholeText()) : data.wholeText().strip();
  }
}
