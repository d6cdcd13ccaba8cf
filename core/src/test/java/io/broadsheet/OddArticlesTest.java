package io.broadsheet;

import static io.broadsheet.Articles.ids;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.Article;
import io.broadsheet.query.PassageHit;
import io.broadsheet.query.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles as no editor would let them pass. */
class OddArticlesTest {

  @TempDir private Path folder;
  private NewsIndex index;

  @BeforeEach
  void open() throws IOException {
    index = NewsIndex.open(folder);
  }

  @AfterEach
  void closeAndVerify() throws IOException {
    index.close();
    assertThat(NewsIndex.verify(folder).problems()).isEmpty();
  }

  @Test
  void findsAnArticleWithATitleOnly() throws IOException {
    index.add(Article.builder("a").title("Talks in Oman").build());
    PassageHit hit = index.search("oman").passages().getFirst();
    assertThat(hit.article().title()).isEqualTo("Talks in Oman");
    assertThat(hit.text()).isEmpty();
    assertThat(hit.marks()).isEmpty();
  }

  @Test
  void findsAnArticleWithATextOnly() throws IOException {
    index.add(Article.builder("a").text("Talks in Oman").build());
    PassageHit hit = index.search("oman").passages().getFirst();
    assertThat(hit.text()).isEqualTo("Talks in Oman");
    assertThat(hit.article().source()).isNull();
  }

  @Test
  void keepsAnArticleWithNothingInIt() throws IOException {
    index.add(Article.builder("a").build());
    assertThat(ids(index.search(SearchRequest.strict("*").build()))).containsExactly("a");
    assertThat(index.delete("a")).isTrue();
  }

  @Test
  void keepsTextsWithoutWords() throws IOException {
    for (String text :
        List.of(
            "🗞️📰👩‍💻",
            "\"\"\"\"“”",
            " \n\t\r\n ",
            "\u0000\u0001",
            "\ud83d",
            "……—–",
            "\u202Eﷺ")) {
      Article article = Article.builder("a").title(text).text(text).build();
      index.add(article);
      assertThat(ids(index.search(SearchRequest.strict("*").build()))).containsExactly("a");
      assertThat(ids(index.search("oman"))).isEmpty();
      assertThat(index.annotatedArticle("a")).isPresent();
    }
  }

  @Test
  void keepsHugeTitlesWordsAndNames() throws IOException {
    String word = "Abc".repeat(30_000);
    index.add(Article.builder("title").title("oman " + "long words ".repeat(20_000)).build());
    index.add(Article.builder("word").text("oman, said Mr " + word + " of " + word + ".").build());
    index.add(Article.builder("i".repeat(Article.MAX_ID_LENGTH)).text("oman").build());
    index.add(
        Article.builder("parts")
            .text("oman and rain")
            .source(word)
            .author(word)
            .section(word)
            .url("https://a.example/" + word)
            .build());
    assertThat(ids(index.search("oman"))).hasSize(4);
    assertThat(index.deleteSource(word)).isOne();
  }
}
