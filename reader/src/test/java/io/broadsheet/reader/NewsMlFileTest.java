package io.broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.Article;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class NewsMlFileTest {

  /** An item of text, with what its parts say. */
  private static String item(String management, String about, String content) {
    return "<newsItem guid='urn:post:1' xml:lang='en'><itemMeta><itemClass qcode='ninat:text'/>"
        + management
        + "<versionCreated>2026-02-03T09:00:00+01:00</versionCreated></itemMeta><contentMeta>"
        + about
        + "</contentMeta><contentSet>"
        + content
        + "</contentSet></newsItem>";
  }

  private static Article article(String management, String about, String content)
      throws IOException {
    return Collected.read(item(management, about, content)).only();
  }

  private static String body(String html) {
    return "<inlineXML><html xmlns='http://www.w3.org/1999/xhtml'><head/><body>"
        + html
        + "</body></html></inlineXML>";
  }

  @Test
  void takesFirstHeadlineThatSaysSomethingAndIsNoSubtitle() throws IOException {
    String about =
        "<headline/><headline role='hld:subHeadline'>It was wet</headline>"
            + "<headline role='hld:main'>Rain on the coast</headline>";
    assertThat(article("", about, "").title()).isEqualTo("Rain on the coast");
    String nitf =
        "<inlineXML><nitf><head><title>Snow on the hills</title></head><body><body.content>"
            + "<p>It snowed.</p></body.content></body></nitf></inlineXML>";
    assertThat(article("", "<headline/>", nitf).title()).isEqualTo("Snow on the hills");
  }

  @Test
  void namesSourceByWhateverTheProviderIsCalled() throws IOException {
    assertThat(article("<provider literal='The Harbour Wire'/>", "", body("<p>Rain.</p>")).source())
        .hasToString("The Harbour Wire");
    assertThat(article("<provider qcode='nprov:HW'/>", "", body("<p>Rain.</p>")).source())
        .hasToString("HW");
  }

  @Test
  void leavesOutHeadlineAndWhatStandsAboveIt() throws IOException {
    String html =
        "<header><ul><li>Weather</li></ul><h1>Rain on the coast</h1><p>Ships wait.</p></header>"
            + "<figure><img src='a.jpg'/><div>Ann Lee/Harbour Wire</div></figure>"
            + "<p>It rained on Monday.</p>";
    Article article = article("", "<headline>Rain on the coast</headline>", body(html));
    assertThat(article.text()).isEqualTo("Ships wait.\n\nIt rained on Monday.");
  }

  @Test
  void readsTextThatWasEscapedTwice() throws IOException {
    String data =
        "<inlineData contenttype='text/plain'><![CDATA[<p>It rained.</p><p>It stopped &amp; the"
            + " sun came out.</p>]]></inlineData>";
    assertThat(article("", "", data).text())
        .isEqualTo("It rained.\n\nIt stopped & the sun came out.");
    String html = "<p>Ann&amp;#39;s boat sank.</p><p>&lt;p&gt;It was old.&lt;/p&gt;</p>";
    assertThat(article("", "", body(html)).text()).isEqualTo("Ann's boat sank.\n\nIt was old.");
    assertThat(article("", "", body("<pre>&lt;b&gt;rain&lt;/b&gt;</pre>")).text())
        .isEqualTo("<b>rain</b>");
  }

  @Test
  void findsParagraphsThatWereSetOnTypewriter() throws IOException {
    String typed =
        """
        <p>(Adds detail)
            Feb 3 (Harbour Wire) - It rained for a second
        day on the coast.
            The ferries stayed in port, and passengers
        slept on benches.
        </p>\
        """;
    assertThat(article("", "", body(typed)).text())
        .isEqualTo(
            "(Adds detail)\n\nFeb 3 (Harbour Wire) - It rained for a second day on the coast.\n\n"
                + "The ferries stayed in port, and passengers slept on benches.");
    String laidOut = "<p>It rained\n      for a second day\n      on the coast.\n    </p>";
    assertThat(article("", "", body(laidOut)).text())
        .isEqualTo("It rained for a second day on the coast.");
  }

  @Test
  void keepsLinesOfTableThatWasSetOnTypewriter() throws IOException {
    String table =
        """
        <p>Results of Monday
        Harbour FC          2 Town               0
        Coast United        1 Hill Rovers        1
        Island              3 Bay Athletic       2
        </p><p>All played in the rain.</p>\
        """;
    assertThat(article("", "", body(table)).text())
        .isEqualTo(
            """
            Results of Monday
            Harbour FC          2 Town               0
            Coast United        1 Hill Rovers        1
            Island              3 Bay Athletic       2

            All played in the rain.\
            """);
  }

  @Test
  void takesNoSignsForAuthors() throws IOException {
    String about =
        "<creator><name>al</name></creator><creator><name>lee.ann</name></creator>"
            + "<creator><name>Ann Lee</name></creator>";
    assertThat(article("", about, body("<p>It rained.</p>")).authors()).containsExactly("Ann Lee");
    assertThat(article("", "<by>By Ann Lee and Bo Ray</by>", body("<p>Rain.</p>")).authors())
        .containsExactly("Ann Lee", "Bo Ray");
  }

  @Test
  void leavesOutResultsThatAreNoText() throws IOException {
    String results =
        "<inlineXML><sports-content><team><name>Harbour FC</name></team></sports-content></inlineXML>";
    assertThat(article("", "<headline>Harbour win</headline>", results).text()).isEmpty();
  }

  @Test
  void tellsOfItemsThatWereTakenBackOrAreHeldBack() throws IOException {
    String content = body("<p>It rained.</p>");
    Collected taken = Collected.read(item("<pubStatus qcode='stat:canceled'/>", "", content));
    assertThat(taken.articles).isEmpty();
    assertThat(taken.problems)
        .containsExactly("file:1: an item that its provider has canceled: not read");
    Collected held =
        Collected.read(item("<embargoed>2026-03-02T06:00:00Z</embargoed>", "", content));
    assertThat(held.articles).isEmpty();
    assertThat(held.problems)
        .containsExactly("file:1: an item under embargo until 2026-03-02T06:00:00Z: not read");
    String past = "<embargoed>2026-02-03T12:00:00Z</embargoed><pubStatus qcode='stat:usable'/>";
    assertThat(Collected.read(item(past, "", content)).articles).hasSize(1);
  }

  @Test
  void readsNitfOfOtherHouses() throws IOException {
    String nitf =
        """
        <nitf><head><docdata management-status="usable"><doc-id id-string="post.2"/>
        <date.issue norm="20260203T080000+0100"/><doc.copyright holder="Harbour Wire"/></docdata>
        </head><body><body.head><hedline><hl1>Rain on the coast</hl1></hedline>
        <byline>By Ann Lee, Harbour Wire Weather Correspondent</byline></body.head>
        <body.content><p>It rained.</p></body.content></body></nitf>
        """;
    Article article = Collected.read(nitf).only();
    assertThat(article.source()).hasToString("Harbour Wire");
    assertThat(article.authors()).containsExactly("Ann Lee");
    assertThat(Collected.read(nitf.replace("usable", "withheld")).problems)
        .containsExactly("file: an item that its provider has withheld: not read");
  }
}
