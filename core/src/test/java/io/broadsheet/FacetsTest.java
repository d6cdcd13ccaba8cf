package io.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.Article;
import io.broadsheet.query.DateField;
import io.broadsheet.query.DateHistogram;
import io.broadsheet.query.Facet;
import io.broadsheet.query.FacetField;
import io.broadsheet.query.FacetFilter;
import io.broadsheet.query.FacetRequest;
import io.broadsheet.query.FacetResult;
import io.broadsheet.query.FacetValue;
import io.broadsheet.query.HistogramRequest;
import io.broadsheet.query.HistogramRequest.Width;
import io.broadsheet.query.RelatedArticles;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.query.Timeline;
import io.broadsheet.query.TimelineRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacetsTest {

  private static final String QUERY = "fire talks minister";

  @TempDir private static Path folder;
  private static NewsIndex index;

  @BeforeAll
  static void openIndex() throws IOException {
    index = NewsIndex.open(folder.resolve("corpus"));
    TestCorpus.addTo(index);
  }

  @AfterAll
  static void closeIndex() throws IOException {
    index.close();
  }

  private static SearchRequest with(FacetFilter... filters) {
    return SearchRequest.builder(QUERY).filters(List.of(filters)).build();
  }

  private Facet facet(SearchRequest request, FacetField field, int limit) throws IOException {
    FacetRequest facet = new FacetRequest(field, limit, "");
    return index.facets(request, List.of(facet), List.of()).facets().getFirst();
  }

  private long found(SearchRequest request) throws IOException {
    return index.search(request).total().articles();
  }

  @Test
  void countsAreWhatChoosingTheValueFinds() throws IOException {
    for (FacetField field : FacetField.values()) {
      for (FacetValue value : facet(with(), field, 5).values()) {
        FacetFilter filter = new FacetFilter.Keys(field, List.of(value.key()));
        assertThat(found(with(filter))).as(field + " " + value).isEqualTo(value.articles());
      }
    }
  }

  @Test
  void choiceDoesNotNarrowItsOwnFacet() throws IOException {
    List<FacetValue> sources = facet(with(), FacetField.SOURCE, 5).values();
    SearchRequest chosen =
        with(
            new FacetFilter.Keys(
                FacetField.SOURCE, List.of(sources.get(0).key(), sources.get(1).key())));
    assertThat(facet(chosen, FacetField.SOURCE, 5).values()).isEqualTo(sources);
    assertThat(index.facets(chosen, List.of(), List.of()).articles())
        .isEqualTo(sources.get(0).articles() + sources.get(1).articles());
    assertThat(facet(chosen, FacetField.PERSON, 5))
        .isNotEqualTo(facet(with(), FacetField.PERSON, 5));
  }

  @Test
  void topOfManyIsTopOfAll() throws IOException {
    for (FacetField field : FacetField.values()) {
      List<FacetValue> all = facet(with(), field, FacetRequest.MAX_LIMIT).values();
      assertThat(facet(with(), field, 3).values())
          .isEqualTo(all.subList(0, Math.min(3, all.size())));
    }
  }

  @Test
  void searchesInsideValues() throws IOException {
    FacetRequest cassidy = new FacetRequest(FacetField.PLACE, 5, "rid");
    FacetResult result = index.facets(with(), List.of(cassidy), List.of());
    assertThat(result.facets().getFirst().values())
        .extracting(FacetValue::label)
        .contains("Cassidy Ridge");
  }

  @Test
  void columnsAreWhatChoosingTheDaysFinds() throws IOException {
    ZoneId zone = ZoneId.of("America/New_York");
    for (DateField field : DateField.values()) {
      for (Width width : Width.values()) {
        HistogramRequest asked = new HistogramRequest(field, width, zone);
        DateHistogram histogram =
            index.facets(with(), List.of(), List.of(asked)).histograms().getFirst();
        assertThat(histogram.columns()).isNotEmpty();
        for (DateHistogram.Column column : histogram.columns().subList(0, 2)) {
          FacetFilter days = new FacetFilter.Days(field, column.from(), column.to(), zone);
          assertThat(found(with(days))).as(asked + " " + column).isEqualTo(column.articles());
        }
      }
    }
  }

  @Test
  void daysAreThoseOfTheZoneWhenClocksChange() throws IOException {
    try (NewsIndex small = NewsIndex.open(folder.resolve("small"))) {
      // In Berlin the day of 29 March 2026 has 23 hours: it ends at 22:00 UTC.
      add(small, "a", "2026-03-28T23:30:00Z");
      add(small, "b", "2026-03-29T21:59:00Z");
      add(small, "c", "2026-03-29T22:00:00Z");
      add(small, "d", "2026-03-29");
      assertThat(days(small, ZoneId.of("Europe/Berlin")))
          .containsExactly(
              new DateHistogram.Column(day(29), day(29), 3),
              new DateHistogram.Column(day(30), day(30), 1));
      assertThat(days(small, ZoneOffset.UTC))
          .containsExactly(
              new DateHistogram.Column(day(28), day(28), 1),
              new DateHistogram.Column(day(29), day(29), 3));
    }
  }

  private static LocalDate day(int ofMarch) {
    return LocalDate.of(2026, 3, ofMarch);
  }

  private static List<DateHistogram.Column> days(NewsIndex index, ZoneId zone) throws IOException {
    HistogramRequest asked = new HistogramRequest(DateField.PUBLISHED, Width.DAY, zone);
    return index
        .facets(SearchRequest.of("talks"), List.of(), List.of(asked))
        .histograms()
        .getFirst()
        .columns();
  }

  private static void add(NewsIndex index, String id, String published) throws IOException {
    index.add(
        Article.builder(id).title("Talks " + id).text("Talks go on.").published(published).build());
  }

  private static final List<String> WORDS =
      List.of("Ana", "Ànna", "Bélanger", "Belo", "Costa", "d'Costa", "Đurić", "Øst", "Ostrava");

  private static String name(Random random) {
    String name = WORDS.get(random.nextInt(WORDS.size()));
    for (int more = random.nextInt(3); more > 0; more--) {
      name += " " + WORDS.get(random.nextInt(WORDS.size()));
    }
    return name;
  }

  private static Article random(int number, Random random) {
    Article.Builder article =
        Article.builder("r" + number)
            .title("Talks " + number)
            .text(random.nextBoolean() ? "Talks go on." : "Talks about tariffs go on.")
            .source(name(random) + " News");
    for (int authors = random.nextInt(4); authors > 0; authors--) {
      article.author(name(random));
    }
    return article.build();
  }

  /** What values are called here, folded by hand. */
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}|'", "")
        .toLowerCase(Locale.ROOT)
        .replace('đ', 'd')
        .replace('ø', 'o');
  }

  private static Set<String> values(Article article, FacetField field) {
    return field == FacetField.AUTHOR
        ? article.authors().stream().map(FacetsTest::folded).collect(Collectors.toSet())
        : Set.of(article.source() == null ? "" : folded(article.source().name()));
  }

  private static boolean isFound(String value, String text) {
    return Stream.of(folded(text).strip().split(" +", -1))
        .allMatch(word -> (" " + value).contains(" " + word));
  }

  /** The values that hold a text with their counts, the most frequent first. */
  private static List<Map.Entry<String, Integer>> naive(
      List<Article> articles, FacetField field, String containing, int limit) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Article article : articles) {
      for (String value : values(article, field)) {
        if (isFound(value, containing)) {
          counts.merge(value, 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(limit)
        .toList();
  }

  @Test
  void countsWhatANaiveCountDoesOverRandomArticles() throws IOException {
    long seed = Long.getLong("broadsheet.seed", 1);
    Random random = new Random(seed);
    List<Article> articles = new ArrayList<>();
    try (NewsIndex small = NewsIndex.open(folder.resolve("random"))) {
      for (int i = 0; i < 300; i++) {
        articles.add(random(i, random));
        small.add(articles.getLast());
        if (i % 90 == 0) {
          small.commit();
        }
      }
      for (int i = 0; i < 40; i++) {
        small.delete(articles.remove(random.nextInt(articles.size())).id());
      }
      for (int i = 0; i < 200; i++) {
        FacetField field = random.nextBoolean() ? FacetField.AUTHOR : FacetField.SOURCE;
        String text = random.nextInt(4) == 0 ? "" : typed(random);
        int limit = 1 + random.nextInt(8);
        FacetFilter chosen =
            new FacetFilter.Keys(
                field, List.copyOf(values(articles.getFirst(), FacetField.SOURCE)));
        SearchRequest request = SearchRequest.builder("tariffs").filters(List.of(chosen)).build();
        Facet facet =
            small
                .facets(request, List.of(new FacetRequest(field, limit, text)), List.of())
                .facets()
                .getFirst();
        List<Article> matching =
            articles.stream().filter(a -> a.text().contains("tariffs")).toList();
        List<Map.Entry<String, Integer>> wanted = naive(matching, field, text, limit);
        String as = field + " \"" + text + "\" " + limit + ", seed " + seed;
        assertThat(facet.values())
            .as(as)
            .extracting(FacetValue::articles)
            .containsExactlyElementsOf(wanted.stream().map(Map.Entry::getValue).toList());
        Map<String, Integer> all =
            naive(matching, field, text, 1000).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(facet.values())
            .as(as)
            .allMatch(v -> Integer.valueOf(v.articles()).equals(all.get(folded(v.label()))));
      }
    }
  }

  private static String typed(Random random) {
    String name = name(random);
    String typed = name.substring(0, 1 + random.nextInt(name.length()));
    return random.nextBoolean() ? typed.toUpperCase(Locale.ROOT) : typed + " n";
  }

  @Test
  void stopsWhenTheTimeIsUpAndSaysSo() throws IOException {
    SearchRequest request = SearchRequest.builder(QUERY).timeout(Duration.ofNanos(1)).build();
    List<FacetRequest> facets = List.of(FacetRequest.top(FacetField.SOURCE));
    FacetResult stopped = index.facets(request, facets, List.of());
    FacetResult whole = index.facets(SearchRequest.of(QUERY), facets, List.of());
    assertThat(stopped.warnings()).singleElement().asString().contains("partial");
    assertThat(stopped.partial()).isTrue();
    assertThat(stopped.articles()).isLessThan(whole.articles());
    assertThat(stopped.facets().getFirst().values()).isEmpty();
    assertThat(whole.warnings()).isEmpty();
    assertThat(whole.partial()).isFalse();
    Timeline timeline =
        index.timeline(new TimelineRequest(request, null, null, TimelineRequest.DEFAULT_PER_DAY));
    assertThat(timeline.warnings()).singleElement().asString().contains("partial");
    String id = TestCorpus.articles().getFirst().id();
    RelatedArticles few = index.related(id, 5, Duration.ofNanos(1)).orElseThrow();
    assertThat(few.warnings()).singleElement().asString().contains("partial");
    assertThat(few.partial()).isTrue();
    RelatedArticles all = index.related(id, 5).orElseThrow();
    assertThat(all.warnings()).isEmpty();
    assertThat(all.partial()).isFalse();
  }

  @Test
  void thingsHappenedOnDaysThatNoZoneMoves() throws IOException {
    try (NewsIndex small = NewsIndex.open(folder.resolve("happened"))) {
      small.add(
          Article.builder("a")
              .published("2026-03-30T10:00:00Z")
              .text("Talks failed on 29 March 2026. They began on 25 October 2025.")
              .build());
      for (String zone : List.of("UTC", "Europe/Berlin", "Pacific/Kiritimati", "America/Adak")) {
        HistogramRequest asked =
            new HistogramRequest(DateField.HAPPENED, Width.DAY, ZoneId.of(zone));
        assertThat(
                small
                    .facets(SearchRequest.of("talks"), List.of(), List.of(asked))
                    .histograms()
                    .getFirst()
                    .columns())
            .extracting(DateHistogram.Column::from)
            .containsExactly(LocalDate.of(2025, 10, 25), LocalDate.of(2026, 3, 29));
      }
    }
  }

  @Test
  void daysWeeksAndMonthsOfRandomInstantsAreThoseOfTheZone() throws IOException {
    long seed = Long.getLong("broadsheet.seed", 1);
    Random random = new Random(seed);
    List<Instant> instants = new ArrayList<>();
    // Clocks in Berlin go back on 26 October 2025 at 01:00 UTC and on 29 March 2026 forward.
    long[] changes = {
      Instant.parse("2025-10-26T01:00:00Z").getEpochSecond(),
      Instant.parse("2026-03-29T01:00:00Z").getEpochSecond()
    };
    try (NewsIndex small = NewsIndex.open(folder.resolve("instants"))) {
      for (int i = 0; i < 200; i++) {
        instants.add(Instant.ofEpochSecond(changes[i % 2] + random.nextInt(500_000) - 250_000));
        add(small, "i" + i, instants.getLast().toString());
      }
      for (String zone : List.of("Europe/Berlin", "America/New_York", "Asia/Kathmandu")) {
        for (Width width : Width.values()) {
          Map<LocalDate, Integer> wanted = new TreeMap<>();
          for (Instant instant : instants) {
            LocalDate day = LocalDate.ofInstant(instant, ZoneId.of(zone));
            wanted.merge(width.first(day), 1, Integer::sum);
          }
          HistogramRequest asked =
              new HistogramRequest(DateField.PUBLISHED, width, ZoneId.of(zone));
          Map<LocalDate, Integer> counted = new TreeMap<>();
          small
              .facets(SearchRequest.of("talks"), List.of(), List.of(asked))
              .histograms()
              .getFirst()
              .columns()
              .forEach(column -> counted.put(column.from(), column.articles()));
          assertThat(counted).as(asked + ", seed " + seed).isEqualTo(wanted);
        }
      }
    }
  }
}
