package io.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.annotate.ArticleAnnotator;
import io.broadsheet.article.AnnotatedArticle;
import io.broadsheet.article.Article;
import io.broadsheet.query.PassageHit;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.query.SearchRequest.Variants;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles of several languages in one index. */
class LanguagesTest {

  @TempDir private static Path folder;
  private static NewsIndex index;

  @BeforeAll
  static void indexArticles() throws IOException {
    index = NewsIndex.open(folder);
    add("de", "Die Abgeordneten stritten über neue Häuser und höhere Steuern in Köln.");
    add("fr", "Les députés français ont adopté de nouvelles lois sur l'énergie nationale.");
    add("ru", "Министры обсудили новые законы о высшем образовании в России.");
    add("ar", "ناقش الوزراء القوانين الجديدة في المدارس الحكومية.");
    add("tr", "Bakanlar İSTANBUL'daki okulların yeni binalarını gezdi.");
    add("zh", "北京市政府昨日宣布新的教育政策。专家表示欢迎。");
    add("ja", "東京都は新しいコンピュータ教育の計画を発表した。");
    add("ko", "서울에서 장관들이 새로운 교육 정책을 발표했다.");
    add("th", "รัฐมนตรีประกาศนโยบายการศึกษาใหม่");
    add("pl", "Ministrowie odwiedzili wczoraj miasto Łódź.");
    add("pt-BR", "Os ministros discutiram as novas eleições nacionais.");
    add("en", "The ministers debated the houses that soldiers build.");
  }

  private static void add(String language, String text) throws IOException {
    index.add(Article.builder(language).language(language).title("").text(text).build());
  }

  @AfterAll
  static void closeIndex() throws IOException {
    index.close();
  }

  @ParameterizedTest(name = "{0}: {1} marks {2}")
  @CsvSource({
    "de, Haus, Häuser",
    "de, Steuer, Steuern",
    "fr, député, députés",
    "fr, énergies, l'énergie",
    "fr, nationaux, nationale",
    "ru, министр, Министры",
    "ru, закон, законы",
    "ru, образование, образовании",
    "ar, قوانين, القوانين",
    "ar, مدارس, المدارس",
    "tr, okul, okulların",
    "tr, istanbul, İSTANBUL'daki",
    "zh, 北京, 北京",
    "zh, 教育政策, 教育政策",
    "ja, 東京, 東京",
    "ja, コンピュータ, コンピュータ",
    "ko, 서울, 서울",
    "ko, 장관, 장관",
    "th, การศึกษา, การศึกษา",
    "pl, lodz, Łódź",
    "pt-BR, ministro, ministros",
    "en, soldier, soldiers"
  })
  void findsByAnotherForm(String language, String word, String marked) throws IOException {
    PassageHit hit = hit(language, SearchRequest.of(word));
    assertThat(marks(hit)).containsExactly(marked);
  }

  @ParameterizedTest(name = "{0}: {1} marks {2}")
  @CsvSource({
    "de, neues Haus, neue Häuser",
    "fr, nouvelle loi, nouvelles lois",
    "ru, новый закон, новые законы",
    "ar, قوانين جديدة, القوانين الجديدة",
    "tr, yeni bina, yeni binalarını",
    "zh, 北京市政府, 北京市政府"
  })
  void findsPhraseByOtherForms(String language, String phrase, String marked) throws IOException {
    PassageHit hit = hit(language, SearchRequest.of('"' + phrase + '"'));
    assertThat(marks(hit)).containsExactly(marked);
  }

  @ParameterizedTest
  @CsvSource({"Haus", "министр", "député", "okul", "eleição"})
  void findsOnlyWordsAsWrittenWithoutVariants(String word) throws IOException {
    SearchRequest request = SearchRequest.builder(word).variants(Variants.EXACT).build();
    assertThat(index.search(request).passages()).isEmpty();
  }

  @Test
  void findsCharactersInTheirOrderOnly() throws IOException {
    assertThat(index.search("\"京北\"").passages()).isEmpty();
    assertThat(index.search("京北").passages()).isEmpty();
  }

  @Test
  void findsStopWordsInPhrases() throws IOException {
    PassageHit hit = hit("de", SearchRequest.of("\"die Abgeordnete\""));
    assertThat(marks(hit)).containsExactly("Die Abgeordneten");
  }

  @Test
  void keepsStemsOfLanguagesApart() throws IOException {
    // the German stem of "Häuser" is "haus", the English one of "houses" "hous"
    assertThat(ids(SearchRequest.of("Häusern"))).containsExactly("de");
    assertThat(ids(SearchRequest.of("housing"))).containsExactly("en");
  }

  @Test
  void leavesOutAnnotationsOfOtherLanguages() {
    AnnotatedArticle annotated = annotated("de");
    assertThat(annotated.sentences()).hasSize(2);
    assertThat(annotated.passages()).isNotEmpty();
    assertThat(annotated.entities()).isEmpty();
    assertThat(annotated.dates()).isEmpty();
    assertThat(annotated.quotes()).isEmpty();
    assertThat(annotated.figures()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en", "en-GB", "EN", "eng", "English", "und", "''"})
  void takesUnknownLanguageForEnglish(String tag) {
    assertThat(annotated(tag).entities()).isNotEmpty();
  }

  private static AnnotatedArticle annotated(String language) {
    String text = "Angela Merkel said on 3 May: “We paid 5.000 Euro.” Then she left for Berlin.";
    return new ArticleAnnotator()
        .annotate(Article.builder("a").language(language).text(text).build());
  }

  private static PassageHit hit(String id, SearchRequest request) throws IOException {
    return index.search(request).passages().stream()
        .filter(hit -> hit.article().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("not found: " + id));
  }

  private static List<String> ids(SearchRequest request) throws IOException {
    return index.search(request).passages().stream().map(hit -> hit.article().id()).toList();
  }

  private static List<String> marks(PassageHit hit) {
    return hit.marks().stream().map(mark -> mark.in(hit.text())).toList();
  }
}
