package io.broadsheet.annotate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
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
  void findsWordsOfOneHash() {
    Map<String, Integer> known = new HashMap<>(Map.of("aabb", 1, "aabc", 3));

    String twin = "abCb";
    assertThat(twin).hasSameHashCodeAs("aabb");
    known.put(twin, 2);
    TokenTable<Integer> table = new TokenTable<>(known);

    assertThat(table.find(Tokens.of("aabb"), 0)).isEqualTo(1);
    assertThat(table.find("aabb")).isEqualTo(1);
    assertThat(table.find("aabc")).isEqualTo(3);
    assertThat(table.find("bbbb")).isNull();
  }

  @Test
  void holdsWordsOfSet() {
    TokenTable<Boolean> table = TokenTable.of(Set.of("said", "told"));

    assertThat(table.find(Tokens.of("Said"), 0)).isTrue();
    assertThat(table.find(Tokens.of("sold"), 0)).isNull();
  }
}
