package io.broadsheet;

import static io.broadsheet.Articles.add;
import static io.broadsheet.Articles.article;
import static io.broadsheet.Articles.marks;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.Article;
import io.broadsheet.article.TextSpan;
import io.broadsheet.query.Markup;
import io.broadsheet.query.PassageHit;
import io.broadsheet.query.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarksTest {

  @TempDir private Path folder;
  private NewsIndex index;

  @BeforeEach
  void open() throws IOException {
    index = NewsIndex.open(folder);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private List<String> marksOf(String text, String query) throws IOException {
    add(index, article("a", text));
    return marks(index.search(query));
  }

  @Test
  void marksThePhraseTogetherAndNoOtherWordOfIt() throws IOException {
    assertThat(
            marksOf(
                "He never said that missiles were never negotiable, nor that talks are negotiable.",
                "\"never negotiable\""))
        .containsExactly("never negotiable");
  }

  @Test
  void marksEveryFormOfAWord() throws IOException {
    assertThat(marksOf("Iran's missile, and the Missiles of others.", "iran missiles"))
        .containsExactly("Iran's", "missile", "Missiles");
  }

  @Test
  void marksAnyTextAsItMarksPassages() throws IOException {
    String text = "Talks with Araqchi.\n\nAraghchi's missile talks ended. No missiles, no talks.";
    SearchRequest request = SearchRequest.of("araghchi \"missile talks\"");

    List<TextSpan> marks = index.marks(request, text, null);

    assertThat(marks.stream().map(mark -> mark.in(text)))
        .containsExactly("Araqchi", "Araghchi's", "missile talks");
    assertThat(index.marks(SearchRequest.of("talks -missile"), "a missile, talks", null))
        .containsExactly(new TextSpan(11, 16));
    assertThat(index.marks(request, "", "de")).isEmpty();
  }

  @Test
  void marksPrefixesAndNearWords() throws IOException {
    assertThat(marksOf("Negotiators negotiated with Araqchi.", "negotia*"))
        .containsExactly("Negotiators", "negotiated");
    assertThat(marksOf("Negotiators negotiated with Araqchi.", "Araqchy~"))
        .containsExactly("Araqchi");
  }

  @Test
  void marksNothingThatIsExcludedOrStandsInTheMetadata() throws IOException {
    assertThat(marksOf("Outlet talks in Oman on 2026.", "+talks -rain source:outlet"))
        .containsExactly("talks");
  }

  @Test
  void marksLieInTheTextInOrderAndApart() throws IOException {
    TestCorpus.addTo(index);
    for (String query :
        List.of(
            "iran talks oman", "\"the talks\"~4 muscat", "said:araghchi", "negotia* \"oman\"")) {
      for (PassageHit hit :
          index.search(SearchRequest.builder(query).limit(100).build()).passages()) {
        int end = 0;
        for (TextSpan mark : hit.marks()) {
          assertThat(mark.start()).isGreaterThanOrEqualTo(end);
          assertThat(mark.in(hit.text())).isNotBlank();
          end = mark.end();
        }
        String article = index.article(hit.article().id()).orElseThrow().text();
        assertThat(hit.span().in(article)).isEqualTo(hit.text());
      }
    }
  }

  @Test
  void marksWordsAloneAsBesideAPhrase() throws IOException {
    long seed = Long.getLong("broadsheet.seed", 1);
    Random random = new Random(seed);
    List<Article> articles = TestCorpus.articles();
    for (int i = 0; i < 300; i++) {
      Article article = articles.get(random.nextInt(articles.size()));
      String[] words = article.text().split("[^\\p{L}]+", -1);
      String query =
          words[random.nextInt(words.length)]
              + " "
              + words[random.nextInt(words.length)]
              + " talks";
      String text = article.text();
      assertThat(index.marks(SearchRequest.of(query), text, article.language()))
          .as(query + " in " + article.id() + ", seed " + seed)
          .isEqualTo(
              index.marks(
                  SearchRequest.of(query + " \"absent wordpair\""), text, article.language()));
    }
  }

  @Test
  void marksHtmlOfHostileTextSafely() throws IOException {
    for (String payload : Payloads.HTML) {
      add(index, article("a", "Talks " + payload + " in Oman."));
      String html = index.search("talks oman").passages().getFirst().marked(Markup.HTML);
      assertThat(html).contains("<mark>Talks</mark>", "<mark>Oman</mark>");
      assertThat(html.replace("<mark>", "").replace("</mark>", ""))
          .doesNotContainPattern("[<>\"']");
    }
  }
}
