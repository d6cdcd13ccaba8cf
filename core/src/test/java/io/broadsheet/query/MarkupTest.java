package io.broadsheet.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.Payloads;
import io.broadsheet.article.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkupTest {

  @Test
  void escapesHtmlFirstAndMarksSecond() {
    String text = "\"R&D\" <talks> 'now'";
    assertThat(Markup.HTML.apply(text, List.of(new TextSpan(6, 13))))
        .isEqualTo("&quot;R&amp;D&quot; <mark>&lt;talks&gt;</mark> &#39;now&#39;");
  }

  @Test
  void leavesNoMarkupOfTheTextStanding() {
    for (String payload : Payloads.HTML) {
      for (int end = 0; end <= payload.length(); end++) {
        String html = Markup.HTML.apply(payload, List.of(new TextSpan(0, end)));
        String escaped = html.replaceFirst("<mark>", "").replaceFirst("</mark>", "");
        assertThat(escaped)
            .doesNotContainPattern("[<>\"']")
            .doesNotContainPattern("&(?!\\w+;|#39;)");
        assertThat(unescaped(escaped)).isEqualTo(payload);
      }
    }
  }

  private static String unescaped(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  @Test
  void takesControlCharactersOutForTerminals() {
    for (String payload : Payloads.TERMINAL) {
      String text = "talks\n" + payload;
      assertThat(Markup.PLAIN.apply(text, List.of()))
          .startsWith("talks\n")
          .matches("[^\\p{Cc}]*\\n[^\\p{Cc}]*");
      assertThat(Markup.ANSI.apply(text, List.of(new TextSpan(0, 5))))
          .startsWith("\u001b[1;33mtalks\u001b[0m\n")
          .matches("\u001b\\[1;33m[^\\p{Cc}]*\u001b\\[0m\\n[^\\p{Cc}]*");
    }
  }

  @Test
  void keepsTheTextAsItIsWhereNothingIsMarked() {
    assertThat(Markup.PLAIN.apply("Türkiye 🗞 مسقط", List.of())).isEqualTo("Türkiye 🗞 مسقط");
  }
}
