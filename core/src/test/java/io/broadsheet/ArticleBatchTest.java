package io.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.broadsheet.article.Article;
import io.broadsheet.query.PassageHit;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.query.SearchResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleBatchTest {

  private static final List<String> QUERIES =
      List.of("*", "minister", "\"said on\"", "person:araghchi", "flood OR talks", "rate -bank");

  @TempDir private Path folder;

  private NewsIndex open(String name) throws IOException {
    return NewsIndex.open(folder.resolve(name));
  }

  private static void addAll(NewsIndex index, List<Article> articles) throws IOException {
    try (ArticleBatch batch = ArticleBatch.into(index)) {
      for (Article article : articles) {
        batch.add(article);
      }
    }
  }

  private static List<PassageHit> everything(NewsIndex index) throws IOException {
    List<PassageHit> hits = new ArrayList<>();
    for (String query : QUERIES) {
      SearchResult result = index.search(SearchRequest.builder(query).limit(1000).build());
      hits.addAll(result.passages());
    }
    return hits;
  }

  @Test
  void makesTheSameIndexAsAddingOneAfterTheOther() throws IOException {
    List<Article> articles = new ArrayList<>(TestCorpus.articles());
    articles.addAll(TestCorpus.corrections());
    try (NewsIndex serial = open("serial");
        NewsIndex parallel = open("parallel")) {
      for (Article article : articles) {
        serial.add(article);
      }
      addAll(parallel, articles);
      serial.commit();
      parallel.commit();
      assertThat(everything(parallel)).isEqualTo(everything(serial)).hasSizeGreaterThan(50);
      IndexStatistics one = serial.statistics();
      assertThat(parallel.statistics())
          .usingRecursiveComparison()
          .ignoringFields("bytes")
          .isEqualTo(one);
    }
  }

  @Test
  void keepsTheOrderOfVersionsOfOneArticle() throws IOException {
    try (NewsIndex index = open("index")) {
      Article first = Article.builder("a").text("Version first.").build();
      index.add(first);
      List<Article> versions = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        versions.add(Article.builder("a").text("Version " + i + ".").build());
      }
      // Stands in the index when it is prepared, and no longer when its turn comes.
      versions.add(first);
      addAll(index, versions);
      assertThat(index.article("a")).contains(first);
      assertThat(index.statistics().articles()).isOne();
    }
  }

  @Test
  void addsAllWhenItIsClosed() throws IOException {
    String text = "All is well in Lismore. ".repeat(100_000);
    try (NewsIndex index = open("index")) {
      List<Article> articles = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        articles.add(Article.builder("long-" + i).text(text).language("fr").build());
        articles.add(Article.builder("short-" + i).text("All is well.").build());
      }
      addAll(index, articles);
      assertThat(index.statistics().articles()).isEqualTo(10);
      addAll(index, articles);
      assertThat(index.statistics().articles()).isEqualTo(10);
    }
  }

  @Test
  void refusesAnIndexThatIsOpenForReadingOnly() throws IOException {
    open("index").close();
    try (NewsIndex index = NewsIndex.openReadOnly(folder.resolve("index"))) {
      assertThatIllegalStateException().isThrownBy(() -> ArticleBatch.into(index));
    }
  }

  @Test
  void takesNothingOnceItIsClosed() throws IOException {
    try (NewsIndex index = open("index")) {
      ArticleBatch batch = ArticleBatch.into(index);
      batch.close();
      assertThatIllegalStateException()
          .isThrownBy(() -> batch.add(Article.builder("a").text("Oman.").build()))
          .withMessage("the batch is closed; begin another");
      batch.close();
    }
  }

  @Test
  void failsWhereTheIndexIsClosedMeanwhileAndLeavesItSound() throws IOException {
    NewsIndex index = open("index");
    ArticleBatch batch = ArticleBatch.into(index);
    for (int i = 0; i < 500; i++) {
      batch.add(Article.builder("a" + i).text("Talks in Oman, day " + i + ".").build());
    }
    index.close();
    assertThat(closing(batch)).isNotNull();
    IndexCheck check = NewsIndex.verify(folder.resolve("index"));
    assertThat(check.isSound()).isTrue();
    assertThat(check.articles()).isBetween(1L, 500L);
  }

  private static @Nullable Exception closing(ArticleBatch batch) {
    try {
      batch.close();
      return null;
    } catch (IOException | RuntimeException e) {
      return e;
    }
  }
}
