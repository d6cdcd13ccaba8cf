package io.broadsheet.cli;

import io.broadsheet.query.ArticleRef;
import io.broadsheet.query.FoundStories;
import io.broadsheet.query.PassageHit;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.query.SearchResult;
import io.broadsheet.query.StoryHit;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Results for people: rank, source, date and title in a line, the passage under it, and who else
 * carried it.
 */
final class TextPrinter implements ResultPrinter {

  private static final String INDENT = "   ";

  private final Console console;
  private final Style style;

  TextPrinter(Console console, Style style) {
    this.console = console;
    this.style = style;
  }

  @Override
  public void print(String queryId, SearchRequest request, SearchResult result) throws IOException {
    result.warnings().forEach(console::message);
    if (!queryId.isEmpty()) {
      console.print(style.bold(queryId + "  " + Style.plain(result.query())) + "\n\n");
    }
    FoundStories stories = result.stories();
    if (stories == null) {
      for (PassageHit hit : result.passages()) {
        print(hit);
      }
    } else {
      print(stories.shown(), result.passages());
    }
    console.print(summary(result) + "\n");
  }

  /** A line over the passages of each story that more than one article tells. */
  private void print(List<StoryHit> stories, List<PassageHit> hits) throws IOException {
    int at = 0;
    for (StoryHit story : stories) {
      if (story.articles() > 1) {
        String line = "story " + Style.plain(story.id()) + ", " + story.articles() + " articles";
        console.print(style.dim(line) + "\n");
      }
      for (int end = at + story.passages(); at < end; at++) {
        print(hits.get(at));
      }
    }
  }

  private static String summary(SearchResult result) {
    if (result.passages().isEmpty()) {
      return "nothing found";
    }
    return result.passages().size()
        + (result.passages().size() == 1 ? " passage from " : " passages from ")
        + result.total()
        + (result.total().articles() == 1 ? " article" : " articles")
        + stories(result.stories());
  }

  private static String stories(@Nullable FoundStories stories) {
    return stories == null
        ? ""
        : " that tell " + stories.total() + (stories.total() == 1 ? " story" : " stories");
  }

  private void print(PassageHit hit) throws IOException {
    ArticleRef article = hit.article();
    StringBuilder out = new StringBuilder();
    out.append(style.wrap(hit.rank() + ". " + heading(article), INDENT)).append('\n');
    String text = hit.marked(style.markup()).strip();
    if (!text.isEmpty()) {
      out.append(style.wrap(INDENT + text.replaceAll("\\s*\n\\s*", " "), INDENT)).append('\n');
    }
    if (hit.speaker() != null) {
      out.append(INDENT).append(style.dim("said by " + Style.plain(hit.speaker()))).append('\n');
    }
    List<String> copies =
        hit.alsoIn().stream().map(TextPrinter::carrier).distinct().map(Style::plain).toList();
    if (!copies.isEmpty()) {
      out.append(style.wrap(INDENT + "also in: " + String.join(", ", copies), INDENT)).append('\n');
    }
    if (hit.explanation() != null) {
      for (String reason : HitReasons.of(hit.explanation())) {
        out.append(style.wrap(INDENT + style.dim(Style.plain(reason)), INDENT)).append('\n');
      }
    }
    console.print(out.append('\n').toString());
  }

  private String heading(ArticleRef article) {
    StringBuilder heading = new StringBuilder();
    append(
        heading,
        article.source() == null ? null : style.bold(Style.plain(article.source().name())));
    append(heading, article.published() == null ? null : article.published().day().toString());
    append(heading, Style.plain(article.title().isEmpty() ? article.id() : article.title()));
    return heading.toString();
  }

  private static void append(StringBuilder heading, @Nullable String part) {
    if (part != null) {
      heading.append(heading.isEmpty() ? "" : " · ").append(part);
    }
  }

  private static String carrier(ArticleRef copy) {
    return copy.source() == null ? copy.id() : Objects.toString(copy.source());
  }
}
