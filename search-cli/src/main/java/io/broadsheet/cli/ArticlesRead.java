package io.broadsheet.cli;

import io.broadsheet.article.Article;
import io.broadsheet.reader.ReadProblem;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The articles read in one run, so that none is lost without a word: of two that have one id the
 * index keeps the later. A file may hold several versions of an article, as an archive does; two
 * files, or two outlets, that give one id to different articles are told.
 */
final class ArticlesRead {

  private record Known(String where, String source, String content) {}

  /** The last articles: an archive may hold more than fit into memory. */
  private static final int MOST = 100_000;

  private final Map<String, Known> byId =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
          return size() > MOST;
        }
      };

  /**
   * Takes note of an article.
   *
   * @param where the file that holds it, for messages
   * @param content what {@link #content} gives for it
   * @return what is wrong, or null
   */
  @Nullable ReadProblem note(String where, Article article, String content) {
    Known fresh = new Known(where, Objects.toString(article.source(), ""), content);
    Known before = byId.put(article.id(), fresh);
    if (before == null
        || before.content.equals(fresh.content)
        || (before.where.equals(where) && before.source.equals(fresh.source))) {
      return null;
    }
    return new ReadProblem(
        where,
        "article "
            + article.id()
            + (fresh.source.isEmpty() ? "" : " (" + fresh.source + ")")
            + " replaces another of the same id in "
            + before.where
            + (before.source.isEmpty() ? "" : " (" + before.source + ")")
            + "; give them ids of their own to keep both");
  }

  /** Returns a checksum of what an article says. */
  static String content(Article article) {
    CRC32C sum = new CRC32C();
    for (Object part :
        List.of(
            article.title(),
            article.text(),
            Objects.toString(article.source(), ""),
            Objects.toString(article.published(), ""))) {
      sum.update((part + "\u0000").getBytes(StandardCharsets.UTF_8));
    }
    return Long.toHexString(sum.getValue());
  }
}
