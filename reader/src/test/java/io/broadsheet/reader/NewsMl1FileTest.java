package io.broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.Article;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class NewsMl1FileTest {

  private static final String HEAD =
      """
      <NewsML Version="1.2"><NewsEnvelope><DateAndTime>20260203T090500Z</DateAndTime></NewsEnvelope>
      <NewsItem><Identification><NewsIdentifier><ProviderId>harbour.example</ProviderId>
      <DateId>20260203</DateId><NewsItemId>rain</NewsItemId><RevisionId>2</RevisionId>
      <PublicIdentifier>urn:newsml:harbour.example:20260203:rain:2</PublicIdentifier>
      </NewsIdentifier></Identification><NewsManagement>
      <FirstCreated>20260203T080000+0100</FirstCreated>
      <ThisRevisionCreated>20260203T090000+0100</ThisRevisionCreated>
      <Status FormalName="Usable"/></NewsManagement><NewsComponent>
      <NewsLines><HeadLine>Rain on the coast</HeadLine><ByLine>By Ann Lee</ByLine>
      <SlugLine>RAIN-COAST</SlugLine></NewsLines>
      <AdministrativeMetadata><Provider><Party FormalName="Harbour Wire"/></Provider>
      </AdministrativeMetadata>
      <DescriptiveMetadata><Language FormalName="en"/></DescriptiveMetadata>
      """;

  private static final String TAIL = "</NewsComponent></NewsItem></NewsML>";

  private static String content(String type, String data) {
    return "<NewsComponent><ContentItem><MediaType FormalName='"
        + type
        + "'/><DataContent>"
        + data
        + "</DataContent></ContentItem></NewsComponent>";
  }

  @Test
  void readsItemWithNitf() throws IOException {
    String nitf =
        "<nitf><body><body.content><p>It rained.</p><p>It stopped.</p></body.content></body></nitf>";
    Article article = Collected.read(HEAD + content("Text", nitf) + TAIL).only();
    assertThat(article.id()).isEqualTo("urn:newsml:harbour.example:20260203:rain");
    assertThat(article.title()).isEqualTo("Rain on the coast");
    assertThat(article.source()).hasToString("Harbour Wire");
    assertThat(article.authors()).containsExactly("Ann Lee");
    assertThat(article.published()).hasToString("2026-02-03T08:00:00+01:00");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.text()).isEqualTo("It rained.\n\nIt stopped.");
  }

  @Test
  void tellsItemsApartThatShareTheirPublicIdentifier() throws IOException {
    String shared = "urn:newsml:harbour.example";
    String item = HEAD.replaceFirst("urn:newsml:[^<]+", shared) + content("Text", "Rain.") + TAIL;
    assertThat(Collected.read(item).only().id())
        .isEqualTo("urn:newsml:harbour.example:20260203:rain");
    String bare = "urn:newsml:harbour.example:20260203:471";
    String numbered = item.replace(shared, bare).replace("<NewsItemId>rain", "<NewsItemId>471");
    assertThat(Collected.read(numbered).only().id()).isEqualTo(bare);
  }

  @Test
  void readsParagraphsAndHtmlInAnyWrapping() throws IOException {
    String wanted = "It rained.\n\nIt stopped.";
    for (String data :
        new String[] {
          "<p>It rained.</p><p>It stopped.</p>",
          "<![CDATA[<P>It rained.</P> <P>It stopped.</P>]]>",
          "<![CDATA[It rained.<br/><br/>It stopped.]]>",
          "<html><head><title/></head><body><p>It rained.</p><p>It stopped.</p></body></html>"
        }) {
      assertThat(Collected.read(HEAD + content("Text", data) + TAIL).only().text())
          .isEqualTo(wanted);
    }
  }

  @Test
  void takesLongestTextAndNoPictures() throws IOException {
    String parts =
        content("Photo", "iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4")
            + content("Text", "<p>Contact: the press desk.</p>")
            + content("Text", "<p>It rained on the coast for a second day.</p>");
    assertThat(Collected.read(HEAD + parts + TAIL).only().text())
        .isEqualTo("It rained on the coast for a second day.");
  }

  @Test
  void passesOverPicturesAndTellsOfWhatWasTakenBack() throws IOException {
    String caption =
        content("Text", "A ferry in the rain.")
            .replace("<ContentItem>", "<Role FormalName='Caption'/><ContentItem>");
    Collected picture = Collected.read(HEAD + content("Photo", "iVBORw0KGgo=") + caption + TAIL);
    assertThat(picture.articles).isEmpty();
    assertThat(picture.problems).isEmpty();
    String taken = (HEAD + content("Text", "<p>Rain.</p>") + TAIL).replace("Usable", "Canceled");
    assertThat(Collected.read(taken).problems)
        .containsExactly("file:1: an item that its provider has canceled: not read");
  }
}
