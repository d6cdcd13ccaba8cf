package io.broadsheet.reader;

import io.broadsheet.reader.text.Byline;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * NewsML 1, as agencies sent it before NewsML-G2: an article a {@code NewsItem} that has a text,
 * with the longest of its texts, unless one is said to be the main one. Pictures and items that
 * only refer to others are passed over.
 */
final class NewsMl1File {

  private static final Set<String> TEXT_TYPES = Set.of("", "text", "complexdata");

  /** So many texts of one item are looked at; no provider sends as many. */
  private static final int MOST_TEXTS = 100;

  private final Input input;
  private final GuardedSink sink;
  private int number;

  NewsMl1File(Input input, GuardedSink sink) {
    this.input = input;
    this.sink = sink;
  }

  void read() throws IOException {
    XmlEntries.read(input, element -> Xml.name(element).equals("newsitem"), this::item);
  }

  private void item(Element item) {
    number++;
    String where = input.where() + ":" + number;
    Element management = Xml.below(item, "newsmanagement");
    String objection =
        ItemStatus.objection(
            formalName(management, "status"),
            Xml.wordsBelow(Xml.below(management, "statuswillchange"), "dateandtime"),
            input.fetched());
    Element content = mainText(item);
    if (objection != null) {
      sink.problem(where, objection);
    } else if (content != null) {
      sink.article(article(item, content).withText(text(content, headline(item, content))));
    } else if (Xml.below(item, "contentitem") == null && Xml.below(item, "newsitemref") == null) {
      sink.problem(where, "a news item without text");
    }
  }

  private ArticleDraft article(Element item, Element content) {
    ArticleDraft article = new ArticleDraft(id(item), input.fetched());
    article.title(headline(item, content));
    article.source(source(item));
    article.published(
        Xml.wordsBelow(item, "firstcreated"),
        Xml.wordsBelow(item, "thisrevisioncreated"),
        Xml.wordsBelow(item, "dateid"));
    String language = formalName(near(content, "language"), null);
    article.language(language == null ? Xml.inherited(content, "xml:lang") : language);
    List<String> authors = Byline.names(Xml.words(near(content, "byline")));
    Element nitf = Xml.below(content, "nitf");
    if (authors.isEmpty() && nitf != null) {
      authors = new NitfBody(nitf).authors();
    }
    authors.forEach(article::author);
    return article;
  }

  /**
   * The public identifier without the number of the revision, since all revisions are one article;
   * or its parts, where a provider writes the same one for all items.
   */
  private String id(Element item) {
    String whole = Xml.wordsBelow(item, "publicidentifier");
    String own = Xml.wordsBelow(item, "newsitemid");
    if (whole != null && (own == null || whole.contains(own))) {
      int end = whole.lastIndexOf(':');
      boolean hasRevision = end > 0 && (own == null || whole.substring(0, end).contains(own));
      String revision = Xml.wordsBelow(item, "revisionid");
      return hasRevision && revision != null && whole.substring(end + 1).startsWith(revision)
          ? whole.substring(0, end)
          : whole;
    }
    String provider = Xml.wordsBelow(item, "providerid");
    String day = Xml.wordsBelow(item, "dateid");
    return own == null || provider == null || day == null
        ? input.id() + ":" + number
        : "urn:newsml:" + provider + ":" + day + ":" + own;
  }

  /** The text of the component whose role is "main", or else the longest that is no caption. */
  private static @Nullable Element mainText(Element item) {
    Element longest = null;
    int length = 0;
    for (Element data : texts(item)) {
      String role = formalName(near(data, "role"), null);
      if ("main".equalsIgnoreCase(role)) {
        return data;
      }
      int words = data.wholeText().strip().length();
      if (words > length && !"caption".equalsIgnoreCase(role)) {
        longest = data;
        length = words;
      }
    }
    return longest;
  }

  private static List<Element> texts(Element item) {
    return item.getAllElements().stream()
        .filter(element -> Xml.name(element).equals("datacontent") && isText(element))
        .limit(MOST_TEXTS)
        .toList();
  }

  private static boolean isText(Element data) {
    Element holder = data.parent();
    String type = Objects.requireNonNullElse(formalName(holder, "mediatype"), "");
    String mime = Objects.requireNonNullElse(formalName(holder, "mimetype"), "");
    return holder != null
        && Xml.name(holder).equals("contentitem")
        && TEXT_TYPES.contains(type.toLowerCase(Locale.ROOT))
        && !mime.contains("css")
        && !data.wholeText().isBlank();
  }

  private static @Nullable String headline(Element item, Element content) {
    String near = Xml.words(near(content, "headline"));
    Element nitf = Xml.below(content, "nitf");
    String inside = near == null && nitf != null ? new NitfBody(nitf).headline() : near;
    return inside == null ? Xml.wordsBelow(item, "headline") : inside;
  }

  private static @Nullable String source(Element item) {
    return Stream.of(
            formalName(Xml.below(item, "provider"), "party"),
            formalName(Xml.below(item, "source"), "party"),
            Xml.wordsBelow(item, "providerid"))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /**
   * What the components around a text say of it, the innermost first: a child of theirs of that
   * name, or of what they describe themselves with.
   */
  private static @Nullable Element near(Element content, String name) {
    for (Element at = content; at != null; at = at.parent()) {
      if (Xml.name(at).equals("newscomponent")) {
        for (Element child : at.children()) {
          Element found = Xml.name(child).equals(name) ? child : said(child, name);
          if (found != null) {
            return found;
          }
        }
      }
    }
    return null;
  }

  private static @Nullable Element said(Element part, String name) {
    boolean describes =
        Xml.name(part).equals("newslines") || Xml.name(part).equals("descriptivemetadata");
    return describes ? Xml.below(part, name) : null;
  }

  /** The {@code FormalName} of an element, or of the first one of a name below it. */
  private static @Nullable String formalName(@Nullable Element element, @Nullable String below) {
    Element named = below == null ? element : Xml.below(element, below);
    String name = named == null ? "" : named.attr("FormalName").strip();
    return name.isEmpty() ? null : name;
  }

  private static String text(Element content, @Nullable String title) {
    Element nitf = Xml.below(content, "nitf");
    if (nitf != null) {
      return new NitfBody(nitf).text();
    }
    Element body = Xml.below(content, "body");
    return WireText.of(body == null ? content : body, title);
  }
}
