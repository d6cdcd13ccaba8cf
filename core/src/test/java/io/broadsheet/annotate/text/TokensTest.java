package io.broadsheet.annotate.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokensTest {

  @Test
  void findsTokenAtEachPlace() {
    Tokens tokens =
        Tokens.of("  Talks in Muscat’s oldest neighbourhoods\n\n\n\n\n resume 3,117 times.  ");

    for (int offset = -1; offset <= tokens.text().length() + 40; offset++) {
      int first = 0;
      while (first < tokens.size() && tokens.start(first) < offset) {
        first++;
      }
      assertThat(tokens.at(offset)).as("at " + offset).isEqualTo(first);
    }
  }

  @Test
  void findsNoTokenInTextWithoutAny() {
    assertThat(Tokens.of("").at(0)).isZero();
    assertThat(Tokens.of("   ").at(2)).isZero();
  }

  @Test
  void comparesWordsInAnyCase() {
    Tokens tokens = Tokens.of("Muscat MUSCAT muscat Muscats Élan ÉLAN");

    assertThat(tokens.is(0, "muscat")).isTrue();
    assertThat(tokens.is(1, "muscat")).isTrue();
    assertThat(tokens.is(2, "muscat")).isTrue();
    assertThat(tokens.is(3, "muscat")).isFalse();
    assertThat(tokens.is(4, "élan")).isTrue();
    assertThat(tokens.is(5, "élan")).isTrue();
    assertThat(tokens.is(6, "muscat")).isFalse();
    assertThat(tokens.lower(1)).isEqualTo("muscat");
    assertThat(tokens.string(1)).isEqualTo("MUSCAT");
  }

  @Test
  void hasCodesForWordsOnly() {
    Tokens tokens = Tokens.of("Talks 3 . Élan");

    assertThat(tokens.code(0)).isEqualTo(WordCode.of("talks", 0, 5));
    assertThat(tokens.code(1)).isZero();
    assertThat(tokens.code(2)).isZero();
    assertThat(tokens.code(3)).isEqualTo(WordCode.of("élan", 0, 4));
  }

  @Test
  void takesStringOfListForItsOwn() {
    Tokens tokens = Tokens.of("Talks");
    String listed = String.join("", "tal", "ks");

    assertThat(tokens.isKnown(0, listed)).isTrue();
    assertThat(tokens.lower(0)).isSameAs(listed);
    assertThat(tokens.string(0)).isEqualTo("Talks");
  }
}
