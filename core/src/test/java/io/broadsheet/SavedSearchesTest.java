package io.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.Article;
import io.broadsheet.query.Alert;
import io.broadsheet.query.SavedSearch;
import io.broadsheet.query.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
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

  private static Article german(String id) {
    return Article.builder(id)
        .title("Brände in Athen")
        .language("de")
        .text("Am Montag brannten mehrere Häuser, sagte Bürgermeister Haris Doukas.")
        .build();
  }

  @Test
  void meetsArticlesInOtherLanguages() {
    SavedSearches searches = new SavedSearches();
    searches.add(SavedSearch.of("stem", "haus"));
    searches.add(SavedSearch.of("english", "houses"));
    searches.add(SavedSearch.of("phrase", "\"mehrere Häuser\""));
    assertThat(searches.match(german("1")))
        .extracting(Alert::searchId)
        .containsExactly("phrase", "stem");
    searches.add(SavedSearch.of("later", "brannten athen"));
    searches.remove("phrase");
    Alert alert = searches.match(german("2")).getFirst();
    assertThat(alert.searchId()).isEqualTo("later");
    assertThat(alert.marks().getFirst().in(alert.text())).isEqualTo("brannten");
    assertThat(searches.match(ARTICLE)).isEmpty();
  }

  @Test
  void meetsWhatRandomSearchesFind(@TempDir Path folder) throws IOException {
    long seed = Long.getLong("broadsheet.seed", 1);
    Random random = new Random(seed);
    List<Article> articles = new ArrayList<>(TestCorpus.articles().subList(0, 40));
    articles.add(german("de"));
    List<String> words = new ArrayList<>(List.of("haus", "brannten"));
    for (Article article : articles) {
      Stream.of(article.text().split("[^\\p{L}]+", -1)).limit(15).forEach(words::add);
    }
    try (NewsIndex index = NewsIndex.open(folder)) {
      SavedSearches searches = new SavedSearches();
      Map<String, Set<String>> met = new TreeMap<>();
      for (int i = 0; i < 150; i++) {
        String query = query(words, random);
        searches.add(new SavedSearch(query, SearchRequest.of(query), SavedSearch.Words.ANY));
        met.put(query, new TreeSet<>());
      }
      for (Article article : articles) {
        index.add(article);
        searches
            .match(article)
            .forEach(alert ->
                met.computeIfAbsent(alert.searchId(), i -> new TreeSet<>()).add(article.id()));
      }
      for (Map.Entry<String, Set<String>> query : met.entrySet()) {
        SearchRequest all =
            SearchRequest.builder(query.getKey())
                .limit(100)
                .folding(SearchRequest.Folding.SHOW_ALL)
                .build();
        assertThat(query.getValue())
            .as(query.getKey() + ", seed " + seed)
            .hasSameElementsAs(Articles.ids(index.search(all)));
      }
    }
  }

  private static String query(List<String> words, Random random) {
    String one = words.get(random.nextInt(words.size()));
    String other = words.get(random.nextInt(words.size()));
    return switch (random.nextInt(7)) {
      case 0 -> one + " " + other;
      case 1 -> "+" + one + " +" + other;
      case 2 -> "+" + one + " -" + other;
      case 3 -> "\"" + one + " " + other + "\"~9";
      case 4 -> "(" + one + " OR \"" + other + "\") +" + words.get(random.nextInt(words.size()));
      case 5 -> "person:" + one + " title:" + other;
      default -> "+said:" + one + " " + other;
    };
  }
}
