package io.broadsheet.reader;

import io.broadsheet.article.Article;
import io.broadsheet.article.PublicationTime;
import io.broadsheet.reader.text.DateText;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * RSS 0.9x, 1.0 and 2.0 and Atom: an article an entry, as it comes. Read as a stream and not with a
 * library for feeds, since those hold a feed as a tree and give dates without their zones.
 */
final class FeedFile {

  private static final Pattern MAIL_AND_NAME =
      Pattern.compile("[^\\s@]+@[^\\s@]+\\s*\\(([^)]+)\\)");

  private final Input input;
  private final GuardedSink sink;
  private int number;
  private @Nullable String feedTitle;
  private @Nullable String feedLanguage;
  private final Set<String> feedAuthors = new LinkedHashSet<>();

  FeedFile(Input input, GuardedSink sink) {
    this.input = input;
    this.sink = sink;
  }

  void read() throws IOException {
    XmlEntries.read(input, FeedFile::isEntry, this::entry);
    if (number == 0) {
      sink.problem(input.where(), "a feed without entries");
    }
  }

  private void entry(Element entry) {
    number++;
    if (number == 1) {
      readHead(entry, Xml.prefix(entry));
    }
    if (WordPressExport.isItem(entry) && !WordPressExport.isPublished(entry)) {
      return;
    }
    try {
      sink.article(article(entry));
    } catch (IllegalArgumentException e) {
      sink.problem(input.where() + ":" + number, String.valueOf(e.getMessage()));
    }
  }

  /** Modules have items too: {@code content:item} is a form of an item's text. */
  private static boolean isEntry(Element element) {
    String name = Xml.name(element);
    String prefix = Xml.prefix(element);
    return (name.equals("item") || name.equals("entry"))
        && !prefix.equals("content:")
        && !prefix.equals("media:");
  }

  private Article article(Element entry) {
    String p = Xml.prefix(entry);
    boolean isAtom = Xml.name(entry).equals("entry");
    URI url = isAtom ? atomLink(entry, p) : rssLink(entry, p);
    ArticleDraft article = new ArticleDraft(id(entry, p, url), input.fetched());
    article.title(shown(Xml.words(entry, p + "title", "dc:title", "media:title")));
    article.url(url);
    authors(entry, p).forEach(article::author);
    article.published(published(entry, p));
    article.source(shown(source(entry, p)));
    article.section(shown(section(entry, p)));
    article.language(language(entry));
    return article.withText(isAtom ? FeedText.ofAtom(entry, p) : FeedText.ofRss(entry, p));
  }

  /** The entry's id; one that is not unique beyond its feed gets the host before it. */
  private String id(Element entry, String p, @Nullable URI url) {
    String id = Xml.words(entry, p + "guid", p + "id", "guid", "dc:identifier");
    if (id == null && !entry.attr("rdf:about").isBlank()) {
      id = entry.attr("rdf:about").strip();
    }
    if (id == null) {
      return url == null ? input.id() + ":" + number : url.toString();
    }
    if (id.indexOf(':') >= 0 || id.indexOf('/') >= 0 || id.length() > 30) {
      return id;
    }
    return (url != null && url.getHost() != null ? url.getHost() : input.id()) + "/" + id;
  }

  private @Nullable URI rssLink(Element item, String p) {
    String link = Xml.words(item, "feedburner:origLink", p + "link", "atom:link");
    return Xml.resolved(item, link == null ? permalink(item, p) : link, input.address());
  }

  /** An id that is an address leads to the article unless the feed says that it does not. */
  private static @Nullable String permalink(Element item, String p) {
    Element guid = Xml.child(item, p + "guid");
    String id = Xml.words(guid);
    return guid != null
            && id != null
            && id.startsWith("http")
            && !guid.attr("isPermaLink").equals("false")
        ? id
        : null;
  }

  private @Nullable URI atomLink(Element entry, String p) {
    for (Element link : Xml.children(entry, p + "link")) {
      String relation = link.attr("rel");
      if (relation.isEmpty() || relation.equals("alternate")) {
        return Xml.resolved(link, link.attr("href"), input.address());
      }
    }
    return null;
  }

  private @Nullable PublicationTime published(Element entry, String p) {
    for (String name : dateNames(p)) {
      PublicationTime time = DateText.parse(Xml.words(entry, name), input.fetched());
      if (time != null) {
        return time;
      }
    }
    return null;
  }

  /** What elements with a time of publication are called, the surest first. */
  private static List<String> dateNames(String p) {
    return List.of(
        p + "published",
        p + "pubDate",
        p + "issued",
        "dcterms:issued",
        "dcterms:created",
        "dc:date",
        p + "created",
        "dcterms:date",
        p + "date",
        p + "updated",
        p + "modified",
        "dcterms:modified",
        "atom:updated");
  }

  private Set<String> authors(Element entry, String p) {
    Set<String> names = new LinkedHashSet<>();
    for (Element creator : Xml.children(entry, "dc:creator")) {
      addName(Xml.words(creator), names);
    }
    for (Element author : Xml.children(entry, p + "author")) {
      Element name = Xml.child(author, p + "name");
      addName(Xml.words(name == null ? author : name), names);
    }
    if (names.isEmpty()) {
      addName(Xml.words(entry, "itunes:author", "atom:author"), names);
    }
    if (names.isEmpty() && Xml.name(entry).equals("entry")) {
      names.addAll(feedAuthors);
    }
    return names;
  }

  private static void addName(@Nullable String name, Set<String> names) {
    if (name != null) {
      Matcher mail = MAIL_AND_NAME.matcher(name);
      String shown = mail.matches() ? mail.group(1) : name;
      if (!shown.contains("@")) {
        names.add(plain(shown));
      }
    }
  }

  /** Reads what the feed says of itself, which stands before its entries. */
  private void readHead(Element entry, String p) {
    Element feed = entry.parent();
    Element channel = Xml.child(feed, p + "channel");
    Element head = channel == null ? feed : channel;
    feedTitle = Xml.words(head, p + "title", "dc:title");
    feedLanguage = Xml.words(head, p + "language", "dc:language");
    for (Element author : Xml.children(feed, p + "author")) {
      addName(Xml.words(Xml.child(author, p + "name")), feedAuthors);
    }
  }

  /** The outlet that an entry was copied from, or else the publisher or the feed itself. */
  private @Nullable String source(Element entry, String p) {
    Element copied = Xml.child(entry, p + "source");
    String source = Xml.words(copied, p + "title");
    if (source == null && copied != null && copied.childrenSize() == 0) {
      source = Xml.words(copied);
    }
    source = source == null ? Xml.words(entry, "dc:publisher") : source;
    return source == null ? feedTitle : source;
  }

  private static @Nullable String section(Element entry, String p) {
    String section = Xml.words(entry, p + "category", "dc:subject");
    Element category = Xml.child(entry, p + "category");
    return section == null && category != null && !category.attr("term").isBlank()
        ? category.attr("term")
        : section;
  }

  private @Nullable String language(Element entry) {
    String language = Xml.words(entry, "dc:language");
    language = language == null ? Xml.inherited(entry, "xml:lang") : language;
    return language == null ? feedLanguage : language;
  }

  private static @Nullable String shown(@Nullable String line) {
    return line == null ? null : plain(line);
  }

  /** The words of a line: markup and entities in it were meant for a page. */
  private static String plain(String line) {
    return FeedText.MARKUP.matcher(line).find() ? Jsoup.parseBodyFragment(line).text() : line;
  }
}
