package io.broadsheet.reader;

import io.broadsheet.reader.text.TextDecoder;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown text, with or without front matter ({@code key: value} between two lines of {@code
 * ---}). Signs of markup are taken off; words and their order stay.
 */
final class MarkdownFile {

  private static final Pattern FRONT_MATTER =
      Pattern.compile("---[ \t]*\r?\n(?:[\\w -]+:.*|\\s*-.*|\\s+.*|\\s*)\r?\n", Pattern.DOTALL);
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +\\S");
  private static final Pattern LINK =
      Pattern.compile(
          "(?<!!)\\[([^\\]\\[]{1,300})\\]\\([^()\\s]{1,500}(?:\\s+\"[^\"]{0,300}\")?\\)");
  private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]{0,500}\\]\\([^)]{0,1000}\\)");
  private static final Pattern EMPHASIS =
      Pattern.compile("(\\*\\*|__|\\*|(?<!\\w)_)(?=\\S)([^*_\\n]{1,500}?)(?<=\\S)\\1(?!\\w)");
  private static final Pattern LINE_START =
      Pattern.compile("(?m)^[ \t]{0,3}(?:#{1,6} +|(?:> ?)+|[-*+] +(?=\\S))");

  private final ArticleDraft article;
  private @Nullable String title;

  private MarkdownFile(Input input) {
    article = new ArticleDraft(input.id(), input.fetched());
  }

  /** Whether a text has front matter, or a heading and a link. */
  static boolean isMarkdown(String text) {
    String head = text.substring(0, Math.min(text.length(), 4096));
    return hasFrontMatter(head)
        || head.startsWith("# ")
        || (HEADING.matcher(head).find() && LINK.matcher(head).find());
  }

  private static boolean hasFrontMatter(String text) {
    int end = text.indexOf("\n---", 3);
    return text.startsWith("---")
        && end > 0
        && text.substring(3, end).contains(":")
        && FRONT_MATTER.matcher(text.substring(0, end + 1)).lookingAt();
  }

  static void read(Input input, GuardedSink sink) throws IOException {
    String text = TextDecoder.decode(input.all(), input.charset()).stripLeading();
    MarkdownFile file = new MarkdownFile(input);
    int body = hasFrontMatter(text) ? file.readFrontMatter(text) : 0;
    String words = plain(text.substring(body));
    if (file.title == null) {
      String first = words.lines().findFirst().orElse("");
      file.title = PlainText.firstLine(words);
      if (text.substring(body).stripLeading().startsWith("# ")) {
        words = words.substring(first.length()).strip();
      }
    }
    file.article.title(file.title);
    sink.article(file.article.withText(words));
  }

  private int readFrontMatter(String text) {
    int end = text.indexOf("\n---", 3);
    for (String line : text.substring(text.indexOf('\n'), end).lines().toList()) {
      int colon = line.indexOf(':');
      String value = colon < 0 ? "" : unquoted(line.substring(colon + 1));
      if (!value.isEmpty()) {
        set(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), value);
      }
    }
    int line = text.indexOf('\n', end + 1);
    return line < 0 ? text.length() : line + 1;
  }

  private static String unquoted(String value) {
    String text = value.strip();
    boolean quoted =
        text.length() > 1
            && "\"'".indexOf(text.charAt(0)) >= 0
            && text.charAt(0) == text.charAt(text.length() - 1);
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  private void set(String key, String value) {
    switch (key) {
      case "title", "headline" -> title = value;
      case "date", "published", "pubdate", "publishdate" -> article.published(value);
      case "author", "authors", "byline" -> setAuthors(value);
      case "source", "publisher", "publication" -> article.source(value);
      case "section", "category" -> article.section(value);
      case "lang", "language" -> article.language(value);
      case "url", "link", "canonical", "canonical_url" -> article.url(Xml.uri(value));
      default -> {
        // Front matter holds much that is for the site's generator.
      }
    }
  }

  private void setAuthors(String list) {
    for (String name : list.replaceAll("^\\[|\\]$", "").split("[;,]", -1)) {
      if (!name.isBlank()) {
        article.author(unquoted(name));
      }
    }
  }

  private static String plain(String markdown) {
    String text = IMAGE.matcher(markdown).replaceAll("");
    text = LINK.matcher(text).replaceAll("$1");
    text = LINE_START.matcher(text).replaceAll("");
    return EMPHASIS.matcher(text).replaceAll("$2").strip();
  }
}
