package io.broadsheet;

import static io.broadsheet.Articles.add;
import static io.broadsheet.Articles.article;
import static io.broadsheet.Articles.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.broadsheet.article.Article;
import io.broadsheet.query.HitExplanation;
import io.broadsheet.query.HitExplanation.Copy;
import io.broadsheet.query.HitExplanation.Match;
import io.broadsheet.query.HitExplanation.Placement;
import io.broadsheet.query.PassageHit;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.query.SearchRequest.Detail;
import io.broadsheet.query.SearchRequest.Folding;
import io.broadsheet.query.SearchResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much a search tells of each hit. */
class HitDetailTest {

  private static final String WIRE =
      "The ferry left the harbour of Muscat at dawn with two hundred pilgrims on board and sank "
          + "within sight of the lighthouse before noon, the coast guard of Oman said on Friday.";

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

  private List<PassageHit> hits(String query, Detail detail) throws IOException {
    return index.search(SearchRequest.builder(query).detail(detail).build()).passages();
  }

  private HitExplanation first(String query) throws IOException {
    return Objects.requireNonNull(hits(query, Detail.EXPLAINED).getFirst().explanation());
  }

  @Test
  void explainsNothingUnlessAsked() throws IOException {
    add(index, article("a", WIRE));
    assertThat(index.search("ferry").passages().getFirst().explanation()).isNull();
  }

  @Test
  void givesTheScoresOfBothStages() throws IOException {
    add(index, article("a", WIRE), article("b", "Rain.\n\nA ferry was late in the heavy rain."));
    for (PassageHit hit : hits("ferry", Detail.EXPLAINED)) {
      HitExplanation why = Objects.requireNonNull(hit.explanation());
      assertThat(why.articleScore()).isPositive();
      assertThat(why.passageScore()).isPositive();
      assertThat(why.articleScore() + why.passageScore()).isCloseTo(hit.score(), offset(1e-5f));
    }
    assertThat(first("heavy rain").passage()).isEqualTo(2);
  }

  @Test
  void saysWhichSpellingMatched() throws IOException {
    Article talks = article("a", "Abbas Araghchi held talks on defence. He left for Türkiye.");
    add(index, talks.toBuilder().published("2026-01-30").build());
    String query = "Araqchi defense \"held talks\" lef* whale -rain published:[* TO 2030]";
    assertThat(first(query).matches())
        .containsExactly(
            new Match("Araqchi", List.of("Araghchi")),
            new Match("defense", List.of("defence")),
            new Match("\"held talks\"", List.of("held talks")),
            new Match("lef*", List.of("left")),
            new Match("whale", List.of()));
  }

  @Test
  void saysHowAlikeTheCopiesAre() throws IOException {
    add(index, article("a", WIRE), article("b", WIRE));
    List<Copy> copies = first("ferry").copies();
    assertThat(copies).hasSize(1);
    assertThat(copies.getFirst().id()).isIn("a", "b");
    assertThat(copies.getFirst().likeness()).isCloseTo(1, offset(0.01));
  }

  @Test
  void saysWhatCameBeforeBetterOnes() throws IOException {
    for (int i = 0; i < 3; i++) {
      add(index, Articles.numbered(i, "ferries").toBuilder().source("Loud").build());
    }
    add(index, Articles.numbered(7, "ferries").toBuilder().source("Quiet").build());
    List<PassageHit> hits = hits("ferries", Detail.EXPLAINED);
    assertThat(hits.get(1).article().id()).isEqualTo("a7");
    assertThat(Objects.requireNonNull(hits.get(1).explanation()).placements())
        .containsExactly(Placement.SOURCE_NOT_YET_HEARD);
    assertThat(Objects.requireNonNull(hits.get(0).explanation()).placements()).isEmpty();
  }

  @Test
  void explainsAnArticleThatHasATitleOnly() throws IOException {
    add(index, Article.builder("t").title("Ferry sinks").text("").build());
    assertThat(first("ferry").passage()).isZero();
  }

  @Test
  void givesTheSameArticlesWithoutTheirPassages() throws IOException {
    TestCorpus.addTo(index);
    for (Folding folding : Folding.values()) {
      SearchRequest.Builder asked = SearchRequest.builder("minister talks").folding(folding);
      SearchResult whole = index.search(asked.limit(100).build());
      SearchResult articles = index.search(asked.detail(Detail.ARTICLES).build());
      assertThat(ids(articles)).isEqualTo(ids(whole)).hasSizeGreaterThan(20);
      for (int i = 0; i < whole.passages().size(); i++) {
        PassageHit hit = whole.passages().get(i);
        PassageHit expected =
            new PassageHit(
                hit.rank(),
                hit.score(),
                hit.article(),
                hit.span(),
                "",
                List.of(),
                null,
                hit.alsoIn(),
                null,
                null);
        assertThat(articles.passages().get(i)).isEqualTo(expected);
      }
    }
  }

  @Test
  void takesATimeoutThatNeverEnds() throws IOException {
    add(index, article("a", WIRE));
    for (Duration timeout :
        List.of(Duration.ofDays(365L * 300), Duration.ofSeconds(Long.MAX_VALUE, 999_999_999))) {
      SearchResult result = index.search(SearchRequest.builder("ferry").timeout(timeout).build());
      assertThat(result.passages()).hasSize(1);
      assertThat(result.warnings()).isEmpty();
    }
  }

  @Test
  void findsEveryArticleForAStar() throws IOException {
    add(index, article("a", WIRE), article("b", "Rain fell."));
    for (String query : List.of("*", " * ", "*:*")) {
      assertThat(ids(index.search(query))).containsExactlyInAnyOrder("a", "b");
      assertThat(ids(index.search(SearchRequest.strict(query).build()))).hasSize(2);
    }
  }
}
