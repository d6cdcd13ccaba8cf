package io.broadsheet;

import static io.broadsheet.Articles.add;
import static io.broadsheet.Articles.article;
import static io.broadsheet.Articles.ids;
import static io.broadsheet.Articles.marks;
import static io.broadsheet.Articles.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.Article;
import io.broadsheet.query.ArticleCount;
import io.broadsheet.query.ArticleRef;
import io.broadsheet.query.DateField;
import io.broadsheet.query.FacetFilter;
import io.broadsheet.query.PassageHit;
import io.broadsheet.query.RankExplanation;
import io.broadsheet.query.Recency;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.query.SearchRequest.Diversity;
import io.broadsheet.query.SearchRequest.Folding;
import io.broadsheet.query.SearchRequest.Sort;
import io.broadsheet.query.SearchRequest.Variants;
import io.broadsheet.query.SearchResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchOptionsTest {

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

  private static Article dated(String id, String published) {
    return article(id, WIRE).toBuilder().published(published).build();
  }

  private static SearchRequest.Builder plain(String query) {
    return SearchRequest.builder(query).folding(Folding.SHOW_ALL).diversity(Diversity.NONE);
  }

  @Test
  void sortsTheNewestFirstAndTheUndatedLast() throws IOException {
    add(index, article("none", WIRE), dated("old", "2025-12-31"), dated("day", "2026-01-02"));
    add(index, dated("evening", "2026-01-02T18:00:00+03:00"), dated("new", "2026-01-03"));
    assertThat(ids(index.search(plain("ferry").sort(Sort.NEWEST).build())))
        .containsExactly("new", "evening", "day", "old", "none");
  }

  @Test
  void prefersNewerArticlesAmongEquals() throws IOException {
    add(index, article("none", WIRE), dated("old", "2025-12-01"), dated("new", "2026-01-30"));
    Recency recency = Recency.asOf(Instant.parse("2026-01-31T00:00:00Z"));
    List<PassageHit> hits = index.search(plain("ferry").recency(recency).build()).passages();
    assertThat(hits).extracting(hit -> hit.article().id()).containsExactly("new", "old", "none");
  }

  @Test
  void neverLowersAnArticleBelowTheFloor() throws IOException {
    add(index, dated("ancient", "1926-01-01"), dated("late", "2126-01-01"));
    Instant now = Instant.parse("2026-01-31T00:00:00Z");
    float full = score("ancient", null);
    assertThat(score("late", new Recency(Duration.ofDays(7), 0.5, now))).isEqualTo(full);
    assertThat(score("ancient", new Recency(Duration.ofDays(7), 1, now))).isEqualTo(full);
    float floor = score("ancient", new Recency(Duration.ofDays(7), 0.5, now));
    float deeper = score("ancient", new Recency(Duration.ofDays(7), 0.25, now));
    assertThat(floor).isBetween(full * 0.5f, full);
    assertThat(deeper).isBetween(full * 0.25f, floor);
  }

  @Test
  void recencyHoldsForAnyDurationAndInstant() throws IOException {
    index.add(dated("a", "2026-01-30T10:00:00Z"));
    Instant then = Instant.parse("2026-01-30T10:00:00Z");
    float full = score("a", null);
    Duration forever = Duration.ofSeconds(Long.MAX_VALUE);
    assertThat(score("a", new Recency(Duration.ofNanos(1), 0, then))).isEqualTo(full);
    assertThat(score("a", new Recency(Duration.ofNanos(1), 0, then.plusMillis(1))))
        .isLessThan(full / 2);
    assertThat(score("a", new Recency(forever, 0, then.plusSeconds(9)))).isEqualTo(full);
    assertThat(score("a", new Recency(Duration.ofDays(1), 0, Instant.MAX))).isLessThan(full / 2);
    assertThat(score("a", new Recency(Duration.ofDays(1), 0, Instant.MIN))).isEqualTo(full);
  }

  @Test
  void daysMayLieAnywhere() throws IOException {
    index.add(dated("a", "2026-01-30T10:00:00Z"));
    index.add(dated("b", "2026-01-31"));
    for (DateField field : DateField.values()) {
      FacetFilter always =
          new FacetFilter.Days(field, LocalDate.MIN, LocalDate.MAX, ZoneOffset.UTC);
      FacetFilter before =
          new FacetFilter.Days(field, LocalDate.MIN, LocalDate.MIN, ZoneOffset.UTC);
      FacetFilter after = new FacetFilter.Days(field, LocalDate.MAX, LocalDate.MAX, ZoneOffset.UTC);
      assertThat(index.search(plain("ferry").filters(List.of(always)).build()).passages())
          .hasSize(2);
      assertThat(index.search(plain("ferry").filters(List.of(before)).build()).passages())
          .isEmpty();
      assertThat(index.search(plain("ferry").filters(List.of(after)).build()).passages()).isEmpty();
    }
  }

  @Test
  void aNameWithoutLettersFindsNothing() throws IOException {
    index.add(dated("a", "2026-01-30"));
    for (String name : List.of("said:\"!!!\"", "person:\"!!!\"", "\"!!!\"")) {
      assertThat(index.search(SearchRequest.strict(name).build()).passages()).isEmpty();
      assertThat(ids(index.search(SearchRequest.strict("ferry " + name).build())))
          .containsExactly("a");
    }
    assertThat(ids(index.search("ferry said:\ud834\udd1e"))).containsExactly("a");
  }

  @Test
  void whatIsOnlyLeftOutLeavesAllOthers() throws IOException {
    add(index, article("a", "The harbour is open."), article("b", "The bridge is closed."));
    for (String query : List.of("-harbour", "NOT harbour", "-source:a -harbour")) {
      SearchResult others = index.search(query);
      assertThat(ids(others)).as(query).containsExactly("b");
      assertThat(others.warnings()).as(query).isEmpty();
    }
  }

  @Test
  void findsBeginningsWithEitherApostrophe() throws IOException {
    index.add(article("a", "Paul O\u2019Neil came to Oman."));
    for (String query : List.of("O'Nei*", "O\u2019Nei*", "O\u2019Neill~", "\"Paul O'Neil\"")) {
      assertThat(ids(index.search(query))).as(query).containsExactly("a");
    }
  }

  private float score(String id, @org.jspecify.annotations.Nullable Recency recency)
      throws IOException {
    SearchRequest.Builder request = plain("ferry");
    if (recency != null) {
      request.recency(recency);
    }
    return index.search(request.build()).passages().stream()
        .filter(hit -> hit.article().id().equals(id))
        .findFirst()
        .orElseThrow()
        .score();
  }

  @Test
  void matchesOtherFormsOnlyWhereVariantsAreOn() throws IOException {
    add(index, article("plural", "Two ferries sank."), article("singular", "One ferry sank."));
    assertThat(ids(index.search(plain("ferry").build()))).containsExactly("singular", "plural");
    SearchResult exact = index.search(plain("FERRY").variants(Variants.EXACT).build());
    assertThat(ids(exact)).containsExactly("singular");
    assertThat(marks(exact)).containsExactly("ferry");
    SearchResult phrase = index.search(plain("\"ferry sank\"").variants(Variants.EXACT).build());
    assertThat(ids(phrase)).containsExactly("singular");
  }

  @Test
  void tellsCopiesOnceAndNamesTheOthers() throws IOException {
    add(
        index,
        article("a", WIRE),
        article("b", WIRE),
        article("c", WIRE + " Divers are searching."));
    add(index, article("other", "A ferry service between two ports of Oman will begin in May."));
    SearchResult folded = index.search("ferry");
    assertThat(folded.passages()).hasSize(2);
    List<String> told =
        folded.passages().stream()
            .filter(hit -> !hit.article().id().equals("other"))
            .flatMap(hit -> hit.alsoIn().stream())
            .map(ArticleRef::id)
            .toList();
    assertThat(told).hasSize(2).isSubsetOf("a", "b", "c");
    assertThat(folded.total().articles()).isEqualTo(4);
    SearchResult all = index.search(plain("ferry").build());
    assertThat(all.passages()).hasSize(4).allMatch(hit -> hit.alsoIn().isEmpty());
  }

  @Test
  void letsASourceNotYetHeardComeFirst() throws IOException {
    for (int i = 0; i < 3; i++) {
      add(index, numbered(i, "ferries").toBuilder().source("Loud").build());
    }
    add(index, numbered(7, "ferries").toBuilder().source("Quiet").build());
    SearchRequest diverse = SearchRequest.of("ferries");
    assertThat(sources(diverse)).startsWith("Loud", "Quiet");
    assertThat(sources(plain("ferries").build())).endsWith("Quiet");
    assertThat(index.explain(diverse, "a7").lines().getFirst())
        .isEqualTo("rank 2, moved up: a source not yet heard");
  }

  private List<String> sources(SearchRequest request) throws IOException {
    return index.search(request).passages().stream()
        .map(hit -> String.valueOf(hit.article().source()))
        .toList();
  }

  @Test
  void explainsRankFoldingAndWhatDoesNotMatch() throws IOException {
    add(index, article("a", WIRE), article("b", WIRE), article("rain", "Rain fell."));
    SearchRequest request = SearchRequest.of("ferry harbour");
    String shown = ids(index.search(request)).getFirst();
    String copy = shown.equals("a") ? "b" : "a";
    RankExplanation first = index.explain(request, shown);
    assertThat(first.matches()).isTrue();
    assertThat(first.lines())
        .startsWith("rank 1", "  stands for its copy " + copy + ": it ranks lower");
    assertThat(first.toString()).contains("passage 1 is shown", "article: ");
    assertThat(index.explain(request, copy).lines())
        .first()
        .isEqualTo("folded into rank 1, " + shown + ": it ranks lower");
    assertThat(index.explain(request, "rain").matches()).isFalse();
    assertThat(index.explain(request, "nobody").lines()).containsExactly("no article has this id");
  }

  @Test
  void explainsWhichNamesQuotesDatesAndFiguresMatched() throws IOException {
    String text =
        "Foreign Minister Abbas Araghchi met envoys in Muscat on 30 January 2026. “We will never"
            + " yield,” Araghchi said. More than 3,117 people died, officials said.";
    add(index, article("a", text));
    assertThat(matched("person:araqchi"))
        .contains(
            "  person araqchi: “Araghchi”, which is person Abbas Araghchi, key abs-a-argc-ia");
    assertThat(matched("said:araqchi"))
        .containsExactly("  said araqchi: Abbas Araghchi said “We will never yield,”");
    assertThat(matched("happened:2026-01-30"))
        .containsExactly("  happened 2026-01-30: “30 January 2026”, which is 2026-01-30");
    assertThat(matched("figure:[3000 TO 4000]"))
        .containsExactly("  figure: “3,117 people”, which is at least 3117 person");
    assertThat(matched("envoys -place:muscat")).isEmpty();
  }

  private List<String> matched(String query) throws IOException {
    return index.explain(SearchRequest.of(query), "a").lines().stream()
        .filter(line -> line.contains(": “") || line.contains(" said “"))
        .toList();
  }

  @Test
  void givesWhatItHasWhenTimeIsUp() throws IOException {
    for (int i = 0; i < 500; i++) {
      index.add(numbered(i, "ferries"));
    }
    SearchRequest request = plain("ferries open crowd*").timeout(Duration.ofNanos(1)).build();
    SearchResult result = index.search(request);
    assertThat(result.warnings()).singleElement().asString().contains("the result is partial");
    assertThat(result.partial()).isTrue();
    assertThat(result.total().relation()).isEqualTo(ArticleCount.Relation.AT_LEAST);
    SearchResult whole = index.search(plain("ferries").build());
    assertThat(whole.warnings()).isEmpty();
    assertThat(whole.partial()).isFalse();
    List<String> explained = index.explain(request, "a7").lines();
    assertThat(explained.getFirst()).startsWith("rank not known").contains("the result is partial");
    assertThat(explained).anyMatch(line -> line.startsWith("article: "));
  }

  @Test
  void breaksTiesTheSameWayEachTime() throws IOException {
    for (int i = 0; i < 30; i++) {
      add(index, article("a" + i, WIRE));
      if (i % 7 == 0) {
        index.commit();
      }
    }
    SearchRequest request = plain("ferry").limit(100).build();
    List<String> order = ids(index.search(request));
    assertThat(order).hasSize(30);
    for (int i = 0; i < 5; i++) {
      assertThat(ids(index.search(request))).isEqualTo(order);
      assertThat(ids(index.search(plain("ferry").limit(10).build())))
          .isEqualTo(order.subList(0, 10));
    }
    index.commit();
    try (NewsIndex reader = NewsIndex.openReadOnly(folder)) {
      assertThat(ids(reader.search(request))).isEqualTo(order);
    }
  }

  @Test
  void tellsWhatOfTheQueryItLeftOut() throws IOException {
    add(index, article("a", WIRE));
    SearchResult result = index.search("(ferry");
    assertThat(ids(result)).containsExactly("a");
    assertThat(result.warnings()).containsExactly("a bracket without a partner was left out");
    assertThat(result.partial()).isFalse();
    assertThat(result.query()).isEqualTo("(ferry");
  }
}
