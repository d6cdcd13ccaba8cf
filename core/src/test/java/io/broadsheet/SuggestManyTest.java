package io.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.Article;
import io.broadsheet.suggest.SuggestRequest;
import io.broadsheet.suggest.Suggestion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Suggestions where more names begin alike than are gone through at each letter. */
class SuggestManyTest {

  private static final int MANY = 700;

  @TempDir private Path folder;
  private NewsIndex index;

  @BeforeEach
  void openIndex() throws IOException {
    index = NewsIndex.open(folder);
    for (int i = 0; i < MANY; i++) {
      add("n" + i, String.format(Locale.ROOT, "Stander %04d", i));
    }
    for (int i = 0; i < 3; i++) {
      add("h" + i, "Station Herald");
    }
    index.commit();
  }

  @AfterEach
  void closeIndex() throws IOException {
    index.close();
  }

  private void add(String id, String source) throws IOException {
    index.add(Article.builder(id).source(source).text("Rain " + id + ".").build());
  }

  private List<String> texts(String typed) throws IOException {
    return index.suggest(SuggestRequest.of(typed)).stream().map(Suggestion::text).toList();
  }

  @Test
  void mostUsedComesFirstHoweverManyBeginSo() throws IOException {
    assertThat(texts("st")).startsWith("Station Herald", "Stander 0000", "Stander 0001");
    assertThat(texts("her")).containsExactly("Station Herald");
  }

  @Test
  void mostUsedComesFirstThoughMistyped() throws IOException {
    assertThat(texts("stta")).startsWith("Station Herald", "Stander 0000");
    assertThat(texts("standes")).startsWith("Stander 0000", "Stander 0001");
  }

  @Test
  void errorsGiveTheSameOnceTheBeginningsWereTyped() throws IOException {
    List<String> before = texts("stta");
    assertThat(texts("sta")).hasSize(SuggestRequest.DEFAULT_LIMIT);
    assertThat(texts("stta")).isEqualTo(before);
  }

  @Test
  void deletedNameLeavesAtOnceThoughItWasSuggested() throws IOException {
    assertThat(texts("s")).startsWith("Station Herald");
    assertThat(texts("stta")).startsWith("Station Herald");
    index.deleteSource("Station Herald");
    assertThat(texts("s")).startsWith("Stander 0000");
    assertThat(texts("stta")).startsWith("Stander 0000");
  }

  @Test
  void newNameComesAtOnceThoughOthersWereSuggested() throws IOException {
    assertThat(texts("s")).startsWith("Station Herald");
    for (int i = 0; i < 4; i++) {
      add("new" + i, "Stanza Review");
    }
    assertThat(texts("s")).startsWith("Stanza Review", "Station Herald");
    assertThat(texts("stta")).startsWith("Stanza Review", "Station Herald");
  }
}
