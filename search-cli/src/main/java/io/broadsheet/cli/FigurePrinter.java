package io.broadsheet.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.broadsheet.article.Figure;
import io.broadsheet.article.TextSpan;
import io.broadsheet.json.SearchJson;
import io.broadsheet.query.ArticleRef;
import io.broadsheet.query.FigureClaim;
import io.broadsheet.query.FigureComparison;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints figures side by side: a line a claim under its topic, or one JSON object. */
final class FigurePrinter {

  private static final String INDENT = "   ";

  private final Console console;
  private final Style style;

  FigurePrinter(Console console, Style style) {
    this.console = console;
    this.style = style;
  }

  void text(List<FigureComparison> comparisons) throws IOException {
    for (FigureComparison comparison : comparisons) {
      console.print(style.bold(heading(comparison)) + "\n");
      for (FigureClaim claim : comparison.claims()) {
        console.print(style.wrap(INDENT + line(claim), INDENT + INDENT) + "\n");
      }
      console.print("\n");
    }
    if (comparisons.isEmpty()) {
      console.print("no figures to compare\n");
    }
  }

  private static String heading(FigureComparison comparison) {
    String unit = comparison.unit() == null ? "" : " (" + comparison.unit() + ")";
    String verdict = comparison.disagrees() ? ": the figures differ" : "";
    return Style.plain(comparison.topic()) + unit + verdict;
  }

  private String line(FigureClaim claim) {
    List<String> parts = new ArrayList<>();
    parts.add(style.bold(bound(claim.figure().bound()) + Style.plain(written(claim))));
    if (claim.claimant() != null) {
      parts.add("according to " + Style.plain(claim.claimant()));
    }
    ArticleRef article = claim.article();
    if (article.source() != null) {
      parts.add(Style.plain(article.source().name()));
    }
    if (article.published() != null) {
      parts.add(article.published().day().toString());
    }
    parts.add(Style.plain(article.title().isEmpty() ? article.id() : article.title()));
    return String.join(" · ", parts) + ": " + style.dim(Style.plain(claim.sentence().strip()));
  }

  private static String bound(Figure.Bound bound) {
    return switch (bound) {
      case EXACT -> "";
      case ABOUT -> "about ";
      case AT_LEAST -> "at least ";
      case AT_MOST -> "at most ";
    };
  }

  /** Returns the figure in the text's own words. */
  private static String written(FigureClaim claim) {
    TextSpan figure = claim.figure().span();
    int start = figure.start() - claim.sentenceSpan().start();
    return claim.sentence().substring(start, start + figure.end() - figure.start());
  }

  void json(String query, List<FigureComparison> comparisons) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(console.out());
    json.setRootValueSeparator(null);
    json.writeStartObject();
    json.writeStringField("query", query);
    json.writeArrayFieldStart("comparisons");
    for (FigureComparison comparison : comparisons) {
      write(comparison, json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
    console.print("\n");
  }

  private static void write(FigureComparison comparison, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("topic", comparison.topic());
    new SearchJson(json).text("unit", comparison.unit());
    json.writeBooleanField("disagrees", comparison.disagrees());
    json.writeArrayFieldStart("claims");
    for (FigureClaim claim : comparison.claims()) {
      write(claim, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(FigureClaim claim, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("value", claim.figure().value());
    json.writeStringField("text", written(claim));
    json.writeStringField("bound", claim.figure().bound().name().toLowerCase(Locale.ROOT));
    SearchJson shape = new SearchJson(json);
    shape.text("claimant", claim.claimant());
    json.writeFieldName("article");
    shape.article(claim.article());
    json.writeStringField("sentence", claim.sentence());
    json.writeEndObject();
  }
}
