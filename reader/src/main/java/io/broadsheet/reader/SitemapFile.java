package io.broadsheet.reader;

import io.broadsheet.article.Article;
import io.broadsheet.article.PublicationTime;
import io.broadsheet.reader.text.DateText;
import io.broadsheet.reader.text.Languages;
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
    String address = Xml.words(Xml.below(entry, "loc"));
    URI url = Xml.resolved(entry, address, input.address());
    if (about == null || url == null) {
      return;
    }
    news++;
    Article.Builder article = Article.builder(url.toString()).url(url);
    String title = Xml.words(Xml.below(about, "title"));
    if (title != null) {
      article.title(title);
    }
    String source = Xml.words(Xml.below(about, "name"));
    if (source != null) {
      article.source(source);
    }
    String language = Xml.words(Xml.below(about, "language"));
    language = language == null ? null : Languages.tag(language);
    if (language != null) {
      article.language(language);
    }
    PublicationTime published =
        DateText.notAfter(
            DateText.parse(Xml.words(Xml.below(about, "publication_date"))), input.fetched());
    if (published != null) {
      article.published(published);
    }
    sink.article(article.build());
  }
}
