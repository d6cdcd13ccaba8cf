package io.broadsheet.reader.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Finds who wrote a page's article. */
final class AuthorFinder {

  private static final Pattern BY =
      Pattern.compile(
          "(?i)^(?:written |posted |story |reported )?(?:by|von|par|por|di|de)\\b:?\\s+");
  private static final Pattern AND =
      Pattern.compile("(?i)\\s*(?:;|,|&|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b|\\|)\\s*");

  /** What content systems put where nobody is named. */
  private static final Set<String> NOBODY =
      Set.of("unknown", "admin", "administrator", "editor", "webmaster", "root", "user", "author");

  /** Longer texts are not names. */
  private static final int LONGEST = 60;

  /** What pages call an author in their head, the surest first. */
  private static final List<String> METAS =
      List.of(
          "byl",
          "parsely-author",
          "sailthru.author",
          "author",
          "article:author",
          "dc.creator",
          "dcterms.creator");

  private static final Evaluator BYLINES = Selector.evaluatorOf(".byline, .author");
  private static final Evaluator IN_BYLINE = Selector.evaluatorOf(".byline a, .author a");
  private static final Evaluator LINES = Selector.evaluatorOf(".byline, .author, .author-name");
  private static final Evaluator NAME = Selector.evaluatorOf("[itemprop~=name]");

  private AuthorFinder() {}

  static List<String> find(PageElements page, PageMetadata metadata) {
    Set<String> names = new LinkedHashSet<>();
    addAll(metadata.article().path("author"), names);
    for (String name : METAS) {
      if (names.isEmpty()) {
        metadata.all(name).forEach(value -> add(value, names));
      }
    }
    addShown(() -> page.properties("author"), names);
    addShown(() -> page.related("author"), names);
    addShown(() -> linked(page), names);
    addShown(() -> page.matching(page.named(), LINES), names);
    String source = metadata.siteName();
    names.removeIf(
        name -> name.equalsIgnoreCase(source) || NOBODY.contains(name.toLowerCase(Locale.ROOT)));
    return new ArrayList<>(names);
  }

  private static List<Element> linked(PageElements page) {
    boolean hasByline = !page.matching(page.named(), BYLINES).isEmpty();
    return hasByline ? page.page().select(IN_BYLINE) : List.of();
  }

  /** Takes the names that the page shows, where none are known yet. */
  private static void addShown(Supplier<List<Element>> shown, Set<String> names) {
    if (!names.isEmpty()) {
      return;
    }
    for (Element element : shown.get()) {
      Element name = element.selectFirst(NAME);
      Element named = name == null ? element : name;
      add(named.attr("content").isBlank() ? named.text() : named.attr("content"), names);
    }
  }

  private static void addAll(JsonNode author, Set<String> names) {
    if (author.isArray()) {
      author.forEach(one -> addAll(one, names));
    } else {
      String name = JsonLd.text(author);
      if (name != null) {
        add(name, names);
      }
    }
  }

  /** Takes a byline apart: {@code By Ann Lee and Bo Ray}. */
  static void add(String byline, Set<String> names) {
    String text = BY.matcher(byline.strip()).replaceFirst("");
    for (String name : AND.split(text, -1)) {
      boolean isAddress = name.contains("://") || name.contains("@") || name.contains("www.");
      if (!name.isBlank() && name.length() <= LONGEST && !isAddress) {
        names.add(name.strip());
      }
    }
  }
}
