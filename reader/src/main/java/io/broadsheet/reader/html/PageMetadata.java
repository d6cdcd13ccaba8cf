package io.broadsheet.reader.html;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.reader.text.Languages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself in its head: named values, JSON-LD, the canonical address. */
final class PageMetadata {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final String[] NAMING = {"property", "name", "itemprop", "http-equiv"};

  private final Map<String, List<String>> named = new LinkedHashMap<>();
  private final JsonLd jsonLd;
  private final PageElements page;
  private final @Nullable String siteName;

  PageMetadata(PageElements page) {
    this.page = page;
    for (Element meta : page.metas()) {
      String content = meta.attr("content").strip();
      for (String attribute : NAMING) {
        if (!content.isEmpty() && meta.hasAttr(attribute)) {
          add(meta.attr(attribute).strip().toLowerCase(Locale.ROOT), content);
        }
      }
    }
    String title = first("og:title");
    jsonLd = JsonLd.of(page, title == null ? page.page().title() : title);
    siteName = findSiteName();
  }

  /** Microdata may give several names at once. */
  private void add(String names, String content) {
    for (String name : BLANKS.split(names, -1)) {
      named.computeIfAbsent(name, key -> new ArrayList<>()).add(content);
    }
  }

  /** Returns the first value of the first of these names that has one. */
  @Nullable String first(String... names) {
    for (String name : names) {
      List<String> values = named.get(name);
      if (values != null) {
        return values.getFirst();
      }
    }
    return null;
  }

  /** Returns all values of a name. */
  List<String> all(String name) {
    return named.getOrDefault(name, List.of());
  }

  /** Returns the article's object of the page's JSON-LD; a missing node where there is none. */
  JsonNode article() {
    return jsonLd.article();
  }

  /** Returns the JSON-LD value as text; null where there is none. */
  @Nullable String articleText(String field) {
    return JsonLd.text(article().path(field));
  }

  /** Returns the page's own address as it gives it. */
  @Nullable String canonical() {
    for (Element link : page.links()) {
      if (link.attr("rel").equalsIgnoreCase("canonical") && link.hasAttr("href")) {
        String address = link.absUrl("href");
        address = address.isEmpty() ? link.attr("href") : address;
        return address.isBlank() ? declaredAddress() : address;
      }
    }
    return declaredAddress();
  }

  private @Nullable String declaredAddress() {
    return first("og:url", "al:web:url");
  }

  /** Returns the outlet's name. */
  @Nullable String siteName() {
    return siteName;
  }

  private @Nullable String findSiteName() {
    String name = first("og:site_name");
    if (name == null) {
      name = JsonLd.text(article().path("publisher").path("name"));
    }
    if (name == null) {
      name = jsonLd.nameOf("Organization", "NewsMediaOrganization", "WebSite");
    }
    return name == null
        ? first("application-name", "publisher", "dc.publisher", "article:publisher_name")
        : name;
  }

  /** Returns what the page says it is about, in all its wordings. */
  String description() {
    StringBuilder description = new StringBuilder();
    for (String name : new String[] {"description", "og:description", "twitter:description"}) {
      all(name).forEach(value -> description.append(value).append('\n'));
    }
    String ofArticle = articleText("description");
    return description.append(ofArticle == null ? "" : ofArticle).toString();
  }

  /** Returns the section of the outlet. */
  @Nullable String section() {
    String section = articleText("articleSection");
    return section == null
        ? first("article:section", "og:article:section", "parsely-section", "section", "category")
        : section;
  }

  /** Returns the declared language as a BCP 47 tag. */
  @Nullable String language() {
    Element html = page.page().firstElementChild();
    String declared = html == null ? "" : html.attr("lang");
    if (declared.isBlank() && html != null) {
      declared = html.attr("xml:lang");
    }
    if (declared.isBlank()) {
      String other = articleText("inLanguage");
      other =
          other == null ? first("og:locale", "content-language", "language", "dc.language") : other;
      declared = other == null ? "" : other;
    }
    return Languages.tag(declared);
  }
}
