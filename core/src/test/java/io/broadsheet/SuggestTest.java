package io.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.Article;
import io.broadsheet.query.Markup;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.suggest.Correction;
import io.broadsheet.suggest.SuggestRequest;
import io.broadsheet.suggest.Suggestion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestTest {

  @TempDir private static Path folder;
  private static NewsIndex index;

  @BeforeAll
  static void openIndex() throws IOException {
    index = NewsIndex.open(folder);
    TestCorpus.addTo(index);
  }

  @AfterAll
  static void closeIndex() throws IOException {
    index.close();
  }

  private List<Suggestion> suggest(String typed) throws IOException {
    return index.suggest(SuggestRequest.of(typed));
  }

  private List<String> texts(String typed) throws IOException {
    return suggest(typed).stream().map(Suggestion::text).toList();
  }

  @Test
  void completesAnyWordOfName() throws IOException {
    assertThat(texts("sanch")).contains("Isaac Sanchez");
    assertThat(texts("isaac san")).containsExactly("Isaac Sanchez");
  }

  @Test
  void marksWhatWasTyped() throws IOException {
    assertThat(suggest("isaac san").getFirst().marked(Markup.HTML))
        .isEqualTo("<mark>Isaac San</mark>chez");
  }

  @Test
  void forgivesOneErrorFromFourLettersAndTwoFromSeven() throws IOException {
    assertThat(texts("isac")).contains("Isaac Sanchez");
    assertThat(texts("isc")).doesNotContain("Isaac Sanchez");
    assertThat(texts("casidey")).contains("Cassidy Ridge");
  }

  @Test
  void foldsSpellingsUnderMostUsedOne() throws IOException {
    assertThat(texts("abbas ar")).containsExactly("Abbas Araghchi");
  }

  @Test
  void everySuggestionFindsSomething() throws IOException {
    for (char c = 'a'; c <= 'z'; c++) {
      List<Suggestion> suggestions = suggest(String.valueOf(c));
      assertThat(suggestions).extracting(Suggestion::text).doesNotHaveDuplicates();
      for (Suggestion suggestion : suggestions) {
        assertThat(index.search(SearchRequest.strict(suggestion.query()).build()).passages())
            .as(suggestion.query())
            .isNotEmpty();
      }
    }
  }

  @Test
  void seesWhatWasJustAddedAndNothingDeleted() throws IOException {
    assertThat(texts("quillam")).isEmpty();
    index.add(
        Article.builder("new")
            .source("Quillamore Post")
            .title("Talks")
            .text("The talks went on in Geneva on Monday, officials said.")
            .build());
    assertThat(texts("quillam")).containsExactly("Quillamore Post");
    index.delete("new");
    assertThat(texts("quillam")).isEmpty();
  }

  @Test
  void answersTheSameEachTime() throws IOException {
    assertThat(suggest("s")).isEqualTo(suggest("s")).hasSize(SuggestRequest.DEFAULT_LIMIT);
  }

  @Test
  void neverThrowsWhateverIsTyped() throws IOException {
    long seed = Long.getLong("broadsheet.seed", 1);
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      StringBuilder typed = new StringBuilder();
      for (int k = random.nextInt(12); k > 0; k--) {
        typed.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT));
      }
      List<Suggestion> suggestions = new ArrayList<>(suggest(typed.toString()));
      suggestions.addAll(suggest("\"" + typed + "\t'"));
      assertThat(suggestions).as("seed " + seed).isNotNull();
    }
  }

  private String corrected(String query) throws IOException {
    return index.didYouMean(SearchRequest.of(query)).map(Correction::query).orElse("");
  }

  @Test
  void correctsWordThatNoArticleHas() throws IOException {
    assertThat(corrected("Minster resigns")).isEqualTo("Minister resigns");
    assertThat(corrected("\"negotiatons failed\" -tarif")).startsWith("\"negotiations failed\"");
  }

  @Test
  void saysWhichWordItCorrected() throws IOException {
    Correction correction = index.didYouMean(SearchRequest.of("no minster")).orElseThrow();
    assertThat(correction.changed().getFirst().in(correction.query())).isEqualTo("minister");
  }

  @Test
  void neverCorrectsNameInTheIndex() throws IOException {
    assertThat(corrected("Sanchez")).isEmpty();
    assertThat(corrected("Araqchi")).isEmpty();
    assertThat(corrected("person:Sanchec")).isEmpty();
  }

  @Test
  void leavesFrequentWordsAlone() throws IOException {
    assertThat(corrected("the fire")).isEmpty();
  }
}
