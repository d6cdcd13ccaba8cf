package io.broadsheet.names;

import static io.broadsheet.names.SpellingVariants.canonical;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.internal.WordList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingVariantsTest {

  @ParameterizedTest
  @CsvSource({
    "defence, defense",
    "licence, license",
    "practised, practiced",
    "programme, program",
    "labour, labor",
    "harboured, harbored",
    "colourful, colorful",
    "unfavourable, unfavorable",
    "neighbourhoods, neighborhoods",
    "discoloured, discolored",
    "belaboured, belabored",
    "centres, centers",
    "centred, centered",
    "theatres, theaters",
    "kilometres, kilometers",
    "fibre, fiber",
    "manoeuvring, maneuvering",
    "theatregoers, theatergoers",
    "organisation, organization",
    "organised, organized",
    "criticises, criticizes",
    "privatisation, privatization",
    "colourised, colorized",
    "stabilisers, stabilizers",
    "analysed, analyzed",
    "paralysing, paralyzing",
    "catalogue, catalog",
    "catalogued, cataloged",
    "travelled, traveled",
    "cancelling, canceling",
    "councillors, councilors",
    "enrol, enroll",
    "fulfils, fulfills",
    "skilful, skillful",
    "instalments, installments",
    "grey, gray",
    "aluminium, aluminum",
    "tyres, tires",
    "ploughed, plowed",
    "mouldy, moldy",
    "sceptical, skeptical",
    "moustache, mustache",
    "jewellery, jewelry",
    "pyjamas, pajamas",
    "judgement, judgment",
    "ageing, aging",
    "enquiries, inquiries",
    "cosier, cozier",
    "encyclopaedia, encyclopedia",
    "anaesthetic, anesthetic",
    "anaesthetised, anesthetized",
    "foetus, fetus",
    "paediatrician, pediatrician",
    "oestrogen, estrogen",
    "diarrhoea, diarrhea",
    "leukaemia, leukemia",
    "haemorrhaging, hemorrhaging",
    "whiskeys, whiskies",
    "benefitted, benefited",
    "advisers, advisors",
  })
  void britishAndAmericanSpellingMeet(String british, String american) {
    assertThat(canonical(british)).isEqualTo(canonical(american));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "four",
        "hour",
        "tour",
        "pour",
        "contour",
        "devour",
        "detour",
        "our",
        "glour",
        "wise",
        "rise",
        "rising",
        "exercise",
        "exercises",
        "advise",
        "advised",
        "promised",
        "surprising",
        "raised",
        "noise",
        "cruiser",
        "crises",
        "enterprise",
        "compromised",
        "improvisation",
        "supervised",
        "televised",
        "otherwise",
        "uprising",
        "franchises",
        "paradise",
        "premises",
        "miser",
        "revised",
        "merchandise",
        "analyses",
        "fire",
        "here",
        "acre",
        "massacre",
        "ogre",
        "mediocre",
        "genre",
        "cadre",
        "vogue",
        "league",
        "rogue",
        "called",
        "filled",
        "selling",
        "controlled",
        "compelled",
        "fence",
        "science",
        "hence",
        "presence",
        "phoenix",
        "poet",
        "does",
        "shoes",
        "aerial",
        "israel",
        "michael",
        "check",
        "cheque",
        "storey",
        "story",
        "tonne",
        "ton",
        "kerb",
        "curb",
        "draught",
        "draft",
        "disc",
        "disk",
        "tired",
        "",
        "s",
        "is",
      })
  void otherWordsStayAsTheyAre(String word) {
    assertThat(canonical(word)).isEqualTo(word);
  }

  @Test
  void canonicalFormIsItsOwn() {
    for (String word : List.of("labor", "center", "organize", "defense", "traveled", "program")) {
      assertThat(canonical(word)).isEqualTo(word);
    }
  }

  @Test
  void listedFormsLeadToAnEnd() {
    for (String line : WordList.read(SpellingVariants.class, "english-variants.txt")) {
      String form = canonical(line.split(" ", -1)[1]);
      assertThat(canonical(form)).as(line).isEqualTo(form);
    }
  }

  @Test
  void namesOfOnePlaceMeet() {
    assertThat(SpellingVariants.exonym("turkey"))
        .isEqualTo("turkiye")
        .isEqualTo(SpellingVariants.exonym("turkiye"));
    assertThat(SpellingVariants.exonym("kiev")).isEqualTo(SpellingVariants.exonym("kyiv"));
    assertThat(SpellingVariants.exonym("talks")).isNull();
  }

  @Test
  void anyWordHasAForm() {
    long seed = 20260131;
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    String letters = "aeiourslznoeis😀ß";
    for (int i = 0; i < 50_000; i++) {
      StringBuilder word = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      String form = canonical(word.toString());
      assertThat(canonical(form)).as(word.toString()).isEqualTo(form);
    }
  }
}
