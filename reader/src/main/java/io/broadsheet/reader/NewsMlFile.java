package io.broadsheet.reader;

import io.broadsheet.reader.text.Byline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * NewsML-G2: an article a {@code newsItem} of text, alone or in a message. Packages, pictures,
 * video and knowledge items carry no article's text and are passed over.
 */
final class NewsMlFile {

  private static final Pattern OTHER_HEADLINE =
      Pattern.compile("(?i)sub|short|abbrev|alternat|kicker");

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
    String objection = objection(item);
    if (objection != null) {
      sink.problem(input.where() + ":" + number, objection);
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
    String text = body == null ? text(set, title) : body.text();
    if (text.isBlank() && title == null) {
      sink.problem(input.where() + ":" + number, "a news item without headline and text");
    } else {
      sink.article(article.withText(text));
    }
  }

  private @Nullable String objection(Element item) {
    Element status = Xml.below(item, "pubstatus");
    String code = status == null ? null : status.attr("qcode") + status.attr("uri");
    return ItemStatus.objection(code, Xml.wordsBelow(item, "embargoed"), input.fetched());
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
    String title = headline(about);
    if (title == null && body != null) {
      title = body.headline();
    }
    return title == null ? Xml.wordsBelow(Xml.below(item, "itemmeta"), "title") : title;
  }

  /** The first headline that says anything, and is no subtitle or short form unless all are. */
  private static @Nullable String headline(@Nullable Element about) {
    String other = null;
    for (Element child : about == null ? List.<Element>of() : about.children()) {
      String words = Xml.name(child).equals("headline") ? Xml.words(child) : null;
      if (words != null && !OTHER_HEADLINE.matcher(child.attr("role")).find()) {
        return words;
      }
      other = other == null ? words : other;
    }
    return other;
  }

  private static List<String> authors(@Nullable Element about, @Nullable NitfBody body) {
    List<String> by = Byline.names(Xml.wordsBelow(about, "by"));
    if (!by.isEmpty()) {
      return by;
    }
    List<String> names = about == null ? List.of() : creators(about);
    return !names.isEmpty() || body == null ? names : body.authors();
  }

  /** The creators' names; what has no capital is a sign or the account of one. */
  private static List<String> creators(Element about) {
    List<String> names = new ArrayList<>();
    for (Element child : about.children()) {
      String name = Xml.name(child).equals("creator") ? Xml.wordsBelow(child, "name") : null;
      if (name != null && !Byline.isSign(name)) {
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
    article.source(source(item));
    Element tagged = Xml.below(about, "language");
    article.language(tagged == null ? Xml.inherited(item, "xml:lang") : tagged.attr("tag"));
  }

  /** The provider's or the holder's name, or else what else they are called by. */
  private static @Nullable String source(Element item) {
    Element provider = Xml.below(item, "provider");
    Element holder = Xml.below(item, "copyrightholder");
    return Stream.of(
            Xml.wordsBelow(provider, "name"),
            Xml.wordsBelow(holder, "name"),
            attribute(provider, "literal"),
            attribute(holder, "literal"),
            code(provider))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String attribute(@Nullable Element element, String name) {
    String value = element == null ? "" : element.attr(name).strip();
    return value.isEmpty() ? null : value;
  }

  /** The code of a party without its scheme: that of {@code nprov:AFP} is {@code AFP}. */
  private static @Nullable String code(@Nullable Element party) {
    String code = attribute(party, "qcode");
    return code == null || code.endsWith(":") ? null : code.substring(code.indexOf(':') + 1);
  }

  private static String text(@Nullable Element set, @Nullable String title) {
    Element inline = Xml.below(set, "inlinexml");
    if (inline != null) {
      Element body = Xml.below(inline, "body");
      // Sports results and calendars of events have elements of their own, and no paragraphs.
      boolean hasText =
          body != null || inline.childrenSize() == 0 || Xml.below(inline, "p") != null;
      return hasText ? WireText.of(body == null ? inline : body, title) : "";
    }
    Element data = Xml.below(set, "inlinedata");
    return data == null ? "" : WireText.ofString(data.wholeText(), title);
  }
}
