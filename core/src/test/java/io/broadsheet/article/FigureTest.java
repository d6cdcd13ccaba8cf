package io.broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.Figure.Bound;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

  @ParameterizedTest
  @CsvSource({
    "44, EXACT, 44, EXACT",
    "3100, EXACT, 3117, EXACT",
    "5400000000, EXACT, 5380000000, EXACT",
    "3000, AT_LEAST, 3117, EXACT",
    "40, AT_LEAST, 47, EXACT",
    "20, AT_LEAST, 22, AT_LEAST",
    "50, ABOUT, 48, EXACT",
    "500, AT_MOST, 460, EXACT",
    "-3, EXACT, -3, EXACT",
    "0, EXACT, 0, ABOUT"
  })
  void mayBeMeantOfOneNumber(double one, Bound bound, double other, Bound otherBound) {
    assertThat(figure(one, bound).agreesWith(figure(other, otherBound))).isTrue();
    assertThat(figure(other, otherBound).agreesWith(figure(one, bound))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "44, EXACT, 47, EXACT",
    "20, EXACT, 23, EXACT",
    "3117, EXACT, 6872, EXACT",
    "3000, AT_LEAST, 6872, EXACT",
    "30, AT_LEAST, 29, EXACT",
    "1000, EXACT, 1400, EXACT",
    "50, ABOUT, 58, EXACT",
    "500, AT_MOST, 520, EXACT",
    "-3, EXACT, 3, EXACT",
    "1E300, EXACT, 1E-300, EXACT"
  })
  void cannotBeMeantOfOneNumber(double one, Bound bound, double other, Bound otherBound) {
    assertThat(figure(one, bound).agreesWith(figure(other, otherBound))).isFalse();
    assertThat(figure(other, otherBound).agreesWith(figure(one, bound))).isFalse();
  }

  private static Figure figure(double value, Bound bound) {
    return new Figure(new TextSpan(0, 1), value, null, bound);
  }
}
