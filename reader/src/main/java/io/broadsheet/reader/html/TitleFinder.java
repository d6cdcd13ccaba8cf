package io.broadsheet.reader.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline that a page shows: the heading that is most like what the page calls itself,
 * and where no heading is, what it calls itself without the outlet's name.
 */
final class TitleFinder {

  /** A longer heading, in characters, is no headline. */
  private static final int LONGEST = 300;

  /** Headings less like each title that the page declares are about something else. */
  private static final double LEAST_LIKENESS = 0.3;

  private final PageMetadata metadata;
  private final @Nullable String site;
  private final Set<String> siteWords;
  private final List<String> declared = new ArrayList<>();
  private final List<Set<String>> declaredWords = new ArrayList<>();

  private TitleFinder(PageElements page, PageMetadata metadata, @Nullable URI address) {
    this.metadata = metadata;
    this.site = metadata.siteName() == null ? Site.host(address) : metadata.siteName();
    this.siteWords = site == null ? Set.of() : Titles.wordSet(site);
    declare(metadata.articleText("headline"));
    declare(metadata.first("og:title"));
    declare(
        metadata.first("twitter:title", "dc.title", "headline", "parsely-title", "sailthru.title"));
    declare(page.page().title());
    declare(metadata.articleText("name"));
  }

  private void declare(@Nullable String title) {
    if (title != null && !title.isBlank()) {
      String own = Titles.withoutSite(title, site);
      declared.add(own);
      declaredWords.add(Titles.wordSet(own));
    }
  }

  /** Finds the headline; empty where the page has none. Call before anything is pruned. */
  static String find(PageElements page, PageMetadata metadata, @Nullable URI address) {
    TitleFinder finder = new TitleFinder(page, metadata, address);
    String shown = finder.shown(page);
    if (shown != null) {
      return shown;
    }
    return finder.declared.isEmpty() ? finder.heading(page) : finder.best();
  }

  /** The heading most like a declared title; the first of those alike. */
  private @Nullable String shown(PageElements page) {
    Element best = null;
    double most = LEAST_LIKENESS;
    for (Element heading : page.headings()) {
      String text = heading.text().strip();
      double likeness = mayBeTitle(text) ? likeness(heading, Titles.wordSet(text)) : 0;
      if (likeness > most + 0.01) {
        most = likeness;
        best = heading;
      }
    }
    return best == null ? null : withoutKicker(best);
  }

  /** A heading's text without what stands first in it, if a declared title is the rest. */
  private String withoutKicker(Element heading) {
    String text = heading.text().strip();
    if (heading.childrenSize() > 0 && !declaredWords.contains(Titles.wordSet(text))) {
      Element rest = heading.clone();
      rest.child(0).remove();
      if (declaredWords.contains(Titles.wordSet(rest.text()))) {
        return rest.text().strip();
      }
    }
    return text;
  }

  private static boolean mayBeTitle(String text) {
    return !text.isEmpty() && text.length() <= LONGEST;
  }

  /** How like a heading is to a declared title; headings of lower levels must be more so. */
  private double likeness(Element heading, Set<String> words) {
    if (isSiteName(words)) {
      return 0;
    }
    double most = 0;
    for (Set<String> title : declaredWords) {
      most = Math.max(most, Titles.likeness(words, title));
    }
    return most + (heading.normalName().equals("h1") ? 0.25 : most < 0.8 ? -0.3 : 0);
  }

  /** The first heading of a page that calls itself nothing. */
  private String heading(PageElements page) {
    for (Element heading : page.page().select("h1, h2")) {
      String text = heading.text().strip();
      if (mayBeTitle(text) && !isSiteName(Titles.wordSet(text))) {
        return text;
      }
    }
    return "";
  }

  private boolean isSiteName(Set<String> words) {
    return site != null && Titles.likeness(words, siteWords) > 0.7;
  }

  private String best() {
    String title = declared.getFirst();
    return title.equals(declared.getLast()) && metadata.first("og:title") == null
        ? Titles.withoutTail(title)
        : title;
  }
}
