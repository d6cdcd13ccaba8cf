package io.broadsheet.cli;

import io.broadsheet.query.ArticleRef;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints groups of articles; the options that the commands on groups share. */
final class GroupTable {

  private static final int DEFAULT_LIMIT = 20;

  @Option(names = "--format", description = "text or tsv (default text).")
  GroupFormat format = GroupFormat.TEXT;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "As text: most groups (default " + DEFAULT_LIMIT + ").")
  private int limit = DEFAULT_LIMIT;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  /**
   * Returns how many groups to show as text.
   *
   * @throws picocli.CommandLine.ParameterException if the limit is below 0
   */
  int limit() {
    if (limit < 0 && command != null) {
      throw WrongUsage.of(command, "the limit is 0 or more: " + limit);
    }
    return limit;
  }

  /** Prints a line for each article of a group. */
  static void print(Console console, String group, List<ArticleRef> articles) throws IOException {
    for (ArticleRef article : articles) {
      console.print(column(article.id()) + "\t" + column(group) + "\n");
    }
  }

  /** Prints the articles of a group for a person to read. */
  static void list(Console console, List<ArticleRef> articles) throws IOException {
    for (ArticleRef article : articles) {
      console.print(
          "  "
              + day(article)
              + "  "
              + (article.source() == null ? "unknown source" : Style.plain(article.source().name()))
              + ": "
              + headline(article.title())
              + " ["
              + Style.plain(article.id())
              + "]\n");
    }
  }

  /** Returns the day of publication, as wide where it is not known. */
  static String day(ArticleRef article) {
    return article.published() == null ? "no date   " : article.published().day().toString();
  }

  /** Returns a headline to show. */
  static String headline(String title) {
    return title.isBlank() ? "(no headline)" : Style.plain(title.strip());
  }

  /** Columns end at tabs. */
  private static String column(String id) {
    return id.replaceAll("[\\t\\r\\n]", " ");
  }
}
