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
import io.broadsheet.query.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacetsTest {

  private static final String QUERY = "fire talks minister";

  @TempDir private Path folder;
  private NewsIndex index;

  @BeforeEach
  void openIndex() throws IOException {
    index = NewsIndex.open(folder.resolve("corpus"));
    TestCorpus.addTo(index);
  }

  @AfterEach
  void closeIndex() throws IOException {
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
}
