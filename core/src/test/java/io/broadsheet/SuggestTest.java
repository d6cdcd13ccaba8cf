package io.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.broadsheet.article.Article;
import io.broadsheet.query.Markup;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.suggest.Correction;
import io.broadsheet.suggest.SuggestRequest;
import io.broadsheet.suggest.Suggestion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestTest {

  @TempDir private static Path temporary;
  private static Path folder;
  private static NewsIndex index;

  @BeforeAll
  static void openIndex() throws IOException {
    folder = temporary.resolve("corpus");
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
    List<String> beginnings =
        new ArrayList<>(List.of("minister ta", "talks mini", "fire ca", "the s"));
    for (char c = 'a'; c <= 'z'; c++) {
      beginnings.add(String.valueOf(c));
    }
    for (String typed : beginnings) {
      List<Suggestion> suggestions = suggest(typed);
      assertThat(suggestions).extracting(Suggestion::text).doesNotHaveDuplicates();
      for (Suggestion suggestion : suggestions) {
        assertThat(index.search(SearchRequest.strict(suggestion.query()).build()).passages())
            .as(suggestion.query())
            .isNotEmpty();
      }
    }
  }

  private static List<Suggestion> phrases(NewsIndex of, String typed, int limit)
      throws IOException {
    return of.suggest(new SuggestRequest(typed, limit, Set.of(Suggestion.Kind.HEADLINE)));
  }

  @Test
  void completesHeadlineFromEachOfItsTellingWords() throws IOException {
    Set<String> typed = new TreeSet<>();
    for (Article article : TestCorpus.articles()) {
      for (String word : article.title().split("[^\\p{L}]+", -1)) {
        if (word.length() > 5) {
          typed.add(word.toLowerCase(Locale.ROOT).substring(0, word.length() - 1));
        }
      }
    }
    assertThat(typed).hasSizeGreaterThan(100);
    for (String beginning : typed) {
      assertThat(phrases(index, beginning, 50))
          .as(beginning)
          .isNotEmpty()
          .allMatch(phrase -> phrase.text().matches("(\\S+[\\s-]){0,3}\\S+"))
          .allMatch(phrase -> phrase.marks().getFirst().start() == 0)
          .anyMatch(phrase -> phrase.text().toLowerCase(Locale.ROOT).startsWith(beginning));
    }
  }

  private static NewsIndex headlines(String name, String... titles) throws IOException {
    NewsIndex small = NewsIndex.open(folder.resolveSibling(folder.getFileName() + name));
    for (int i = 0; i < titles.length; i++) {
      small.add(Article.builder("h" + i).title(titles[i]).text("It was said on Monday.").build());
    }
    return small;
  }

  @Test
  void tellsPhraseInFullWhereItGoesOnInOneWayOnly() throws IOException {
    try (NewsIndex small =
        headlines("full", "Truce ends hostilities in eastern valley", "Hostilities resume")) {
      assertThat(phrases(small, "hostil", 8))
          .extracting(Suggestion::text, Suggestion::articles, Suggestion::query)
          .containsExactly(
              tuple("Hostilities", 2, "title:\"Hostilities\""),
              tuple("Hostilities resume", 1, "title:\"Hostilities resume\""),
              tuple("hostilities in eastern valley", 1, "title:\"hostilities in eastern valley\""));
      assertThat(phrases(small, "hostilia", 8)).hasSize(3);
      small.delete("h1");
      assertThat(phrases(small, "hostil", 8))
          .extracting(Suggestion::text)
          .containsExactly("hostilities in eastern valley");
    }
  }

  @Test
  void foldsSpellingsOfPhraseUnderMostUsedOne() throws IOException {
    try (NewsIndex small =
        headlines(
            "spelled",
            "New defense pact",
            "The defence pact grows",
            "A defence pact fails",
            "Araghchi's defence pact")) {
      assertThat(phrases(small, "defense p", 8))
          .extracting(Suggestion::text, Suggestion::articles)
          .containsExactly(tuple("defence pact", 4));
      assertThat(phrases(small, "arag", 8))
          .extracting(Suggestion::text)
          .containsExactly("Araghchi's defence pact");
    }
  }

  @Test
  void completesHeadlineWithoutBlanks() throws IOException {
    try (NewsIndex small = headlines("joined", "停火协议谈判")) {
      assertThat(phrases(small, "协议", 8)).extracting(Suggestion::text).contains("协议谈判");
    }
  }

  @Test
  void completesLastWordBesideThoseBefore() throws IOException {
    try (NewsIndex small =
        headlines(
            "beside", "Oman hosts talks", "Qatar hosts tariff summit", "Oman rejects tariffs")) {
      Suggestion first = suggest(small, "the OMAN tari").getFirst();
      assertThat(first.text()).isEqualTo("the OMAN tariffs");
      assertThat(first.marked(Markup.HTML)).isEqualTo("<mark>the OMAN</mark> <mark>tari</mark>ffs");
      assertThat(first.articles()).isEqualTo(1);
      assertThat(small.search(first.query()).passages().getFirst().article().id()).isEqualTo("h2");
      assertThat(suggest(small, "paris tari")).isEmpty();
    }
  }

  private static List<Suggestion> suggest(NewsIndex of, String typed) throws IOException {
    return of.suggest(SuggestRequest.of(typed));
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

  @Test
  void correctsRareWordOnlyWhereTheCorrectionFindsClearlyMore() throws IOException {
    String[] titles = new String[21];
    Arrays.fill(titles, "Minister resigns");
    titles[0] = "The minster burns";
    try (NewsIndex small = headlines("rare", titles)) {
      SearchRequest rare = SearchRequest.of("minster");
      assertThat(small.didYouMean(rare).orElseThrow().query()).isEqualTo("minister");
      small.delete("h20");
      assertThat(small.didYouMean(rare)).isEmpty();
    }
  }

  @Test
  void neverCorrectsNameThatIsAlsoAHeadlineWord() throws IOException {
    String[] titles = new String[20];
    Arrays.fill(titles, "Minister resigns");
    try (NewsIndex small = headlines("named", titles)) {
      small.add(
          Article.builder("n").source("Minster").title("The minster burns").text("Fire.").build());
      assertThat(small.didYouMean(SearchRequest.of("minster"))).isEmpty();
    }
  }
}
