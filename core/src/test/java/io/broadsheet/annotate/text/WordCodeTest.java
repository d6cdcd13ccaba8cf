package io.broadsheet.annotate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordCodeTest {

  private static long code(String word) {
    return WordCode.of(word, 0, word.length());
  }

  @Test
  void isTheSameInAnyCase() {
    assertThat(code("Muscat")).isEqualTo(code("muscat")).isEqualTo(code("MUSCAT"));
    assertThat(code("Élan")).isEqualTo(code("élan"));
    assertThat(code("A380")).isEqualTo(code("a380"));
    assertThat(code("Congratulations")).isEqualTo(code("congratulations"));
  }

  @Test
  void isOfOneWordOnlyUpToTwelveLetters() {
    List<String> words =
        List.of("a", "aa", "b", "ab", "ba", "z", "zz", "zzzzzzzzzzzz", "aaaaaaaaaaaa");
    Set<Long> codes = new HashSet<>();
    for (String word : words) {
      assertThat(WordCode.isWord(code(word))).as(word).isTrue();
      codes.add(code(word));
    }

    assertThat(codes).hasSameSizeAs(words);
  }

  @Test
  void isHashOfOtherWords() {
    for (String word : List.of("a380", "élan", "congratulations", "o'leary", "a@b")) {
      assertThat(WordCode.isWord(code(word))).as(word).isFalse();
      assertThat(code(word)).as(word).isNotZero();
    }
  }

  @Test
  void readsPartOfText() {
    assertThat(WordCode.of("the talks went on", 4, 9)).isEqualTo(code("talks"));
  }
}
