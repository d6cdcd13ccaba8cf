package io.broadsheet.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.query.NewsQueryParser.Parsed;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LenientParserTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "missile talks",
        "\"never negotiable\"",
        "\"talks missile\"~5",
        "+iran -tariffs",
        "(oman OR muscat) talks",
        "negotia*",
        "Araqchy~",
        "title:oman",
        "source:\"Example Times\"",
        "said:araghchi negotiations",
        "published:[2026-01-25 TO 2026-02-10]",
        "figure.usd:[1000000000 TO *]",
        "+(oman OR muscat) -tariffs",
        "title:(oman talks)",
        "oil^2",
        "\"Paul O'Neil\"",
        "\"U.S. troops\"",
        "\"3,117 people\"~4",
        "\"half-hearted (so far)\"",
        "person:\"J.D. Smith-O’Hara\""
      })
  void readsTheLanguageAsTheStrictParserDoes(String query) {
    assertThat(NewsQueryParser.lenient(query))
        .isEqualTo(new Parsed(NewsQueryParser.strict(query), List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "never negotiable     | never negotiable  | a quotation mark that is never closed was left out
          (oman talks           | oman talks        | a bracket without a partner was left out
          oman) talks           | oman talks        | a bracket without a partner was left out
          oman AND              | oman              | "AND" has nothing to work on and was left out
          oman title:           | oman title        | "title:" has nothing behind it and was read as a word
          oman *egot            | oman egot         | "*egot": a wildcard stands at the end of a word only
          oman neg*tia          | oman neg\\*tia    | "neg*tia": a wildcard stands at the end of a word only
          oman *                | oman              | "*" finds every article only by itself and was left out
          oman n*               | oman n            | read as plain words: "n*": a prefix has two letters or more
          colour:red oman       | colour\\:red oman | there is no field "colour"; read as plain words
          oman araqchy~7        | oman araqchy 7    | read as plain words: "araqchy~" takes 1 or 2 changed letters
          published:soon        | published soon    | read as plain words: "soon" is no date
          oman figure:[3 TO     | oman figure 3 TO  | read as plain words
          """)
  void saysWhatItLeftOut(String query, String sameAs, String warning) {
    Parsed parsed = NewsQueryParser.lenient(query);
    assertThat(parsed.warnings()).singleElement().asString().startsWith(warning);
    assertThat(parsed.warnings().getFirst()).doesNotContain("at character");
    assertThat(parsed.query()).isEqualTo(NewsQueryParser.strict(sameAs));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Muscat talks: what now?",
        "“never negotiable”",
        "oman, muscat; talks.",
        "Iran's talks - day 2",
        "oil & gas",
        "11:30 at night",
        "who said it?",
        "a/b",
        "R&D"
      })
  void takesPunctuationOfOrdinaryTextWithoutWarning(String query) {
    assertThat(NewsQueryParser.lenient(query).warnings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          the bridge is NOT safe            | the bridge is not safe
          bridge OR the ferry               | bridge or the ferry
          COUP AND REVOLT IN THE SOUTH      | COUP and REVOLT IN THE SOUTH
          and the bill has passed with 252 -175 votes | and the bill has passed with 252 175 votes
          what became of the bridge -if it is one- in the end | what became of the bridge if it is one in the end
          (oman talks) iran                 | oman talks iran
          member(s) of parliament           | member s of parliament
          (pro)-war talks                   | pro war talks
          "half"-hearted talks              | "half" hearted talks
          """)
  void readsMarksInTextAsText(String query, String sameAs) {
    assertThat(NewsQueryParser.lenient(query).query()).isEqualTo(NewsQueryParser.strict(sameAs));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "we never said that (so far) the bridge is NOT safe" | "we never said that (so far) the bridge is NOT safe" we never said that so far the bridge is not safe
          what did the mayor mean by "sound enough"?           | what did the mayor mean by "sound enough" sound enough
          did the mayor of the town say "sound"?               | did the mayor of the town say sound
          """)
  void looksForTheWordsOfAQuotationInTextOneByOneToo(String query, String sameAs) {
    assertThat(NewsQueryParser.lenient(query).query()).isEqualTo(NewsQueryParser.strict(sameAs));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NATO AND USA NOT UK",
        "president of the united states AND trump NOT biden",
        "how do the talks in the gulf go on -tariffs -trump",
        "election of 2024 -2020",
        "\"never negotiable\" talks",
        "\"we have never said that the bridge is safe\" AND mayor",
        "(oman talks) AND iran",
        "(said:araghchi talks) iran",
        "iran +(oman talks)"
      })
  void keepsOperatorsThatAreMeant(String query) {
    assertThat(NewsQueryParser.lenient(query))
        .isEqualTo(new Parsed(NewsQueryParser.strict(query), List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "+",
        "-",
        "AND",
        "OR NOT AND",
        "()",
        "\"\"",
        "~^*?",
        "((()))",
        "+()",
        ", ; .",
        "\\",
        "NOT",
        "\u0000",
        "\ud83d",
        "title:()"
      })
  void findsNothingForOperatorsAlone(String query) {
    assertThat(NewsQueryParser.lenient(query).query()).isEqualTo(new NewsQuery.Group(List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"a\\\\\" b",
        "figure:[\" ] a\" b",
        "\"a\\\"",
        "\\\"a",
        "title:\"a\\",
        "+\\\"a\" \"b",
        "published:{\"2026\" TO \"",
        "\"\"\"",
        "a\"b\"c\"",
        "((a\"(\"",
        "said:\"(\" x)"
      })
  void readsWhateverIsUnbalanced(String query) {
    assertThat(NewsQueryParser.lenient(query).query()).isNotNull();
  }

  @Test
  void usesTheBeginningOfWhatIsTooLong() {
    Parsed parsed = NewsQueryParser.lenient("oman talks ".repeat(500));
    assertThat(parsed.warnings()).contains("only the first 4096 characters were used");
    assertThat(parsed.warnings()).contains("only the first 256 words were used");
    assertThat(((NewsQuery.Group) parsed.query()).clauses()).hasSize(256);
    Parsed characters = NewsQueryParser.lenient("\u963f\u66fc".repeat(500));
    assertThat(characters.warnings()).containsExactly("only the first 256 words were used");
    assertThat(characters.query())
        .isEqualTo(new NewsQuery.Word(NewsQuery.TextField.TEXT, "\u963f\u66fc".repeat(128)));
    assertThat(NewsQueryParser.lenient("x".repeat(5000)).query())
        .isEqualTo(new NewsQuery.Word(NewsQuery.TextField.TEXT, "x".repeat(4096)));
  }

  @Test
  void boundsEveryKindOfLongInput() {
    for (String piece :
        List.of(
            "(",
            ")",
            "\"",
            "a* ",
            "+a ",
            "a OR ",
            "NOT ",
            "\"a b\"~5 ",
            "()",
            "figure:[",
            "\\",
            "a^2 ",
            "title:(a ",
            "published:x ",
            "🗞",
            "~",
            "AND ")) {
      assertThat(NewsQueryParser.lenient(piece.repeat(5000 / piece.length())).query()).isNotNull();
    }
  }

  @Test
  void neverThrows() {
    long seed = Long.getLong("broadsheet.seed", 1);
    System.out.println("LenientParserTest: seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      String query = RandomQueries.text(random, i % 100 == 0 ? 600 : 15);
      try {
        assertThat(NewsQueryParser.lenient(query).query()).isNotNull();
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + seed + ": " + query, e);
      }
    }
  }
}
