package io.broadsheet.annotate.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.annotate.ArticleAnnotator;
import io.broadsheet.article.AnnotatedArticle;
import io.broadsheet.article.Article;
import io.broadsheet.article.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the spans of a text, whatever the text. */
class RandomTextTest {

  private static final int TEXTS = 3_000;

  private static final List<String> PIECES =
      List.of(
          "The minister said so. ",
          "“Never,” he said. ",
          "Dr. Smith of St. Bride's paid $3.2bn on Feb. 6, 2026. ",
          "Share this article",
          "Read more: ",
          "Sources: AFP, Reuters",
          "* * *",
          "- ",
          "# Heading",
          "وقال الوزير إن المحادثات انتهت. ",
          "השר אמר. ",
          "外相は述べた。会談は続く。",
          "👩‍👩‍👧‍👦🇹🇷",
          "𝒯𝒽𝑒",
          "e\u0301\u0302",
          "\u202Eabc\u202C",
          "\u200B\u2060\uFEFF",
          "\u0000\u0007\u001B[1m",
          "\u2028\u2029\u0085\u000B\f",
          "\ud83d",
          "\udc00",
          "...?!…。",
          "\"'“”‘’«»(",
          ")]}",
          "A. B. C. ",
          "http://example.test/a?b=c#d ",
          "<p>&amp;</p>",
          "\t",
          " ",
          "\u00a0",
          "\n",
          "\r\n",
          "\n\n",
          "\r",
          "x");

  private final ArticleAnnotator annotator = new ArticleAnnotator();

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(random.nextInt(10) == 0 ? 300 : 25);
    for (int i = 0; i < pieces; i++) {
      if (random.nextInt(8) == 0) {
        text.append((char) random.nextInt(0x10000));
      } else {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return text.toString();
  }

  @Test
  void spansOfRandomTextsAreSound() {
    long seed = Long.getLong("broadsheet.seed", 1);
    System.out.println("RandomTextTest: seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      String text = randomText(random);
      String title = random.nextBoolean() ? "" : randomText(random);
      String language = List.of("", "en", "ar", "ja", "xx").get(random.nextInt(5));
      try {
        check(text, title, language);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + seed + ", text " + i + ": " + escaped(text), e);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\n\n\n\n", "\r\n \r\n\t", "\ud83d", "\u0000", "\u202E", "."})
  void spansOfOddTextsAreSound(String text) {
    check(text, "", "");
    check(text.repeat(1000), text, "");
  }

  @Test
  void spansOfAMegabyteWithoutABlankAreSound() {
    for (String piece : List.of("x", "👍", "е", "字", ".", "\"", "-", "1")) {
      check(piece.repeat((1 << 20) / piece.length()), "", "");
    }
  }

  private void check(String text, String title, String language) {
    Article.Builder article = Article.builder("a").title(title).text(text);
    AnnotatedArticle annotated =
        annotator.annotate((language.isEmpty() ? article : article.language(language)).build());
    List<TextSpan> mentions = new ArrayList<>();
    annotated.entities().forEach(mention -> mentions.add(mention.span()));
    annotated.dates().forEach(mention -> mentions.add(mention.span()));
    annotated.quotes().forEach(quote -> mentions.add(quote.span()));
    annotated.figures().forEach(figure -> mentions.add(figure.span()));
    for (List<TextSpan> spans :
        List.of(annotated.boilerplate(), annotated.sentences(), annotated.passages(), mentions)) {
      spans.forEach(span -> assertOnBorders(span, text));
    }
    assertApart(annotated.boilerplate());
    assertApart(annotated.sentences());
    assertApart(annotated.passages());
    annotated.passages().forEach(passage -> assertWhole(passage, annotated));
  }

  private static void assertOnBorders(TextSpan span, String text) {
    assertThat(span.length()).isPositive();
    assertThat(span.end()).isLessThanOrEqualTo(text.length());
    assertThat(splitsAPair(text, span.start()) || splitsAPair(text, span.end()))
        .as("%s splits a code point", span)
        .isFalse();
  }

  private static boolean splitsAPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  private static void assertApart(List<TextSpan> spans) {
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).start()).isGreaterThanOrEqualTo(spans.get(i - 1).end());
    }
  }

  /** A passage is made of whole sentences, of one paragraph, without boilerplate. */
  private static void assertWhole(TextSpan passage, AnnotatedArticle annotated) {
    for (TextSpan sentence : annotated.sentences()) {
      boolean apart = sentence.end() <= passage.start() || sentence.start() >= passage.end();
      assertThat(apart || passage.contains(sentence)).as("%s, %s", passage, sentence).isTrue();
    }
    for (TextSpan furniture : annotated.boilerplate()) {
      assertThat(furniture.end() <= passage.start() || furniture.start() >= passage.end())
          .as("%s, boilerplate %s", passage, furniture)
          .isTrue();
    }
    String text = passage.in(annotated.article().text());
    assertThat(text.contains("\n\n") || text.contains("\r\n\r\n"))
        .as("%s crosses a paragraph: %s", passage, escaped(text))
        .isFalse();
    assertThat(text.lines().noneMatch("# Heading"::equals) || text.lines().count() == 1)
        .as("%s crosses a heading: %s", passage, escaped(text))
        .isTrue();
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    String shown = text.length() > 2000 ? text.substring(0, 2000) : text;
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      out.append(
          c >= ' ' && c < 0x7f
              ? String.valueOf(c)
              : String.format(Locale.ROOT, "\\u%04x", (int) c));
    }
    return out.toString();
  }
}
