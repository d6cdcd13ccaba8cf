package io.broadsheet.reader;

import io.broadsheet.article.Article;
import io.broadsheet.article.PublicationTime;
import io.broadsheet.reader.text.DateText;
import io.broadsheet.reader.text.TextDecoder;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plain text with optional header lines ({@code Title: Source: Date: URL: Author: Section:
 * Language: Id:}) and a blank line after them. Without a title line the first line is the title,
 * and stays part of the text.
 */
final class PlainText {

  /** A first line that is longer is a paragraph; the title is its beginning. */
  private static final int MAX_TITLE = 200;

  private final Article.Builder builder;
  private boolean titled;
  private @Nullable String ownId;

  private PlainText(String id) {
    builder = Article.builder(id);
  }

  static void read(Input input, GuardedSink sink) throws IOException {
    String text = TextDecoder.decode(input.all(), input.charset());
    if (text.indexOf('\0') >= 0) {
      sink.problem(input.where(), "binary: a text has no zero characters");
    } else {
      sink.article(parse(text, input.id()));
    }
  }

  static Article parse(String content, String id) {
    String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
    PlainText plain = new PlainText(id);
    int body = plain.readHeader(text);
    String rest = text.substring(body);
    if (!plain.titled) {
      plain.builder.title(firstLine(rest));
    }
    Article article = plain.builder.text(rest).build();
    return plain.ownId == null || plain.ownId.isBlank() ? article : plain.withOwnId(article);
  }

  private Article withOwnId(Article article) {
    return new Article(
        String.valueOf(ownId),
        article.source(),
        article.title(),
        article.text(),
        article.published(),
        article.url(),
        article.authors(),
        article.section(),
        article.language());
  }

  /** Reads an ISO date, or one in words. */
  private static PublicationTime time(String value) {
    try {
      return PublicationTime.parse(value);
    } catch (DateTimeException e) {
      PublicationTime time = DateText.parse(value);
      if (time == null) {
        throw e;
      }
      return time;
    }
  }

  /** Reads header lines and returns where the body begins; 0 where there are none. */
  private int readHeader(String text) {
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      String line = text.substring(at, end < 0 ? text.length() : end).strip();
      if (line.isEmpty() || !readHeaderLine(line)) {
        return line.isEmpty() && at > 0 && end >= 0 ? end + 1 : at;
      }
      at = end < 0 ? text.length() : end + 1;
    }
    return at;
  }

  /** Reads a header line; false where it is none, or not one that can be read. */
  private boolean readHeaderLine(String line) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      return false;
    }
    try {
      String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
      return set(name, line.substring(colon + 1).strip());
    } catch (DateTimeException | IllegalArgumentException e) {
      return false;
    }
  }

  private boolean set(String name, String value) {
    switch (name) {
      case "title" -> {
        builder.title(value);
        titled = true;
      }
      case "source" -> builder.source(value);
      case "date" -> builder.published(time(value));
      case "id" -> ownId = value;
      case "url" -> builder.url(value);
      case "author" -> value.lines().flatMap(PlainText::names).forEach(builder::author);
      case "section" -> builder.section(value);
      case "language" -> builder.language(value);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static Stream<String> names(String value) {
    return Arrays.stream(value.split(";", -1)).map(String::strip).filter(s -> !s.isEmpty());
  }

  static String firstLine(String text) {
    String line = text.strip().lines().findFirst().orElse("").strip();
    if (line.length() <= MAX_TITLE) {
      return line;
    }
    int cut = line.lastIndexOf(' ', MAX_TITLE);
    return line.substring(0, cut > 0 ? cut : MAX_TITLE) + "…";
  }
}
