package io.broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({
    "en, en",
    "en-GB, en-GB",
    "pt_BR, pt_BR",
    "eng, en",
    "ENG, en",
    "eng-GB, en-GB",
    "deu, de",
    "English, en",
    "french, fr",
    "Chinese, zh",
    "yue, yue",
    "Elvish, Elvish",
    "English (US), English (US)",
    "'', ''"
  })
  void hasTheTagOfItsLanguage(String declared, String tag) {
    assertThat(builder().language(declared).build().language()).isEqualTo(tag);
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
