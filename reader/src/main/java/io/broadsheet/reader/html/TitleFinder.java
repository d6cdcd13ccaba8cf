package io.broadsheet.reader.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline that a page shows: the heading that is most like what the page calls itself,
 * and where no heading is, what it calls itself without the outlet's name.
 */
final class TitleFinder {

  private static final int LONGEST = 300;

  private final PageMetadata metadata;
  private final @Nullable String site;
  private final List<String> declared = new ArrayList<>();

  private TitleFinder(Document page, PageMetadata metadata, @Nullable URI address) {
    this.metadata = metadata;
    this.site = metadata.siteName() == null ? host(address) : metadata.siteName();
    declare(metadata.articleText("headline"));
    declare(metadata.first("og:title"));
    declare(
        metadata.first("twitter:title", "dc.title", "headline", "parsely-title", "sailthru.title"));
    declare(page.title());
    declare(metadata.articleText("name"));
  }

  private static @Nullable String host(@Nullable URI address) {
    return address == null || address.getHost() == null
        ? null
        : address.getHost().replaceFirst("^www\\.", "");
  }

  private void declare(@Nullable String title) {
    if (title != null && !title.isBlank()) {
      declared.add(Titles.withoutSite(title, site));
    }
  }

  /** Finds the headline; empty where the page has none. Call before anything is pruned. */
  static String find(Document page, PageMetadata metadata, @Nullable URI address) {
    TitleFinder finder = new TitleFinder(page, metadata, address);
    String shown = finder.shown(page);
    if (shown != null) {
      return shown;
    }
    return finder.declared.isEmpty() ? finder.heading(page) : finder.best();
  }

  /** The heading most like a declared title; the first of those alike. */
  private @Nullable String shown(Document page) {
    String best = null;
    double most = 0.3;
    for (Element heading : page.select("h1, [itemprop~=headline], h2, h3")) {
      String text = heading.text().strip();
      if (text.isEmpty() || text.length() > LONGEST || isSiteName(text)) {
        continue;
      }
      double score = 0;
      for (String title : declared) {
        score = Math.max(score, Titles.likeness(text, title));
      }
      score += heading.normalName().equals("h1") ? 0.25 : score < 0.8 ? -0.3 : 0;
      if (score > most + 0.01) {
        most = score;
        best = text;
      }
    }
    return best;
  }

  /** The first heading of a page that calls itself nothing. */
  private String heading(Document page) {
    for (Element heading : page.select("h1, h2")) {
      String text = heading.text().strip();
      if (!text.isEmpty() && text.length() <= LONGEST && !isSiteName(text)) {
        return text;
      }
    }
    return "";
  }

  private boolean isSiteName(String text) {
    return site != null && Titles.likeness(text, site) > 0.7;
  }

  private String best() {
    String title = declared.getFirst();
    return title.equals(declared.getLast()) && metadata.first("og:title") == null
        ? Titles.withoutTail(title)
        : title;
  }
}
