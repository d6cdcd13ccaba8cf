package io.broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.Article;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class WordPressExportTest {

  private static String item(String type, String status, String text) {
    return "<item><title>Rain</title><link>https://harbour.example/"
        + type
        + status
        + "</link><wp:status>"
        + status
        + "</wp:status><wp:post_type>"
        + type
        + "</wp:post_type><content:encoded><![CDATA["
        + text
        + "]]></content:encoded></item>";
  }

  private static String export(String... items) {
    return "<?xml version='1.0'?><rss version='2.0'><channel><title>The Harbour Post</title>"
        + "<language>en</language>"
        + String.join("", items)
        + "</channel></rss>";
  }

  @Test
  void readsPostsThatAreShownAndNothingElse() throws IOException {
    Article article =
        Collected.read(
                export(
                    item("attachment", "inherit", "rain.jpg"),
                    item("nav_menu_item", "publish", ""),
                    item("post", "draft", "It may rain."),
                    item("post", "publish", "Secret.")
                        .replace("</item>", "<wp:post_password>rain</wp:post_password></item>"),
                    item("post", "publish", "It rained.")))
            .only();
    assertThat(article.text()).isEqualTo("It rained.");
    assertThat(article.source()).hasToString("The Harbour Post");
    assertThat(article.language()).isEqualTo("en");
  }

  @Test
  void readsTextAsItsAuthorTypedIt() throws IOException {
    String typed =
        """
        [dropcap]I[/dropcap]t rained, "as it [sic] does", the mayor [a sailor] said.

        [caption id="7" width="300"]<img src="a.jpg"/> A ferry[/caption]

        It stopped.
        [gallery ids="1,2"]\
        """;
    assertThat(Collected.read(export(item("post", "publish", typed))).only().text())
        .isEqualTo("It rained, \"as it [sic] does\", the mayor [a sailor] said.\n\nIt stopped.");
  }
}
