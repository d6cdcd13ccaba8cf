package io.broadsheet.annotate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenTableTest {

  private static final TokenTable<Integer> TABLE =
      new TokenTable<>(Map.of("may", 5, "été", 7, "a380", 380));

  @Test
  void findsWordInAnyCase() {
    Tokens tokens = Tokens.of("May MAY may");

    assertThat(TABLE.find(tokens, 0)).isEqualTo(5);
    assertThat(TABLE.find(tokens, 1)).isEqualTo(5);
    assertThat(TABLE.find(tokens, 2)).isEqualTo(5);
  }

  @Test
  void findsWordsOfOtherLettersAndDigits() {
    Tokens tokens = Tokens.of("Été A380");

    assertThat(TABLE.find(tokens, 0)).isEqualTo(7);
    assertThat(TABLE.find(tokens, 1)).isEqualTo(380);
  }

  @Test
  void knowsNothingOfOtherTokens() {
    Tokens tokens = Tokens.of("maybe 380 . ma y ete");

    for (int i = 0; i < tokens.size(); i++) {
      assertThat(TABLE.find(tokens, i)).as(tokens.string(i)).isNull();
    }
  }

  @Test
  void tellsWordsOfOneHashApart() {
    assertThat("aa0n").hasSameHashCodeAs("aa20");
    TokenTable<Integer> table = new TokenTable<>(Map.of("aa0n", 1, "aa20", 2));

    assertThat(table.find("aa0n")).isEqualTo(1);
    assertThat(table.find("aa20")).isEqualTo(2);
    assertThat(table.find(Tokens.of("AA0N"), 0)).isEqualTo(1);
    assertThat(table.find(Tokens.of("AA20"), 0)).isEqualTo(2);
  }

  @Test
  void asksForStringsInLowerCase() {
    assertThat(TABLE.find("may")).isEqualTo(5);
    assertThat(TABLE.find("May")).isNull();
    assertThat(TABLE.find("o'leary")).isNull();
  }

  @Test
  void holdsWordsOfSet() {
    TokenTable<Boolean> table = TokenTable.of(Set.of("said", "told"));

    assertThat(table.find(Tokens.of("Said"), 0)).isTrue();
    assertThat(table.find(Tokens.of("sold"), 0)).isNull();
  }
}
