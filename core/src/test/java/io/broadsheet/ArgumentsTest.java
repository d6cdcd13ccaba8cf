package io.broadsheet;

import static io.broadsheet.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.broadsheet.article.Article;
import io.broadsheet.article.PublicationTime;
import io.broadsheet.article.TextSpan;
import io.broadsheet.query.Markup;
import io.broadsheet.query.NewsQuery;
import io.broadsheet.query.NewsQuery.TextField;
import io.broadsheet.query.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What callers whose compiler checks no nulls hear, and those who ask for what there is not. */
@SuppressWarnings("NullAway")
class ArgumentsTest {

  @TempDir private Path folder;

  @Test
  void namesThePartOfAnArticleThatIsNull() {
    Map<String, ThrowingCallable> calls =
        Map.of(
            "id", () -> new Article(null, null, "", "", null, null, List.of(), null, null),
            "title", () -> new Article("a", null, null, "", null, null, List.of(), null, null),
            "text", () -> new Article("a", null, "", null, null, null, List.of(), null, null),
            "authors", () -> new Article("a", null, "", "", null, null, null, null, null));
    calls.forEach(ArgumentsTest::isMissing);
  }

  @Test
  void namesTheSettingThatIsNull() {
    Map<String, ThrowingCallable> calls =
        Map.of(
            "query", () -> SearchRequest.builder((String) null),
            "tree", () -> SearchRequest.builder((NewsQuery) null),
            "sort", () -> SearchRequest.builder("oman").sort(null).build(),
            "variants", () -> SearchRequest.builder("oman").variants(null).build(),
            "folding", () -> SearchRequest.builder("oman").folding(null).build(),
            "diversity", () -> SearchRequest.builder("oman").diversity(null).build(),
            "timeout", () -> SearchRequest.builder("oman").timeout(null).build(),
            "grouping", () -> SearchRequest.builder("oman").grouping(null).build(),
            "detail", () -> SearchRequest.builder("oman").detail(null).build(),
            "filters", () -> SearchRequest.builder("oman").filters(null));
    calls.forEach(ArgumentsTest::isMissing);
  }

  @Test
  void takesNoPageAndNoRecencyForWhatTheyAreByDefault() {
    assertThat(SearchRequest.builder("oman").after(null).recency(null).build())
        .isEqualTo(SearchRequest.of("oman"));
  }

  @Test
  void namesTheArgumentThatIsNull() throws IOException {
    SearchRequest request = SearchRequest.of("oman");
    try (NewsIndex index = NewsIndex.open(folder)) {
      Map<String, List<ThrowingCallable>> calls =
          Map.of(
              "id",
              List.of(
                  () -> index.article(null),
                  () -> index.annotatedArticle(null),
                  () -> index.delete(null),
                  () -> index.related(null, 1)),
              "articleId",
              List.of(() -> index.explain(request, null)),
              "name",
              List.of(
                  () -> index.deleteSource(null),
                  () -> index.bookmark(null),
                  () -> index.keepBookmark(null, "1")),
              "place",
              List.of(() -> index.keepBookmark("import", null)),
              "text",
              List.of(() -> index.marks(request, null, null)),
              "path",
              List.of(() -> NewsIndex.open(null), () -> NewsIndex.openReadOnly(null)));
      calls.forEach((name, all) -> all.forEach(call -> isMissing(name, call)));
    }
  }

  private static void isMissing(String name, ThrowingCallable call) {
    assertThatNullPointerException().as(name).isThrownBy(call).withMessage(name);
  }

  @Test
  void refusesATimeoutThatIsNoTime() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      index.add(article("a", "Envoys met in Oman."));
      for (Duration none : List.of(Duration.ZERO, Duration.ofSeconds(-1))) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> index.related("a", 1, none))
            .withMessage("the timeout is above zero: " + none);
      }
    }
  }

  @Test
  void refusesABlankPrefix() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NewsQuery.Prefix(TextField.TEXT, "   "));
  }

  @Test
  void refusesMarksThatAreOutOfOrderOrOverlap() {
    for (List<TextSpan> marks :
        List.of(
            List.of(new TextSpan(3, 4), new TextSpan(0, 2)),
            List.of(new TextSpan(0, 3), new TextSpan(2, 4)))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Markup.HTML.apply("Muscat", marks))
          .withMessageContaining(marks.getLast().toString());
    }
  }

  @Test
  void showsHowAPublicationTimeIsWritten() {
    for (String text : List.of("yesterday", "", "2026/01/30", "20260130", "2026-02-30")) {
      assertThatExceptionOfType(DateTimeException.class)
          .isThrownBy(() -> PublicationTime.parse(text))
          .withMessageContaining("\"" + text + "\"")
          .withMessageContaining("2026-01-30T18:05:00+03:00");
    }
  }
}
