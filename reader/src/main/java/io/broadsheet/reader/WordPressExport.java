package io.broadsheet.reader;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What is particular to a site that WordPress has exported: RSS with drafts, pictures and menus
 * among its items, and texts as their authors typed them.
 */
final class WordPressExport {

  private static final Set<String> NO_POSTS =
      Set.of("attachment", "nav_menu_item", "page", "revision", "custom_css", "wp_template");

  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*\\n\\s*");

  /** What stands in brackets is no text with all that it encloses: pictures with their captions. */
  private static final Pattern CAPTION =
      Pattern.compile("(?s)\\[(caption|gallery|embed)\\b[^\\[\\]]{0,2000}\\].{0,4000}?\\[/\\1\\]");

  /** A word in brackets, with what it is told. */
  private static final Pattern CODE =
      Pattern.compile("\\[(/?)([a-z][\\w-]{0,40})(\\s[^\\[\\]]{0,2000})?/?\\]");

  /** What WordPress itself knows, apart from what encloses words. */
  private static final Set<String> BUILT_IN =
      Set.of("audio", "embed", "gallery", "playlist", "video");

  private WordPressExport() {}

  /** Whether a feed's item was exported. */
  static boolean isItem(Element item) {
    return Xml.child(item, "wp:post_type") != null || Xml.child(item, "wp:status") != null;
  }

  /** Whether an exported item is an article that the site shows to everybody. */
  static boolean isPublished(Element item) {
    String type = Xml.words(item, "wp:post_type");
    String status = Xml.words(item, "wp:status");
    return (type == null || !NO_POSTS.contains(type))
        && (status == null || status.equals("publish"))
        && Xml.words(item, "wp:post_password") == null;
  }

  /** The HTML of a text in which blank lines part paragraphs and words in brackets are programs. */
  static String html(String typed) {
    String html = CAPTION.matcher(typed).replaceAll("");
    Set<String> closed = new HashSet<>();
    CODE.matcher(html)
        .results()
        .filter(code -> code.group(1).equals("/"))
        .forEach(code -> closed.add(code.group(2)));
    html =
        CODE.matcher(html)
            .replaceAll(code -> isProgram(code, closed) ? "" : quoteReplacement(code.group()));
    return BLANK_LINE.matcher(html).replaceAll("<p>");
  }

  /** What is closed somewhere or gives a value to another word is no editor's remark. */
  private static boolean isProgram(MatchResult code, Set<String> closed) {
    String values = code.group(3);
    return closed.contains(code.group(2))
        || BUILT_IN.contains(code.group(2))
        || (values != null && values.contains("="));
  }
}
