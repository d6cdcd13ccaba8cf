package io.broadsheet.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who wrote a page's article, as the page declares it or shows it. */
class AuthorFinderTest {

  private static final String TEXT =
      "<p>Unions and the ferry company met on Monday, for the first time since the strike began, "
          + "and both sides said that they would meet again.</p>";

  private static List<String> authors(String head, String byline) {
    String html =
        "<html><head><meta property=og:site_name content='Harbour Post'>"
            + head
            + "</head><body><nav><a href=/author/al>Al Ford</a></nav><h1>Ferry talks resume</h1>"
            + byline
            + TEXT
            + "</body></html>";
    return PageReader.read(html, null, "own", Instant.EPOCH).authors();
  }

  private static String meta(String author) {
    return "<meta name=author content='" + author + "'>";
  }

  @Test
  void readsDeclaredBylines() {
    assertThat(authors(meta("By Ann Lee, Staff Writer"), "")).containsExactly("Ann Lee");
    assertThat(authors(meta("Ann Lee and Bo Ray in Berlin"), "")).contains("Ann Lee", "Bo Ray");
    assertThat(authors(meta("Ann Lee (Bay) Ray"), "")).containsExactly("Ann Lee Ray");
    assertThat(authors(meta("Diego Di Marco"), "")).containsExactly("Diego Di Marco");
    assertThat(authors(meta("Image: Harbour Pictures"), "<p class=x>x</p>")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=byline>By <a href=/x>Ann Lee</a> and Bo Ray</p>",
        "<div class=c-byline><a href=/x>Ann Lee</a><a href=/y>Bo Ray</a><time>3 Feb</time></div>",
        "<span>By</span> <a href=/author/ann>Ann Lee</a>, <a href=/author/bo>Bo Ray</a>",
        "<p>By Ann Lee and Bo Ray, Harbour Post Staff</p>",
        "<div><a rel=author href=/x>Ann Lee</a></div><div><a rel=author href=/y>Bo Ray</a></div>",
        "<div class=byline><span class=byline__name>Ann Lee</span><span>Editor</span></div>"
            + "<div class=byline><span class=byline__name>Bo Ray</span><span>Reporter</span></div>",
        "<div class=authors><span class=author-name><a href=/x>Ann Lee</a>Staff Writer</span>"
            + "<span class=author-name><a href=/y>Bo Ray</a>Staff Writer</span></div>",
      })
  void readsShownBylines(String byline) {
    assertThat(authors("", byline)).containsExactly("Ann Lee", "Bo Ray");
  }

  @Test
  void readsWhoIsDeclaredAsCreator() {
    String head =
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\":"
            + " \"Ferry talks resume\", \"creator\": [\"Ann Lee\", \"Bo Ray\"]}</script>";
    assertThat(authors(head, "<p class=byline>Cy Hill</p>")).containsExactly("Ann Lee", "Bo Ray");
    assertThat(authors(head + meta("Di Roe"), "")).containsExactly("Ann Lee", "Bo Ray");
  }

  @Test
  void looksWhoIsShownWhereNobodyIsDeclared() {
    String shown = "<p class=byline>By Ann Lee</p>";
    assertThat(authors(meta("Harbour Post"), shown)).containsExactly("Ann Lee");
    assertThat(authors(meta("admin"), shown)).containsExactly("Ann Lee");
    assertThat(authors(meta("writer"), shown)).containsExactly("Ann Lee");
    assertThat(authors(meta("1207"), shown)).containsExactly("Ann Lee");
    assertThat(authors(meta("ann-lee"), shown)).containsExactly("Ann Lee");
    assertThat(authors(meta("annlee"), "")).containsExactly("annlee");
    assertThat(authors("", "<span class=author>Pat</span>")).containsExactly("Pat");
  }

  @Test
  void takesNoOtherBylines() {
    String others = "<div class=card><a href=/o>Rain</a><a rel=author href=/y>Bo Ray</a></div>";
    String far = "<p>" + "<b>word</b> ".repeat(20) + "</p>";
    assertThat(authors("", "<p class=byline>By Ann Lee</p>" + far + others.repeat(3)))
        .containsExactly("Ann Lee");
    assertThat(authors("", "<div class=byline><a href=/x>Share</a> <a href=/y>Read more</a></div>"))
        .isEmpty();
    assertThat(authors("", "<p>By clicking “Submit” you agree to the Terms of Use.</p>")).isEmpty();
  }
}
