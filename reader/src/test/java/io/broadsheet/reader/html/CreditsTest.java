package io.broadsheet.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines around an article, in several languages, that are no part of it. */
class CreditsTest {

  private static final String TEXT =
      "Unions and the ferry company met on Monday, for the first time since the strike began."
          + "\n\nBoth sides said that they would meet again, and that they were far apart on pay.";

  private static String text(String before, String after) {
    String body = "<p>" + TEXT.replace("\n\n", "</p><p>") + "</p>";
    String page = "<body><article><h1>Ferries</h1>" + before + body + after + "</article></body>";
    return PageReader.read(page, null, "own", Instant.EPOCH).text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Von Anna Lee und Jan de Wit",
        "VON ANNA LEE",
        "Por Ana M. Pérez",
        "Por: Ana Pérez y Luis Gil",
        "Par Anne-Marie Duval"
      })
  void leavesOutBylines(String line) {
    assertThat(text("<p>" + line + "</p>", "")).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Von Anfang an war alles anders", "Por fin hubo acuerdo en el puerto"})
  void keepsLinesThatAreNoBylines(String line) {
    assertThat(text("<p>" + line + "</p>", "")).isEqualTo(line + "\n\n" + TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(al/dpa)",
        "(Reuters)",
        "Quelle: Beispielpresse",
        "Crédits photos : Anne Duval",
        "Foto: Anna Lee",
        "Fuente: Agencia Ejemplo"
      })
  void leavesOutSourcesAtTheEnd(String line) {
    assertThat(text("", "<p>" + line + "</p>")).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Source: a sailor, who was there. He saw it all.", "Foto: so war es nicht!"})
  void keepsSentencesAtTheEnd(String line) {
    assertThat(text("", "<p>" + line + "</p>")).isEqualTo(TEXT + "\n\n" + line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Artikel teilen",
        "Das könnte Sie auch interessieren",
        "Articles similaires",
        "Lue myös:",
        "Más noticias"
      })
  void leavesOutLabelsOfSeveralLanguages(String line) {
    assertThat(text("", "<p>" + line + "</p>")).isEqualTo(TEXT);
  }
}
