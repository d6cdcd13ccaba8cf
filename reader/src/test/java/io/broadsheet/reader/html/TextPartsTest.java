package io.broadsheet.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Articles whose text is cut into several elements of one name. */
class TextPartsTest {

  private static final String FIRST =
      "Unions and the ferry company met on Monday, for the first time since the strike began, and "
          + "nobody who was there speaks of an end of it. They are to meet again before the month is out.";
  private static final String SECOND =
      "The company carries about nine thousand people a day, most of them to work and to school.";
  private static final String THIRD =
      "Buses have taken the long way round in the meantime, which adds an hour to most journeys.";
  private static final String TEASER = "<div class=card><a href=/other>Another story</a></div>";

  private static String text(String body) {
    String page = "<body><h1>Ferry talks resume</h1>" + body + "</body>";
    return PageReader.read(page, null, "own", Instant.EPOCH).text();
  }

  private static String part(String before, String text, String after) {
    return before + "<div class=rich-text><p>" + text + "</p></div>" + after;
  }

  @Test
  void findsAllPartsOfOneText() {
    String box = "<div class=module><img src=a.jpg>";
    String parts =
        part(box, FIRST, "</div>") + part(box, SECOND, "</div>") + part(box, THIRD, "</div>");
    assertThat(text("<div id=content>" + parts + "</div><div>" + TEASER.repeat(9) + "</div>"))
        .isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
  }

  @Test
  void findsPartsThatAreNumbered() {
    String rest = (SECOND + " " + THIRD + " ").repeat(5).strip();
    String part = "<div class='story-text story-text-%d'><p>%s</p></div><div><img src=a.jpg></div>";
    String parts =
        part.replace("%d", "1").replace("%s", FIRST) + part.replace("%d", "2").replace("%s", rest);
    assertThat(text("<article>" + parts + "</article>")).isEqualTo(FIRST + "\n\n" + rest);
  }

  @Test
  void keepsSmallPartsWhateverTheirName() {
    String long1 = (SECOND + " " + THIRD + " ").repeat(5).strip();
    String parts =
        "<div class=sidebar-grid><p>"
            + long1
            + "</p></div>"
            + "<div class=sidebar-grid><p>"
            + FIRST
            + "</p></div>"
            + "<div class=sidebar><p>"
            + THIRD
            + "</p></div>";
    assertThat(text("<article>" + parts + "</article>")).isEqualTo(long1 + "\n\n" + FIRST);
  }

  @Test
  void takesOneOfSeveralArticles() {
    String entry = "<div class=hentry>";
    String posts = part(entry, FIRST, "</div>") + part(entry, SECOND, "</div>");
    assertThat(text("<div id=content>" + posts + "</div>")).isEqualTo(FIRST);
    String longest = FIRST + " " + SECOND;
    String other = SECOND + " " + THIRD + " Fares are to stay as they are this year.";
    String article = "<h2><a href=/other>Another story</a></h2><div>";
    String linked = part(article, longest, "</div>") + part(article, other, "</div>");
    assertThat(text("<div id=content>" + linked + "</div>")).isEqualTo(longest);
  }
}
