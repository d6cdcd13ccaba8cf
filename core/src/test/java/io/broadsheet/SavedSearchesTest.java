package io.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.Article;
import io.broadsheet.query.Alert;
import io.broadsheet.query.SavedSearch;
import io.broadsheet.query.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedSearchesTest {

  private static final Article ARTICLE =
      Article.builder("a1")
          .source("Harbour News")
          .title("Oman hosts talks")
          .published("2026-01-30")
          .text(
              "Envoys met in Muscat on Thursday.\n\n"
                  + "\"The programme is not negotiable,\" Foreign Minister Abbas Araghchi said in"
                  + " Muscat, where about 300 people had gathered outside the hotel.")
          .build();

  private static List<String> met(SavedSearch... searches) {
    SavedSearches all = new SavedSearches();
    for (SavedSearch search : searches) {
      all.add(search);
    }
    return all.match(ARTICLE).stream().map(Alert::searchId).toList();
  }

  @Test
  void alertsToWordsNamesSpeakersFiguresAndDays() {
    assertThat(
            met(
                SavedSearch.of("words", "oman talks"),
                SavedSearch.of("spelling", "person:Araqchi"),
                SavedSearch.of("speaker", "said:araghchi negotiable"),
                SavedSearch.of("figure", "figure:[299 TO 301]"),
                SavedSearch.of("day", "happened:2026-01-29"),
                SavedSearch.of("prefix", "negotia*"),
                SavedSearch.of("source", "source:harbour"),
                SavedSearch.of("other", "source:gulf")))
        .containsExactly("day", "figure", "prefix", "source", "speaker", "spelling", "words");
  }

  @Test
  void wantsAllWordsUnlessTheQuerySaysOr() {
    assertThat(
            met(
                SavedSearch.of("all", "oman tariffs"),
                SavedSearch.of("any", "oman OR tariffs"),
                SavedSearch.of("not", "oman -talks")))
        .containsExactly("any");
  }

  @Test
  void tellsThePassageWithMarks() {
    SavedSearches searches = new SavedSearches();
    searches.add(SavedSearch.of("1", "hotel"));
    Alert alert = searches.match(ARTICLE).getFirst();
    assertThat(alert.span().in(ARTICLE.text())).isEqualTo(alert.text());
    assertThat(alert.marks().getFirst().in(alert.text())).isEqualTo("hotel");
  }

  @Test
  void removedAndReplacedSearchesAreSilent() {
    SavedSearches searches = new SavedSearches();
    searches.add(SavedSearch.of("1", "oman"));
    searches.add(SavedSearch.of("1", "tariffs"));
    searches.add(SavedSearch.of("2", "oman"));
    assertThat(searches.remove("2")).isTrue();
    assertThat(searches.remove("2")).isFalse();
    assertThat(searches.size()).isEqualTo(1);
    assertThat(searches.match(ARTICLE)).isEmpty();
  }

  @Test
  void meetsWhatASearchFinds(@TempDir Path folder) throws IOException {
    List<String> queries = List.of("talks", "oman muscat", "minister", "person:araqchi", "fire");
    try (NewsIndex index = NewsIndex.open(folder)) {
      List<Article> articles = TestCorpus.articles().subList(0, 30);
      for (Article article : articles) {
        index.add(article);
      }
      SavedSearches searches = new SavedSearches();
      for (String query : queries) {
        searches.add(new SavedSearch(query, SearchRequest.of(query), SavedSearch.Words.ANY));
      }
      for (String query : queries) {
        long found = index.search(query).total().articles();
        long met =
            articles.stream()
                .filter(article ->
                    searches.match(article).stream().anyMatch(a -> a.searchId().equals(query)))
                .count();
        assertThat(met).as(query).isEqualTo(found);
      }
    }
  }
}
