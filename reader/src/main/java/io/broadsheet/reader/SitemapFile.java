package io.broadsheet.reader;

import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jsoup.nodes.Element;

/** A news sitemap: an entry is an article without text. Entries that are no news are left out. */
final class SitemapFile {

  private final Input input;
  private final GuardedSink sink;
  private int entries;
  private int news;

  SitemapFile(Input input, GuardedSink sink) {
    this.input = input;
    this.sink = sink;
  }

  void read() throws IOException {
    Set<String> names = Set.of("url", "sitemap");
    XmlEntries.read(input, element -> names.contains(Xml.name(element)), this::entry);
    if (news == 0) {
      sink.problem(input.where(), "a sitemap of " + entries + " addresses, none with news");
    }
  }

  private void entry(Element entry) {
    entries++;
    Element about = Xml.below(entry, "news");
    URI url = Xml.resolved(entry, Xml.wordsBelow(entry, "loc"), input.address());
    if (about == null || url == null) {
      return;
    }
    news++;
    ArticleDraft article = new ArticleDraft(url.toString(), input.fetched());
    article.url(url);
    article.title(Xml.wordsBelow(about, "title"));
    article.source(Xml.wordsBelow(about, "name"));
    article.language(Xml.wordsBelow(about, "language"));
    article.published(Xml.wordsBelow(about, "publication_date"));
    sink.article(article.withText(""));
  }
}
