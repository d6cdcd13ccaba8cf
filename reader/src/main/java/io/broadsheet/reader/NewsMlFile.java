package io.broadsheet.reader;

import io.broadsheet.article.Article;
import io.broadsheet.article.PublicationTime;
import io.broadsheet.reader.html.BodyText;
import io.broadsheet.reader.text.DateText;
import io.broadsheet.reader.text.Languages;
import java.io.IOException;
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
    String guid = item.attr("guid").strip();
    Article.Builder article = Article.builder(guid.isEmpty() ? input.id() + ":" + number : guid);
    String title = title(item, about, body);
    article.title(title == null ? "" : title);
    authors(about, body).forEach(article::author);
    PublicationTime published = published(item, about);
    if (published != null) {
      article.published(published);
    }
    describe(article, item, about);
    String text = body == null ? text(set) : body.text();
    if (text.isBlank() && title == null) {
      sink.problem(input.where() + ":" + number, "a news item without headline and text");
    } else {
      sink.article(article.text(text).build());
    }
  }

  private static boolean isText(Element item) {
    Element itemClass = Xml.below(item, "itemclass");
    String kind = itemClass == null ? "" : itemClass.attr("qcode") + itemClass.attr("uri");
    return kind.isEmpty() || kind.endsWith("text");
  }

  private static @Nullable String title(
      Element item, @Nullable Element about, @Nullable NitfBody body) {
    String title = Xml.words(Xml.below(about, "headline"));
    if (title == null && body != null) {
      title = body.headline();
    }
    return title == null ? Xml.words(Xml.below(Xml.below(item, "itemmeta"), "title")) : title;
  }

  private static List<String> authors(@Nullable Element about, @Nullable NitfBody body) {
    String by = Xml.words(Xml.below(about, "by"));
    if (by != null) {
      return List.of(by.replaceFirst("(?i)^by\\s+", ""));
    }
    if (about != null) {
      List<String> names =
          about.children().stream()
              .filter(child -> Xml.name(child).equals("creator"))
              .map(creator -> Xml.words(Xml.below(creator, "name")))
              .filter(name -> name != null)
              .map(String::valueOf)
              .toList();
      if (!names.isEmpty()) {
        return names;
      }
    }
    return body == null ? List.of() : body.authors();
  }

  /** The first publication, or what is nearest to it; a version's time where nothing else is. */
  private @Nullable PublicationTime published(Element item, @Nullable Element about) {
    String[] dates = {
      Xml.words(Xml.below(item, "firstcreated")),
      Xml.words(Xml.below(about, "contentcreated")),
      Xml.words(Xml.below(item, "versioncreated"))
    };
    for (String date : dates) {
      PublicationTime time = DateText.notAfter(DateText.parse(date), input.fetched());
      if (time != null) {
        return time;
      }
    }
    return null;
  }

  private static void describe(Article.Builder article, Element item, @Nullable Element about) {
    Element provider = Xml.below(item, "provider");
    String source = Xml.words(Xml.below(provider, "name"));
    if (source == null) {
      source = Xml.words(Xml.below(Xml.below(item, "copyrightholder"), "name"));
    }
    if (source != null) {
      article.source(source);
    }
    Element tagged = Xml.below(about, "language");
    String language = tagged == null ? Xml.inherited(item, "xml:lang") : tagged.attr("tag");
    language = language == null ? null : Languages.tag(language);
    if (language != null) {
      article.language(language);
    }
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
