package io.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.Article;
import io.broadsheet.query.ArticleCount;
import io.broadsheet.query.ArticleRef;
import io.broadsheet.query.FacetField;
import io.broadsheet.query.FacetFilter;
import io.broadsheet.query.FacetRequest;
import io.broadsheet.query.FacetResult;
import io.broadsheet.query.FacetValue;
import io.broadsheet.query.FoundStories;
import io.broadsheet.query.PassageHit;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.query.SearchRequest.Diversity;
import io.broadsheet.query.SearchRequest.Folding;
import io.broadsheet.query.SearchRequest.Grouping;
import io.broadsheet.query.SearchResult;
import io.broadsheet.query.StoryHit;
import io.broadsheet.story.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results, totals and facets by story, held against a count by hand. */
class StorySearchTest {

  private static final long SEED = Long.getLong("broadsheet.seed", 1);
  private static final int QUERIES = 40;

  @TempDir private static Path folder;
  private static NewsIndex index;
  private static final Map<String, String> STORY_OF = new HashMap<>();
  private static final List<String> WORDS = new ArrayList<>();

  @BeforeAll
  static void openIndex() throws IOException {
    System.out.println("StorySearchTest: -Dbroadsheet.seed=" + SEED);
    index = NewsIndex.open(folder.resolve("corpus"));
    TestCorpus.addTo(index);
    index.delete(TestCorpus.articles().getFirst().id());
    for (Story story : index.stories()) {
      for (ArticleRef article : story.articles()) {
        STORY_OF.put(article.id(), story.id());
        WORDS.addAll(List.of(article.title().split("\\W+", -1)));
      }
    }
    WORDS.removeIf(String::isBlank);
  }

  @AfterAll
  static void closeIndex() throws IOException {
    index.close();
  }

  private static List<String> queries() {
    Random random = new Random(SEED);
    List<String> queries = new ArrayList<>();
    for (int i = 0; i < QUERIES; i++) {
      queries.add(
          random
              .ints(1 + random.nextInt(4), 0, WORDS.size())
              .mapToObj(WORDS::get)
              .collect(Collectors.joining(" ")));
    }
    return queries;
  }

  private static SearchRequest.Builder grouped(String query) {
    return SearchRequest.builder(query).grouping(Grouping.STORY);
  }

  /** Every article that a query finds, with its story. */
  private static Map<String, String> found(String query, FacetFilter... filters)
      throws IOException {
    SearchRequest all =
        SearchRequest.builder(query)
            .limit(SearchRequest.MAX_LIMIT)
            .folding(Folding.SHOW_ALL)
            .diversity(Diversity.NONE)
            .filters(List.of(filters))
            .build();
    Map<String, String> found = new HashMap<>();
    for (PassageHit hit : index.search(all).passages()) {
      String id = hit.article().id();
      found.put(id, Objects.requireNonNull(STORY_OF.get(id)));
    }
    return found;
  }

  private static FoundStories stories(SearchResult result) {
    return Objects.requireNonNull(result.stories());
  }

  @Test
  void countsAllArticlesAndStoriesWhateverThePage() throws IOException {
    for (String query : queries()) {
      Map<String, String> found = found(query);
      SearchResult result = index.search(grouped(query).limit(3).build());
      assertThat(result.total())
          .as(query)
          .isEqualTo(new ArticleCount(found.size(), ArticleCount.Relation.EXACT));
      assertThat(stories(result).total())
          .as(query)
          .isEqualTo(found.values().stream().distinct().count());
      for (StoryHit story : stories(result).shown()) {
        long articles = found.values().stream().filter(story.id()::equals).count();
        assertThat(story.articles()).as(query + ": " + story.id()).isEqualTo((int) articles);
      }
    }
  }

  @Test
  void facetsCountStoriesToo() throws IOException {
    List<FacetRequest> asked =
        List.of(
            FacetRequest.top(FacetField.SOURCE),
            FacetRequest.top(FacetField.PLACE),
            FacetRequest.top(FacetField.PERSON));
    for (String query : queries().subList(0, 10)) {
      FacetResult counted = index.facets(grouped(query).build(), asked, List.of());
      assertThat(counted.stories())
          .isEqualTo((int) found(query).values().stream().distinct().count());
      for (var facet : counted.facets()) {
        for (FacetValue value : facet.values()) {
          Map<String, String> found =
              found(query, new FacetFilter.Keys(facet.field(), List.of(value.key())));
          assertThat(value.articles()).as(query + " " + value).isEqualTo(found.size());
          assertThat(value.stories())
              .as(query + " " + value)
              .isEqualTo((int) found.values().stream().distinct().count());
        }
      }
    }
  }

  @Test
  void countsNoStoriesUnlessAsked() throws IOException {
    assertThat(index.search("minister").stories()).isNull();
    assertThat(index.search("minister").passages()).allMatch(hit -> hit.story() == null);
    FacetResult facets =
        index.facets(
            SearchRequest.of("minister"), List.of(FacetRequest.top(FacetField.SOURCE)), List.of());
    assertThat(facets.stories()).isNull();
    assertThat(facets.facets().getFirst().values()).allMatch(value -> value.stories() == null);
  }

  @Test
  void oneStoryStandsTogetherItsBestPassageFirstAndEachOutletOnce() throws IOException {
    int together = 0;
    for (String query : queries()) {
      SearchResult result = index.search(grouped(query).build());
      List<PassageHit> hits = result.passages();
      int at = 0;
      for (StoryHit story : stories(result).shown()) {
        List<PassageHit> told = hits.subList(at, at + story.passages());
        at += story.passages();
        assertThat(told).allMatch(hit -> story.id().equals(hit.story()));
        assertThat(told).hasSizeLessThanOrEqualTo(SearchRequest.STORY_PASSAGES);
        assertThat(told)
            .extracting(hit -> String.valueOf(hit.article().source()))
            .doesNotHaveDuplicates();
        together += told.size() > 1 ? 1 : 0;
      }
      assertThat(at).isEqualTo(hits.size());
      assertThat(stories(result).shown()).extracting(StoryHit::id).doesNotHaveDuplicates();
      assertThat(hits)
          .allMatch(hit -> Objects.equals(hit.story(), STORY_OF.get(hit.article().id())));
    }
    assertThat(together).as("stories of several passages").isPositive();
  }

  @Test
  void storiesComeInTheOrderOfTheirBestResult() throws IOException {
    for (String query : queries()) {
      List<String> plain =
          index.search(SearchRequest.builder(query).limit(1000).build()).passages().stream()
              .map(hit -> Objects.requireNonNull(STORY_OF.get(hit.article().id())))
              .distinct()
              .toList();
      assertThat(stories(index.search(grouped(query).limit(1000).build())).shown())
          .as(query)
          .extracting(StoryHit::id)
          .isEqualTo(plain);
    }
  }

  @Test
  void pagesNeitherSkipNorRepeatAStory() throws IOException {
    List<PassageHit> whole = index.search(grouped("minister fire").limit(1000).build()).passages();
    SearchResult page = index.search(grouped("minister fire").limit(3).build());
    List<PassageHit> paged = new ArrayList<>(page.passages());
    while (page.next() != null) {
      page = index.search(grouped("minister fire").limit(3).after(page.next()).build());
      paged.addAll(page.passages());
    }
    assertThat(paged).isEqualTo(whole);
    assertThat(paged).extracting(PassageHit::rank).startsWith(1, 2, 3).endsWith(paged.size());
  }

  @Test
  void explainsInWhichStoryAnArticleStands() throws IOException {
    SearchRequest request = grouped("minister fire").build();
    PassageHit second = index.search(request).passages().get(1);
    assertThat(index.explain(request, second.article().id()).lines())
        .contains("  in the story " + second.story())
        .first()
        .asString()
        .startsWith("rank 2");
  }

  @Test
  void storiesFollowTheIndex() throws IOException {
    try (NewsIndex changing = NewsIndex.open(folder.resolve("changing"))) {
      List<Article> articles = TestCorpus.articles().subList(0, 20);
      for (Article article : articles) {
        changing.add(article);
        SearchResult result = changing.search(grouped("the minister said").build());
        assertThat(stories(result).total()).isLessThanOrEqualTo(changing.stories().size());
      }
      for (Article article : articles) {
        changing.delete(article.id());
      }
      assertThat(stories(changing.search(grouped("minister").build())).total()).isZero();
    }
  }

  @Test
  void threadsThatAskAtOnceGetTheSame() throws Exception {
    SearchRequest request = grouped("minister fire talks").build();
    List<PassageHit> expected = index.search(request).passages();
    index.commit();
    try (NewsIndex fresh = NewsIndex.openReadOnly(folder.resolve("corpus"));
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<List<PassageHit>>> answers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        answers.add(threads.submit(() -> fresh.search(request).passages()));
      }
      for (Future<List<PassageHit>> answer : answers) {
        assertThat(answer.get()).isEqualTo(expected);
      }
    }
  }
}
