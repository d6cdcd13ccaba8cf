package io.broadsheet.reader;

import io.broadsheet.article.Article;
import io.broadsheet.article.PublicationTime;
import io.broadsheet.reader.text.DateText;
import io.broadsheet.reader.text.Languages;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashSet;
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
    if (number == 1) {
      readHead(entry, p);
    }
    boolean isAtom = Xml.name(entry).equals("entry");
    URI url = isAtom ? atomLink(entry, p) : rssLink(entry, p);
    Article.Builder article = Article.builder(id(entry, p, url));
    String title = Xml.words(entry, p + "title", "dc:title", "media:title");
    if (title != null) {
      article.title(plain(title));
    }
    if (url != null) {
      article.url(url);
    }
    authors(entry, p).forEach(article::author);
    PublicationTime published = published(entry, p);
    if (published != null) {
      article.published(published);
    }
    describe(article, entry, p);
    return article.text(isAtom ? FeedText.ofAtom(entry, p) : FeedText.ofRss(entry, p)).build();
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
    if (link == null) {
      Element guid = Xml.child(item, p + "guid");
      String id = Xml.words(guid);
      link =
          id != null
                  && guid != null
                  && id.startsWith("http")
                  && !guid.attr("isPermaLink").equals("false")
              ? id
              : null;
    }
    return Xml.resolved(item, link, input.address());
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
    String[] names = {
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
      "atom:updated"
    };
    for (String name : names) {
      PublicationTime time =
          DateText.notAfter(DateText.parse(Xml.words(entry, name)), input.fetched());
      if (time != null) {
        return time;
      }
    }
    return null;
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

  private void describe(Article.Builder article, Element entry, String p) {
    Element copied = Xml.child(entry, p + "source");
    String source = copied == null ? null : Xml.words(copied, p + "title");
    source =
        source == null && copied != null && copied.childrenSize() == 0 ? Xml.words(copied) : source;
    source = source == null ? Xml.words(entry, "dc:publisher") : source;
    source = source == null ? feedTitle : source;
    if (source != null) {
      article.source(plain(source));
    }
    String section = Xml.words(entry, p + "category", "dc:subject");
    Element category = Xml.child(entry, p + "category");
    if (section == null && category != null && !category.attr("term").isBlank()) {
      section = category.attr("term");
    }
    if (section != null) {
      article.section(plain(section));
    }
    String language = Xml.words(entry, "dc:language");
    language = language == null ? Xml.inherited(entry, "xml:lang") : language;
    language = language == null ? feedLanguage : language;
    language = language == null ? null : Languages.tag(language);
    if (language != null) {
      article.language(language);
    }
  }

  /** A title's words: markup and entities in it were meant for a page. */
  private static String plain(String title) {
    return FeedText.MARKUP.matcher(title).find() ? Jsoup.parseBodyFragment(title).text() : title;
  }
}
