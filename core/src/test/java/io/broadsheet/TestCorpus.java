package io.broadsheet;

import io.broadsheet.article.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The articles of {@code testdata}, in the form that its README describes. */
public final class TestCorpus {

  private TestCorpus() {}

  /** Returns a folder or file of {@code testdata}, which lies beside the module. */
  public static Path path(String name) {
    String module = System.getProperty("basedir", "");
    return Path.of(module).toAbsolutePath().resolveSibling("testdata").resolve(name).normalize();
  }

  /** Returns all articles, in the order of their ids. */
  public static List<Article> articles() throws IOException {
    return read(path("articles"));
  }

  /** Returns the later versions of some of the articles. */
  public static List<Article> corrections() throws IOException {
    return read(path("corrections"));
  }

  /** Adds all articles to an index. */
  public static void addTo(NewsIndex index) throws IOException {
    for (Article article : articles()) {
      index.add(article);
    }
  }

  private static List<Article> read(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(file -> read(root, file))
          .toList();
    }
  }

  private static Article read(Path root, Path file) {
    String path = root.relativize(file).toString().replace('\\', '/');
    Article.Builder article = Article.builder(path.substring(0, path.length() - ".txt".length()));
    List<String> lines = text(file).lines().toList();
    int at = 0;
    while (at < lines.size() && addHeader(lines.get(at), article)) {
      at++;
    }
    if (at == 0 && !lines.isEmpty()) {
      article.title(lines.get(at++));
    }
    return article.text(String.join("\n", lines.subList(at, lines.size())).strip()).build();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Returns whether the line is a header. */
  private static boolean addHeader(String line, Article.Builder article) {
    int colon = line.indexOf(": ");
    if (colon < 0) {
      return false;
    }
    String value = line.substring(colon + 2).strip();
    Article.@Nullable Builder known =
        switch (line.substring(0, colon).toLowerCase(Locale.ROOT)) {
          case "title" -> article.title(value);
          case "source" -> article.source(value);
          case "date" -> article.published(value);
          case "url" -> article.url(value);
          case "author" -> addAuthors(value, article);
          case "section" -> article.section(value);
          case "language" -> article.language(value);
          default -> null;
        };
    return known != null;
  }

  private static Article.Builder addAuthors(String names, Article.Builder article) {
    for (String name : names.split("; ", -1)) {
      article.author(name);
    }
    return article;
  }
}
