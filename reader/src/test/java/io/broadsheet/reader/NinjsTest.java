package io.broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.Article;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class NinjsTest {

  @Test
  void readsListsOfHeadlinesAndBodies() throws IOException {
    String json =
        """
        {"uri": "urn:post:1", "type": "text", "versionCreated": "2026-02-03T09:00:00+01:00",
         "contentCreated": "2026-02-03T08:00:00+01:00", "copyrightHolder": "Harbour Wire",
         "by": "By Ann Lee and Bo Ray, Harbour Wire",
         "headlines": [{"role": "short", "value": "Rain"},
                       {"role": "main", "value": "Rain on the coast"}],
         "bodies": [{"role": "text", "contentType": "text/plain", "value": "It rained. It stopped."},
                    {"role": "html", "contentType": "text/html", "value":
         "<html><head><title>Rain on the coast</title></head><body><h1>Rain on the coast</h1><p>It rained.</p><p>It stopped.</p></body></html>"}]}
        """;
    Article article = Collected.read(json).only();
    assertThat(article.title()).isEqualTo("Rain on the coast");
    assertThat(article.text()).isEqualTo("It rained.\n\nIt stopped.");
    assertThat(article.published()).hasToString("2026-02-03T08:00:00+01:00");
    assertThat(article.source()).hasToString("Harbour Wire");
    assertThat(article.authors()).containsExactly("Ann Lee", "Bo Ray");
  }

  @Test
  void readsBodyThatIsNitf() throws IOException {
    String json =
        """
        {"uri": "urn:post:1", "title": "Rain", "bodies": [{"role": "nitf",
         "contentType": "text/vnd.IPTC.NITF", "value":
         "<?xml version=\\"1.0\\"?><nitf><head><title>Rain</title></head><body><body.content><p>It rained.</p><p>It stopped.</p></body.content></body></nitf>"}]}
        """;
    assertThat(Collected.read(json).only().text()).isEqualTo("It rained.\n\nIt stopped.");
  }

  @Test
  void readsFieldsWithEndingsOfTheirOwn() throws IOException {
    String json =
        """
        {"uri": "urn:post:1", "type": "text", "headline_main": "Rain on the coast",
         "description_text": "Wet.", "body_main": "It rained."}
        """;
    Article article = Collected.read(json).only();
    assertThat(article.title()).isEqualTo("Rain on the coast");
    assertThat(article.text()).isEqualTo("It rained.");
  }

  @Test
  void takesSummaryWhereThereIsNoBody() throws IOException {
    String head = "{\"uri\": \"urn:post:1\", \"headline\": \"Rain\", ";
    assertThat(Collected.read(head + "\"description_text\": \"It rained.\"}").only().text())
        .isEqualTo("It rained.");
    String list = "\"descriptions\": [{\"role\": \"summary\", \"value\": \"It rained.\"}]}";
    assertThat(Collected.read(head + list).only().text()).isEqualTo("It rained.");
  }

  @Test
  void readsTextOfPackageAndPassesOverPictures() throws IOException {
    String picture =
        "{\"uri\": \"urn:post:2\", \"type\": \"picture\", \"headline\": \"A ferry\","
            + " \"people\": [{\"name\": \"Ann Lee\"}]}";
    Collected pictures = Collected.read(picture);
    assertThat(pictures.articles).isEmpty();
    assertThat(pictures.problems).isEmpty();
    String composite =
        "{\"uri\": \"urn:post:3\", \"type\": \"composite\", \"headline\": \"Rain\","
            + " \"body_html\": \"<p>It rained.</p>\", \"associations\": {\"main\": "
            + picture
            + "}}";
    assertThat(Collected.read(composite).only().text()).isEqualTo("It rained.");
    assertThat(Collected.read(composite.replace("body_html", "article_html")).only().text())
        .isEqualTo("It rained.");
    assertThat(Collected.read(composite.replace("body_html", "summary")).articles).isEmpty();
  }

  @Test
  void takesNoNamesForArticles() throws IOException {
    String json = "{\"uri\": \"urn:post:4\", \"places\": [{\"name\": \"Harbour\"}]}";
    Collected read = Collected.read(json);
    assertThat(read.articles).isEmpty();
    assertThat(read.problems).hasSize(1);
  }

  @Test
  void findsArticlesThatAreWrapped() throws IOException {
    String item =
        """
        {"uri": "urn:post:5", "type": "text", "headline": "Rain",
         "firstcreated": "2026-02-03T08:00:00Z", "person": [{"name": "Ann Lee"}]}
        """;
    String body = "\"nitf\": {\"body_html\": \"<p>It rained.</p>\"}";
    assertThat(Collected.read("{" + body + ", \"data\": {\"item\": " + item + "}}").only().title())
        .isEqualTo("Rain");
    String products = "\"meta\": {\"products\": [{\"id\": 7, \"name\": \"Coast\"}]}, ";
    String one = "{\"data\": {" + products + "\"item\": " + item + "}}";
    assertThat(Collected.read(one).only().id()).isEqualTo("urn:post:5");
    String many = "{\"data\": {\"items\": [{" + products + "\"item\": " + item + "}]}}";
    assertThat(Collected.read(many).only().title()).isEqualTo("Rain");
    String grouped = "{\"sections\": [{\"name\": \"Coast\", \"stories\": [" + item + "]}]}";
    assertThat(Collected.read(grouped).only().title()).isEqualTo("Rain");
  }

  @Test
  void readsItemsOfJsonFeed() throws IOException {
    String json =
        """
        {"version": "https://jsonfeed.org/version/1.1", "title": "The Harbour Post",
         "items": [{"id": "1", "title": "Rain", "content_html": "<p>It rained.</p>"},
                   {"id": "2", "title": "Sun", "content_text": "It stopped."}]}
        """;
    assertThat(Collected.read(json).articles)
        .extracting(Article::text)
        .containsExactly("It rained.", "It stopped.");
    String parts =
        "{\"title\": \"Rain\", \"components\": [{\"role\": \"body\", \"text\": \"Wet.\"}]}";
    assertThat(Collected.read(parts).only().title()).isEqualTo("Rain");
  }

  @Test
  void tellsOfItemsThatWereTakenBackOrAreHeldBack() throws IOException {
    String json = "{\"uri\": \"urn:post:6\", \"headline\": \"Rain\", \"pubstatus\": \"canceled\"}";
    assertThat(Collected.read(json).problems)
        .containsExactly("file:1: an item that its provider has canceled: not read");
    String held = json.replace("\"pubstatus\": \"canceled\"", "\"embargoed\": \"2026-03-09\"");
    assertThat(Collected.read(held).problems)
        .containsExactly("file:1: an item under embargo until 2026-03-09: not read");
  }
}
