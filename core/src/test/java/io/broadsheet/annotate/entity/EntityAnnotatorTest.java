package io.broadsheet.annotate.entity;

import static io.broadsheet.annotate.entity.WrittenNames.keys;
import static io.broadsheet.annotate.entity.WrittenNames.mentions;
import static io.broadsheet.annotate.entity.WrittenNames.names;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.EntityMention;
import io.broadsheet.article.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityAnnotatorTest {

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

  /** A sentence, and behind it all its names with the first letters of their types. */
  @NameRows(
      """
      Sheikh Khalid bin Sultan met Dr. Amina al-Rashidi in Doha.    | Khalid bin Sultan/PE Amina al-Rashidi/PE Doha/PL
      Dutch midfielder Pieter van der Linden left Ajax.             | Pieter van der Linden/PE Ajax/OR
      Sen. Marcus T. Holloway (R-Ohio) will vote no.                | Marcus T. Holloway/PE Ohio/PL
      Mother-of-three Sarah-Jane Whitfield wept in Stoke-on-Trent.  | Sarah-Jane Whitfield/PE Stoke-on-Trent/PL
      The World Anti-Doping Agency suspended the lab.               | World Anti-Doping Agency/OR
      Rev. Jesse Underwood preached at St. Mark's Church.           | Jesse Underwood/PE St. Mark's Church/OR
      Crowds filled St Peter's Square.                              | St Peter's Square/PL
      They fished in Lake Washington.                               | Lake Washington/PL
      Leader Mary Lou McDonald spoke.                               | Mary Lou McDonald/PE
      Justices Elena Kagan and Clarence Thomas disagreed.           | Elena Kagan/PE Clarence Thomas/PE
      U.S. District Judge Amy Berman Jackson ruled.                 | U.S./PL Amy Berman Jackson/PE
      London wants a deal, Beijing refuses, the British waver.      | London/PL Beijing/PL
      Ruth Abernathy, a judge, and Tom Oyelaran, 44, were there.    | Ruth Abernathy/PE Tom Oyelaran/PE
      """)
  void findsNamesAsNewsWritesThem(String text, String names) {
    assertThat(String.join(" ", names(text))).isEqualTo(names);
  }

  @NameRows(
      """
      The Captain Bligh, a trawler, sank on Monday.             | Captain Bligh/OT
      The ferry Captain Bligh took 200 passengers aboard.       | Captain Bligh/OT
      The Captain Bligh docked with 200 passengers.             | Captain Bligh/OT
      The Catherine Bligh, which carried gravel, broke her back. | Catherine Bligh/OT
      The destroyer HMS Defender met the tanker Stena Impero.   | HMS Defender/OT Stena Impero/OT
      Coaster Catherine Bligh aground off Cornwall              | Catherine Bligh/OT Cornwall/PL
      Captain Bligh sailed on Monday.                           | Bligh/PE
      The late John Smith was loved.                            | John Smith/PE
      The Donald Trump administration said no.                  | Donald Trump/PE
      The World Health Organization, which met, said no.        | World Health Organization/OR
      """)
  void tellsShipsFromThePeopleTheyAreNamedAfter(String text, String names) {
    assertThat(String.join(" ", names(text))).isEqualTo(names);
  }

  @NameRows(
      """
      LISMORE, Australia (Reuters) - Floodwaters rose.             | LISMORE/PL Australia/PL Reuters/OR
      By Ana Ruiz LISMORE, Australia (Reuters) - Floodwaters rose. | Ana Ruiz/PE LISMORE/PL Australia/PL Reuters/OR
      By Ana Ruiz and Tom Low NEW YORK (AP) — Floodwaters rose.    | Ana Ruiz/PE Tom Low/PE NEW YORK/PL AP/OR
      By Ana Ruiz LISMORE - Floodwaters rose.                      | Ana Ruiz/PE LISMORE/PL
      VARDO, Norway, Feb. 6 (AP) — Storms shut the port.           | VARDO/PL Norway/PL AP/OR
      SEOUL, South Korea (AP) — Prosecutors met.                   | SEOUL/PL South Korea/PL AP/OR
      """)
  void takesDatelinesForPlaces(String text, String names) {
    assertThat(String.join(" ", names(text))).isEqualTo(names);
  }

  @NameRows(
      """
      PRIME MINISTER KEIR LAWSON RESIGNS AFTER DEFEAT, LONDON SAYS   | KEIR LAWSON/PE LONDON/PL
      THE ARMY SAID ON MONDAY THAT IVAN PETROV HAD DIED IN KHARKIV.  | IVAN PETROV/PE KHARKIV/PL
      FRANCE AND GERMANY AGREE ON NEW RULES FOR BANKS                | FRANCE/PL GERMANY/PL
      Anna Lindqvist Named New Head Of Swedish Central Bank          | Anna Lindqvist/PE
      How Europe's Farmers Are Coping With Drought                   | Europe/PL
      Trump Vows Tariffs On Chinese Steel As Markets Fall            | Trump/PE
      """)
  void readsHeadlinesAndCapitals(String text, String names) {
    assertThat(String.join(" ", names(text))).isEqualTo(names);
  }

  @Test
  void keepsTwoPeopleOfOneSurnameApart() {
    List<String> keys =
        keys("John Smith met Anna Smith. John Smith left. Then Anna Smith left as well.");
    assertThat(keys).hasSize(4);
    assertThat(keys.get(2)).isEqualTo(keys.get(0));
    assertThat(keys.get(3)).isEqualTo(keys.get(1)).isNotEqualTo(keys.get(0));
  }

  @Test
  void givesOneKeyToAllSpellingsAcrossArticles() {
    String key = keys("Foreign Minister Abbas Araghchi spoke in Muscat.").getFirst();
    assertThat(keys("Iran's Abbas Araqchi left.")).contains(key);
    assertThat(keys("Mr Abbas Aragchi left.")).contains(key);
    assertThat(keys("Mr Abbas Arafat left.")).doesNotContain(key);
    assertThat(keys("Mr Waled Maroufi left.")).isEqualTo(keys("Mr Walid Maroufi left."));
  }

  @Test
  void servantOfGodIsOneNameWithItsNoun() {
    String key = keys("The singer Abdel Fattah Maroufi spoke in Tunis.").getFirst();
    assertThat(keys("The singer Abdel-Fattah Maroufi spoke.")).contains(key);
    assertThat(keys("The singer Abdelfattah Maroufi spoke.")).contains(key);
    assertThat(keys("The singer Abdel Karim Maroufi spoke.")).doesNotContain(key);
    assertThat(keys("Mr Gamal Abd al-Rahman left."))
        .isEqualTo(keys("Mr Gamal Abdulrahman left."))
        .isNotEqualTo(keys("Mr Gamal Abdulaziz left."));
  }

  @Test
  void syllablesOfAnEasternGivenNameMayBeOneWord() {
    String key = keys("Ms Han Mi-sook spoke in Busan.").getFirst();
    assertThat(keys("Ms Han Mi Sook spoke.")).contains(key);
    assertThat(keys("Ms Han Misook spoke.")).contains(key);
    assertThat(keys("Ms Han Ji Sook spoke.")).doesNotContain(key);
  }
}
