package io.broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTest {

  @Test
  void refusesPartsThatAreTooLong() {
    String tooLong = "x".repeat(Article.MAX_TEXT_LENGTH + 1);
    for (Article.Builder article :
        List.of(
            builder().title(tooLong),
            builder().text(tooLong),
            builder().source(tooLong),
            builder().url(tooLong),
            builder().section(tooLong),
            builder().language(tooLong),
            builder().author("A. Roe").author(tooLong))) {
      assertThatIllegalArgumentException()
          .isThrownBy(article::build)
          .withMessageContaining("has 16777217 characters; the limit is 16777216");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Article.builder("x".repeat(Article.MAX_ID_LENGTH + 1)).build());
  }

  private static Article.Builder builder() {
    return Article.builder("a");
  }

  @Test
  void isPublishedInAYearOfFourDigits() {
    for (String iso : List.of("0000-01-01", "9999-12-31", "9999-12-31T23:00:00-05:00")) {
      assertThat(PublicationTime.parse(iso).toString()).startsWith(iso);
    }
    for (int year : List.of(-1, 10_000, 999_999_999)) {
      assertThatExceptionOfType(DateTimeException.class)
          .isThrownBy(() -> PublicationTime.on(LocalDate.of(year, 1, 1)))
          .withMessageContaining(Integer.toString(year));
    }
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> PublicationTime.parse("+12026-01-30T18:05:00Z"));
  }
}
