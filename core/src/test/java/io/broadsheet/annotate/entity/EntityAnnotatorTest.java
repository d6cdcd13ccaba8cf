package io.broadsheet.annotate.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.annotate.ArticleAnnotator;
import io.broadsheet.article.Article;
import io.broadsheet.article.EntityMention;
import io.broadsheet.article.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityAnnotatorTest {

  private final ArticleAnnotator annotator = new ArticleAnnotator();

  private List<EntityMention> mentions(String text) {
    return annotator.annotate(Article.builder("a").text(text).build()).entities();
  }

  /** Each mention as its text and the first letters of its type. */
  private List<String> names(String text) {
    return mentions(text).stream()
        .map(m -> m.span().in(text) + "/" + m.type().name().substring(0, 2))
        .toList();
  }

  private List<String> keys(String text) {
    return mentions(text).stream().map(EntityMention::key).toList();
  }

  @Test
  void leavesTitleAndNationalityOutOfTheName() {
    assertThat(names("The envoy met Iranian Foreign Minister Abbas Araghchi in Muscat."))
        .containsExactly("Abbas Araghchi/PE", "Muscat/PL");
  }

  @Test
  void givesTheSurnameTheKeyAndNameOfTheFullName() {
    List<EntityMention> found =
        mentions("Prime Minister Helena Varga resigned. Analysts said Varga had lost support.");
    assertThat(found).hasSize(2);
    assertThat(found.get(1).key()).isEqualTo(found.get(0).key());
    assertThat(found.get(1).name()).isEqualTo("Helena Varga");
    assertThat(found.get(1).type()).isEqualTo(EntityType.PERSON);
  }

  @Test
  void findsSurnameThatIsAnEverydayWord() {
    assertThat(names("Steve Jobs spoke on Monday. \"It is over,\" Jobs told reporters."))
        .containsExactly("Steve Jobs/PE", "Jobs/PE");
  }

  @Test
  void joinsAcronymAndLongFormInBothDirections() {
    assertThat(
            keys("The Harbour Workers Solidarity Fund (HWSF) met. The HWSF then voted to strike."))
        .hasSize(3)
        .containsOnly("harbour-workers-solidarity-fund");
    assertThat(keys("The NGO called on the CRMV (Coastal Rescue Mission of Vardo) to help."))
        .contains("coastal-rescue-mission-of-vardo", "coastal-rescue-mission-of-vardo");
  }

  @Test
  void keepsNeighboursApart() {
    assertThat(
            names("It left the United Kingdom's Royal Air Force (RAF) base near Mobile, Alabama."))
        .containsExactly(
            "United Kingdom/PL", "Royal Air Force/OR", "RAF/OR", "Mobile/PL", "Alabama/PL");
  }

  @Test
  void findsNameInsideHyphenedWord() {
    assertThat(names("An EADS-led group beat a U.S.-based rival."))
        .containsExactly("EADS/OR", "U.S./PL");
  }

  @Test
  void givesAllSpellingsOfACountryOneKey() {
    assertThat(keys("Talks between Türkiye, Turkey, the US, the U.S. and the United States go on."))
        .containsExactly("turkey", "turkey", "united-states", "united-states", "united-states");
  }

  @Test
  void leavesLegalFormOutOfTheKey() {
    assertThat(keys("Shares of Brightwell Corp. fell after Brightwell cut its forecast."))
        .containsExactly("brightwell", "brightwell");
  }

  @Test
  void takesCapitalAtSentenceStartForNoName() {
    assertThat(
            names("Analysts expect little. Shares rose. However, nobody sold. Rising costs hurt."))
        .isEmpty();
  }

  @Test
  void takesNationalityForNoPlace() {
    assertThat(names("The German chancellor praised French and Japanese exporters.")).isEmpty();
  }

  @Test
  void keepsShipsApartFromPeople() {
    assertThat(names("The carrier USS Abraham Lincoln sailed on."))
        .containsExactly("USS Abraham Lincoln/OT");
  }

  @Test
  void carriesNamesOverOfAndAnd() {
    assertThat(names("She left the Securities and Exchange Commission for the University of Oslo."))
        .containsExactly("Securities and Exchange Commission/OR", "University of Oslo/OR");
  }

  @Test
  void tellsPersonFromCompanyByContext() {
    assertThat(names("A spokesman for Quendley declined to comment, Tamsin Orrel, 41, said."))
        .containsExactly("Quendley/OR", "Tamsin Orrel/PE");
  }

  @Test
  void findsNoCapitalsInHeadlines() {
    assertThat(names("Central Bank Raises Rates As Prices Keep Rising In Poland"))
        .containsExactly("Poland/PL");
  }

  @Test
  void givesNicknameAndMiddleInitialOneKey() {
    assertThat(keys("Timothy D. Maddow will lead. Staff called Tim Maddow a safe choice."))
        .hasSize(2)
        .containsOnly(keys("Timothy Maddow will lead.").getFirst());
  }

  @Test
  void findsNoNamesOfEverydayWordsInHeadingsInTitleCase() {
    String text =
        """
        President Helena Varga spoke on Monday about the dam.
        Varga Increases Economic Pressure
        The dam is to be closed in a year, the office said.
        Village Concerns Rising
        People below the dam fear that it will break.
        """;
    assertThat(names(text)).containsExactly("Helena Varga/PE", "Varga/PE");
  }
}
