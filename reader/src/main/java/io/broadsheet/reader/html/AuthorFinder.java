package io.broadsheet.reader.html;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.reader.text.Byline;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who wrote a page's article: who it says in its head, or else who it shows. */
final class AuthorFinder {

  /** What content systems put where nobody is named. */
  private static final Set<String> NOBODY =
      Set.of(
          "unknown",
          "admin",
          "administrator",
          "editor",
          "webmaster",
          "root",
          "user",
          "author",
          "writer");

  /** A writer's account, which is all that some pages tell. */
  private static final Pattern ACCOUNT = Pattern.compile("\\p{Ll}[\\p{Ll}0-9_ -]+");

  /** Longer texts, in characters, are not names. */
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

  private final @Nullable String source;
  private final Set<String> names = new LinkedHashSet<>();
  private @Nullable String account;

  private AuthorFinder(@Nullable String source) {
    this.source = source;
  }

  static List<String> find(PageElements page, PageMetadata metadata, String title) {
    AuthorFinder found = new AuthorFinder(metadata.siteName());
    found.addAll(metadata.article().path("author"));
    if (found.names.isEmpty()) {
      found.addAll(metadata.article().path("creator"));
    }
    for (String name : METAS) {
      if (found.names.isEmpty()) {
        metadata.all(name).forEach(found::add);
      }
    }
    if (found.names.isEmpty()) {
      new ShownBylines(page, title).names().forEach(found::add);
    }
    if (found.names.isEmpty() && found.account != null) {
      found.names.add(found.account);
    }
    return new ArrayList<>(found.names);
  }

  private void addAll(JsonNode author) {
    if (author.isArray()) {
      author.forEach(this::addAll);
    } else {
      String name = JsonLd.text(author);
      if (name != null) {
        add(name);
      }
    }
  }

  private void add(String byline) {
    if (byline.equalsIgnoreCase(source)) {
      return;
    }
    List<String> named = Byline.names(byline);
    named.stream().filter(this::mayBeName).forEach(names::add);
    if (named.isEmpty() && ACCOUNT.matcher(byline).matches() && mayBeName(byline)) {
      account = byline;
    }
  }

  private boolean mayBeName(String name) {
    return name.length() <= LONGEST
        && name.indexOf(':') < 0
        && name.codePoints().anyMatch(Character::isLetter)
        && !name.equalsIgnoreCase(source)
        && !NOBODY.contains(name.toLowerCase(Locale.ROOT));
  }
}
