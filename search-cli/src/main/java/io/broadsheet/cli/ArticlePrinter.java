package io.broadsheet.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.broadsheet.article.AnnotatedArticle;
import io.broadsheet.article.Article;
import io.broadsheet.json.AnnotationJson;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Prints articles with what their text says: for people, or a JSON object a line. */
final class ArticlePrinter {

  private final Console console;
  private final ReportFormat format;
  private final Style style;
  private final JsonGenerator json;

  ArticlePrinter(Console console, ReportFormat format, Style style) throws IOException {
    this.console = console;
    this.format = format;
    this.style = style;
    json = new JsonFactory().createGenerator(console.out());
    json.setRootValueSeparator(null);
  }

  void print(AnnotatedArticle annotated) throws IOException {
    if (format == ReportFormat.JSON) {
      AnnotationJson.write(annotated, json);
      json.flush();
      console.print("\n");
      return;
    }
    Article article = annotated.article();
    line(style.bold(Style.plain(article.title())));
    line(plain(article.source()));
    line(article.published());
    line(plain(article.url()));
    line(style.dim(Style.plain(article.id())));
    console.print("\n");
    for (String line : AnnotatedText.of(annotated, style).strip().split("\n", -1)) {
      console.print(style.wrap(line, "") + "\n");
    }
    console.print("\n");
  }

  private static @Nullable String plain(@Nullable Object value) {
    return value == null ? null : Style.plain(value.toString());
  }

  private void line(@Nullable Object value) throws IOException {
    if (value != null && !value.toString().isEmpty()) {
      console.print(value + "\n");
    }
  }
}
