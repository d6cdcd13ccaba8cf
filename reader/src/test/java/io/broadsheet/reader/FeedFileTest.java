package io.broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.Article;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FeedFileTest {

  @Test
  void readsItemsOfRssWithZonesOfTheirDates() throws IOException {
    Collected read =
        Collected.read(
            """
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
            <title>The Harbour Post</title><language>en-gb</language>
            <item><title>Rain &amp; wind</title><guid isPermaLink="false">4711</guid>
              <link>https://harbour.example/rain</link><dc:creator>Ann Lee</dc:creator>
              <pubDate>Tue, 03 Feb 2026 08:00:00 +0100</pubDate><description>Short</description>
              <content:encoded><![CDATA[<p>It rained.</p><p>It stopped.</p>]]></content:encoded>
            </item><item><title>No date</title><link>https://harbour.example/none</link></item>
            </channel></rss>
            """);
    Article first = read.articles.getFirst();
    assertThat(first.id()).isEqualTo("harbour.example/4711");
    assertThat(first.title()).isEqualTo("Rain & wind");
    assertThat(first.text()).isEqualTo("It rained.\n\nIt stopped.");
    assertThat(first.published()).hasToString("2026-02-03T08:00:00+01:00");
    assertThat(first.language()).isEqualTo("en-GB");
    assertThat(first.source()).hasToString("The Harbour Post");
    assertThat(read.articles.get(1).published()).isNull();
    assertThat(read.articles.get(1).id()).isEqualTo("https://harbour.example/none");
  }

  @Test
  void believesNoDateAfterTheFetch() throws IOException {
    String feed =
        """
        <rss version="2.0"><channel>
        <item><guid>x:1</guid><title>Later</title>
        <pubDate>Wed, 01 Jan 2031 08:00:00 +0300</pubDate></item>
        <item><guid>x:2</guid><title>Before</title>
        <pubDate>Wed, 01 Jan 2025 08:00:00 +0300</pubDate></item>
        </channel></rss>
        """;
    Collected read = Collected.read(feed);
    assertThat(read.articles.get(0).published()).isNull();
    assertThat(read.articles.get(1).published()).hasToString("2025-01-01T08:00:00+03:00");
  }

  @Test
  void readsAtomWithFeedsAuthorAndRelativeLinks() throws IOException {
    Collected read =
        Collected.read(
            """
            <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"
              xml:base="https://harbour.example/feeds/"><title>Post</title>
            <author><name>Desk</name></author>
            <entry><id>tag:harbour.example,2026:1</id><title type="html">A &amp;amp; B</title>
              <link rel="edit" href="x"/><link href="../rain"/><updated>2026-02-03T08:00:00Z</updated>
              <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Rain.</p></div></content>
            </entry></feed>
            """);
    Article article = read.only();
    assertThat(article.id()).isEqualTo("tag:harbour.example,2026:1");
    assertThat(article.title()).isEqualTo("A & B");
    assertThat(article.url()).hasToString("https://harbour.example/rain");
    assertThat(article.authors()).containsExactly("Desk");
    assertThat(article.text()).isEqualTo("Rain.");
  }

  @Test
  void takesWhateverElementTellsOfAnItem() throws IOException {
    Collected read =
        Collected.read(
            """
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel>
            <item><title>A</title><body xmlns="http://www.w3.org/1999/xhtml"><p>It rained.</p>
              <p>It stopped.</p></body><description>Rain</description></item>
            <item><title>B</title><description/><dc:description>Snow fell.</dc:description></item>
            <item><title>C</title><itunes:summary>Hail fell.</itunes:summary></item>
            </channel></rss>
            """);
    assertThat(read.articles)
        .extracting(Article::text)
        .containsExactly("It rained.\n\nIt stopped.", "Snow fell.", "Hail fell.");
  }

  @Test
  void decodesTextInBase64AndLeavesOutWhatIsNoText() throws IOException {
    Collected read =
        Collected.read(
            """
            <feed version="0.3" xmlns="http://purl.org/atom/ns#">
            <entry><title>A</title><content type="text/html" mode="base64">
              PHA+SXQgcmFpbmVkLjwvcD4=</content></entry>
            <entry><title>B</title><content type="image/png">iVBORw0KGgo=</content>
              <summary>It stopped.</summary></entry>
            </feed>
            """);
    assertThat(read.articles)
        .extracting(Article::text)
        .containsExactly("It rained.", "It stopped.");
  }

  @Test
  void readsEntriesOfSitemapAsArticlesWithoutText() throws IOException {
    Article article =
        Collected.read(
                """
                <urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>https://harbour.example/rain</loc><news:news><news:publication>
                <news:name>Post</news:name><news:language>en</news:language></news:publication>
                <news:publication_date>2026-02-03</news:publication_date>
                <news:title>Rain</news:title></news:news></url>
                <url><loc>https://harbour.example/about</loc></url></urlset>
                """)
            .only();
    assertThat(article.text()).isEmpty();
    assertThat(article.source()).hasToString("Post");
    assertThat(article.published()).hasToString("2026-02-03");
  }

  @Test
  void readsNitfWithoutNotesAndCaptions() throws IOException {
    Article article =
        Collected.read(
                """
                <nitf><head><title>SLUG</title><docdata><doc-id id-string="post.1"/>
                <date.issue norm="20260203T080000+0100"/></docdata></head><body><body.head>
                <hedline><hl1>Rain on the coast</hl1></hedline>
                <note><body.content><p>EDITORS: again</p></body.content></note>
                <byline>By <person>Ann Lee</person></byline></body.head>
                <body.content><p>It rained.</p><media><media-caption>Rain</media-caption></media>
                <hl2>Then</hl2><p>It stopped.</p></body.content></body></nitf>
                """)
            .only();
    assertThat(article.id()).isEqualTo("post.1");
    assertThat(article.title()).isEqualTo("Rain on the coast");
    assertThat(article.authors()).containsExactly("Ann Lee");
    assertThat(article.text()).isEqualTo("It rained.\n\nThen\n\nIt stopped.");
    assertThat(article.published()).hasToString("2026-02-03T08:00:00+01:00");
  }

  @Test
  void passesOverItemsOfNewsMlThatAreNoText() throws IOException {
    Article article =
        Collected.read(
                """
                <newsMessage><itemSet>
                <newsItem guid="urn:post:1"><itemMeta><itemClass qcode="ninat:text"/>
                <versionCreated>2026-02-03T09:00:00Z</versionCreated></itemMeta>
                <contentMeta><headline>Rain</headline><language tag="en"/></contentMeta>
                <contentSet><inlineXML><html><body><p>It rained.</p></body></html></inlineXML>
                </contentSet></newsItem>
                <newsItem guid="urn:post:2"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta>
                <contentMeta><headline>A picture</headline></contentMeta></newsItem>
                </itemSet></newsMessage>
                """)
            .only();
    assertThat(article.id()).isEqualTo("urn:post:1");
    assertThat(article.text()).isEqualTo("It rained.");
  }
}
