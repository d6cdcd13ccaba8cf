package io.broadsheet.reader.html;

import io.broadsheet.article.Article;
import io.broadsheet.article.PublicationTime;
import io.broadsheet.reader.text.DateText;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the article of a web page.
 *
 * <pre>{@code
 * Article article = PageReader.read(html, null, "page.html", Instant.now());
 * }</pre>
 */
public final class PageReader {

  private PageReader() {}

  /**
   * Reads a page. An article without text is a page on which none was found.
   *
   * @param html the page
   * @param address where it was fetched, or null
   * @param id the article's id if the page does not give its own address
   * @param fetched when it was fetched; no article is published later
   */
  public static Article read(String html, @Nullable URI address, String id, Instant fetched) {
    Document page = Parser.htmlParser().parseInput(html, address == null ? "" : address.toString());
    PageElements elements = new PageElements(page);
    PageMetadata metadata = new PageMetadata(elements);
    URI canonical = absolute(metadata.canonical());
    URI url = canonical == null || isSame(canonical, address) ? address : canonical;
    String title = TitleFinder.find(elements, metadata, url);
    Article.Builder article = Article.builder(canonical == null ? id : canonical.toString());
    article.title(title);
    AuthorFinder.find(elements, metadata, title).forEach(article::author);
    describe(article, metadata, url);
    PublicationTime declared = DateFinder.find(elements, metadata, title, url, fetched);
    // Last, because it prunes the page.
    PageText text = PageText.of(elements, metadata, title, Site.of(url));
    PublicationTime published =
        declared == null ? DateText.notAfter(text.published(), fetched) : declared;
    if (published != null) {
      article.published(published);
    }
    return article.text(text.text()).build();
  }

  /**
   * An address that leads somewhere by itself; null where the text is none, as {@code
   * http:https://…}, which says the scheme twice.
   */
  private static @Nullable URI absolute(@Nullable String address) {
    try {
      URI uri = address == null ? null : new URI(address.strip().replace(" ", "%20"));
      return uri != null && uri.isAbsolute() && !uri.isOpaque() ? uri : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** Whether two addresses differ in the spelling of the host at most. */
  private static boolean isSame(URI one, @Nullable URI other) {
    return other != null && plain(one).equals(plain(other));
  }

  private static String plain(URI address) {
    String host = Site.host(address);
    return (host == null ? "" : host) + "/" + address.getRawPath() + "?" + address.getRawQuery();
  }

  private static void describe(Article.Builder article, PageMetadata metadata, @Nullable URI url) {
    if (url != null) {
      article.url(url);
    }
    String site = metadata.siteName();
    String source = site == null || site.isBlank() ? Site.host(url) : site;
    if (source != null) {
      article.source(source);
    }
    String section = metadata.section();
    if (section != null) {
      article.section(section);
    }
    String language = metadata.language();
    if (language != null) {
      article.language(language);
    }
  }
}
