package io.broadsheet.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.broadsheet.query.NewsQuery.Clause;
import io.broadsheet.query.NewsQuery.NameField;
import io.broadsheet.query.NewsQuery.Occur;
import io.broadsheet.query.NewsQuery.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsQueryParserTest {

  private static final LocalDate JAN_30 = LocalDate.of(2026, 1, 30);

  @Test
  void readsWordsAsOptional() {
    assertThat(NewsQueryParser.strict("missile talks"))
        .isEqualTo(group(should(word("missile")), should(word("talks"))));
  }

  @Test
  void readsPhraseAndProximity() {
    assertThat(NewsQueryParser.strict("\"never negotiable\""))
        .isEqualTo(new NewsQuery.Phrase(TextField.TEXT, "never negotiable", 0));
    assertThat(NewsQueryParser.strict("\"talks missile\"~5"))
        .isEqualTo(new NewsQuery.Phrase(TextField.TEXT, "talks missile", 5));
  }

  @Test
  void readsMustMustNotAndGrouping() {
    assertThat(NewsQueryParser.strict("+iran -tariffs"))
        .isEqualTo(group(must(word("iran")), mustNot(word("tariffs"))));
    assertThat(NewsQueryParser.strict("(oman OR muscat) talks"))
        .isEqualTo(
            group(
                should(group(should(word("oman")), should(word("muscat")))),
                should(word("talks"))));
  }

  @Test
  void readsOperatorsInWordsAndSigns() {
    NewsQuery both = group(must(word("a")), must(word("b")));
    assertThat(NewsQueryParser.strict("a AND b")).isEqualTo(both);
    assertThat(NewsQueryParser.strict("a && b")).isEqualTo(both);
    assertThat(NewsQueryParser.strict("a || b"))
        .isEqualTo(group(should(word("a")), should(word("b"))));
    assertThat(NewsQueryParser.strict("a AND NOT b"))
        .isEqualTo(group(must(word("a")), mustNot(word("b"))));
    assertThat(NewsQueryParser.strict("a OR b AND c"))
        .isEqualTo(group(should(word("a")), should(group(must(word("b")), must(word("c"))))));
  }

  @Test
  void readsPrefixAndFuzzy() {
    assertThat(NewsQueryParser.strict("negotia*"))
        .isEqualTo(new NewsQuery.Prefix(TextField.TEXT, "negotia"));
    assertThat(NewsQueryParser.strict("Araqchy~"))
        .isEqualTo(new NewsQuery.Fuzzy(TextField.TEXT, "Araqchy", 2));
    assertThat(NewsQueryParser.strict("Araqchy~1"))
        .isEqualTo(new NewsQuery.Fuzzy(TextField.TEXT, "Araqchy", 1));
  }

  @Test
  void readsFieldsOfTheArticle() {
    assertThat(NewsQueryParser.strict("title:oman"))
        .isEqualTo(new NewsQuery.Word(TextField.TITLE, "oman"));
    assertThat(NewsQueryParser.strict("source:\"Example Times\""))
        .isEqualTo(new NewsQuery.Phrase(TextField.SOURCE, "Example Times", 0));
    assertThat(NewsQueryParser.strict("AUTHOR:roe"))
        .isEqualTo(new NewsQuery.Word(TextField.AUTHOR, "roe"));
  }

  @Test
  void readsNames() {
    assertThat(NewsQueryParser.strict("person:araghchi")).isEqualTo(named(NameField.PERSON));
    assertThat(NewsQueryParser.strict("place:araghchi")).isEqualTo(named(NameField.PLACE));
    assertThat(NewsQueryParser.strict("org:araghchi")).isEqualTo(named(NameField.ORG));
    assertThat(NewsQueryParser.strict("entity:araghchi")).isEqualTo(named(NameField.ENTITY));
  }

  @Test
  void readsSpeakerWithWords() {
    assertThat(NewsQueryParser.strict("said:araghchi negotiations"))
        .isEqualTo(group(must(new NewsQuery.Said("araghchi")), should(word("negotiations"))));
  }

  @Test
  void readsDates() {
    LocalDate first = LocalDate.of(2026, 1, 1);
    assertThat(NewsQueryParser.strict("published:2026-01"))
        .isEqualTo(new NewsQuery.Published(first, LocalDate.of(2026, 1, 31)));
    assertThat(NewsQueryParser.strict("published:2026"))
        .isEqualTo(new NewsQuery.Published(first, LocalDate.of(2026, 12, 31)));
    assertThat(NewsQueryParser.strict("published:[2026-01-25 TO 2026-02-10]"))
        .isEqualTo(new NewsQuery.Published(LocalDate.of(2026, 1, 25), LocalDate.of(2026, 2, 10)));
    assertThat(NewsQueryParser.strict("published:{2026-01 TO 2026-03}"))
        .isEqualTo(new NewsQuery.Published(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28)));
    assertThat(NewsQueryParser.strict("happened:2026-01-30"))
        .isEqualTo(new NewsQuery.Happened(JAN_30, JAN_30));
    assertThat(NewsQueryParser.strict("happened:[2026-01-30 TO *]"))
        .isEqualTo(new NewsQuery.Happened(JAN_30, null));
  }

  @Test
  void readsFigures() {
    assertThat(NewsQueryParser.strict("figure:[3000 TO 4000]"))
        .isEqualTo(new NewsQuery.Figures(null, 3000, 4000));
    assertThat(NewsQueryParser.strict("figure.usd:[1000000000 TO *]"))
        .isEqualTo(new NewsQuery.Figures("usd", 1e9, Double.POSITIVE_INFINITY));
    assertThat(NewsQueryParser.strict("figure:3,117"))
        .isEqualTo(new NewsQuery.Figures(null, 3117, 3117));
    assertThat(NewsQueryParser.strict("figure:{3 TO 4}"))
        .isEqualTo(new NewsQuery.Figures(null, Math.nextUp(3.0), Math.nextDown(4.0)));
  }

  @Test
  void readsBoostEscapesAndEverything() {
    assertThat(NewsQueryParser.strict("oil^2")).isEqualTo(new NewsQuery.Boosted(word("oil"), 2));
    assertThat(NewsQueryParser.strict("a\\:b\\*")).isEqualTo(word("a:b*"));
    assertThat(NewsQueryParser.strict("*")).isEqualTo(new NewsQuery.Everything());
    assertThat(NewsQueryParser.strict("*:*")).isEqualTo(new NewsQuery.Everything());
  }

  @Test
  void requiresConditionsInAListOnly() {
    for (String condition :
        List.of(
            "source:x",
            "author:x",
            "person:x",
            "place:x",
            "org:x",
            "entity:x",
            "said:x",
            "published:2026",
            "happened:2026",
            "figure:3",
            "source:x^2",
            "(source:x OR author:y)")) {
      NewsQuery.Group list = (NewsQuery.Group) NewsQueryParser.strict("oman " + condition);
      assertThat(list.clauses())
          .extracting(Clause::occur)
          .containsExactly(Occur.SHOULD, Occur.MUST);
      NewsQuery.Group either = (NewsQuery.Group) NewsQueryParser.strict("oman OR " + condition);
      assertThat(either.clauses()).extracting(Clause::occur).containsOnly(Occur.SHOULD);
    }
    assertThat(((NewsQuery.Group) NewsQueryParser.strict("oman title:x")).clauses())
        .extracting(Clause::occur)
        .containsOnly(Occur.SHOULD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          ``                    | 0  | the query is empty
          `  `                  | 0  | the query is empty
          oman "never           | 5  | a quotation mark is opened and never closed
          (oman                 | 5  | the query ends where more is expected
          oman AND              | 8  | the query ends where more is expected
          oman)                 | 4  | ")" cannot stand here; put a backslash before it
          AND oman              | 0  | "AND" cannot stand here
          a:b:c                 | 3  | ":" cannot stand here
          published:>2026       | 10 | ">" cannot stand here
          oman colour:red       | 12 | there is no field "colour"; put a backslash before the colon
          figure.:3             | 8  | there is no field "figure."
          oman *egot            | 5  | "*egot": a wildcard stands at the end of a word only
          oman neg*tia          | 5  | "neg*tia": a wildcard stands at the end of a word only
          oman n?g              | 5  | "n?g": a wildcard stands at the end of a word only
          oman n*               | 5  | "n*": a prefix has two letters or more
          person:ara*           | 7  | prefix, fuzzy and proximity go with words
          published:*           | 10 | prefix, fuzzy and proximity go with words
          org:hrana~            | 4  | prefix, fuzzy and proximity go with words
          oman araqchy~3        | 5  | "araqchy~" takes 1 or 2 changed letters
          oman "a b"~101        | 6  | the widest proximity is 100 places
          oman " "              | 6  | there is nothing to look for between the quotation marks
          oil^2 oman^0          | 10 | a boost is a number above 0 and at most 1000
          oil^2 (a "b c")^1001  | 15 | a boost is a number above 0 and at most 1000
          oman \\              | 5  | there is nothing behind the backslash
          https://a.example/b   | 6  | "/" cannot stand here
          oman }                | 5  | "}" cannot stand here
          and\\/or /reg/        | 8  | regular expressions are not part of the language
          oman published:soon   | 15 | "soon" is no date; write 2026, 2026-01, 2026-01-30
          published:2026-13     | 10 | "2026-13" is no date
          published:2026-02-30  | 10 | "2026-02-30" is no date
          happened:[2026 TO 25] | 10 | "2026 TO 25" is no date
          published:[2026-02 TO 2026-01] | 11 | the range ends before it begins
          figure:many           | 7  | "many" is no number; write 3000 or [3000 TO 4000]
          figure:[4 TO 3]       | 8  | the range ends before it begins
          figure:NaN            | 7  | the range ends before it begins
          title:[a TO b]        | 7  | a range goes with published:, happened: and figure:
          fn:ordered(a b)       | 0  | this is not part of the query language
          """)
  void saysWhatIsWrongAndWhere(String query, int offset, String message) {
    assertThatExceptionOfType(QuerySyntaxException.class)
        .isThrownBy(() -> NewsQueryParser.strict(query))
        .withMessageStartingWith(message)
        .withMessageEndingWith(" (at character " + (offset + 1) + ")")
        .satisfies(error -> assertThat(error.offset()).isEqualTo(offset));
  }

  @Test
  void readsQueriesUpToTheBounds() {
    assertThat(NewsQueryParser.strict("x".repeat(NewsQueryParser.MAX_LENGTH))).isNotNull();
    assertThat(NewsQueryParser.strict("+(a^2) ".repeat(NewsQueryParser.MAX_CLAUSES))).isNotNull();
    assertThat(NewsQueryParser.strict(nested(NewsQueryParser.MAX_DEPTH))).isEqualTo(word("a"));
    assertThat(NewsQueryParser.strict("\"" + "(".repeat(40) + "a\"")).isNotNull();
    assertThat(NewsQueryParser.strict("\"a b\"~100")).isNotNull();
    assertThat(NewsQueryParser.strict("a^1000")).isNotNull();
    assertThat(NewsQueryParser.strict("ab*")).isNotNull();
  }

  @Test
  void refusesQueriesAboveTheBounds() {
    assertRefused("x".repeat(NewsQueryParser.MAX_LENGTH + 1), "the limit is 4096", 4096);
    assertRefused("a ".repeat(257), "the query has more than 256 words", 512);
    assertRefused("a OR ".repeat(256) + "a", "the query has more than 256 words", 1280);
    assertRefused("oman " + "a-b-c ".repeat(86), "the query has more than 256 words", 515);
    assertRefused("oman \"" + "a ".repeat(256) + "\"", "the query has more than 256 words", 6);
    assertRefused("happened:2026 ".repeat(129), "the query has more than 256 words", 1801);
    assertRefused(nested(25), "brackets are nested deeper than 24", 24);
  }

  private static void assertRefused(String query, String message, int offset) {
    assertThatExceptionOfType(QuerySyntaxException.class)
        .isThrownBy(() -> NewsQueryParser.strict(query))
        .withMessageContaining(message)
        .satisfies(error -> assertThat(error.offset()).isEqualTo(offset));
  }

  @Test
  void throwsNothingElseWhateverTheText() {
    long seed = Long.getLong("broadsheet.seed", 1);
    System.out.println("NewsQueryParserTest: seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      String query = RandomQueries.text(random, 12);
      try {
        assertThat(NewsQueryParser.strict(query)).isNotNull();
      } catch (QuerySyntaxException e) {
        assertThat(e.offset()).as("seed %d: %s", seed, query).isBetween(0, query.length());
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + seed + ": " + query, e);
      }
    }
  }

  private static String nested(int levels) {
    return "(".repeat(levels) + "a" + ")".repeat(levels);
  }

  private static NewsQuery.Group group(Clause... clauses) {
    return new NewsQuery.Group(Arrays.asList(clauses));
  }

  private static Clause must(NewsQuery query) {
    return new Clause(Occur.MUST, query);
  }

  private static Clause should(NewsQuery query) {
    return new Clause(Occur.SHOULD, query);
  }

  private static Clause mustNot(NewsQuery query) {
    return new Clause(Occur.MUST_NOT, query);
  }

  private static NewsQuery word(String text) {
    return new NewsQuery.Word(TextField.TEXT, text);
  }

  private static NewsQuery named(NameField field) {
    return new NewsQuery.Named(field, "araghchi");
  }
}
