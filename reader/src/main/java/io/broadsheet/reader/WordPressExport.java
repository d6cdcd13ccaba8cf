package io.broadsheet.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
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

  /** What WordPress itself knows, apart from what encloses words. */
  private static final Pattern BUILT_IN =
      Pattern.compile("\\[(?:audio|embed|gallery|playlist|video)(?:\\s[^\\[\\]]{0,2000})?\\]");

  private static final Pattern CLOSING = Pattern.compile("\\[/([a-z][\\w-]{0,40})\\]");
  private static final Pattern CAPTION =
      Pattern.compile("(?s)\\[(caption|gallery|embed)\\b[^\\]]*\\].{0,4000}?\\[/\\1\\]");

  /** A word in brackets that gives a value to another one is no editor's remark. */
  private static final Pattern WITH_VALUE =
      Pattern.compile("\\[[a-z][\\w-]{0,40}\\s[^\\[\\]]{0,200}?=[^\\[\\]]{0,2000}\\]");

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
    Set<String> programs = new HashSet<>();
    Matcher closing = CLOSING.matcher(html);
    while (closing.find()) {
      programs.add(closing.group(1));
    }
    for (String program : List.copyOf(programs)) {
      html = html.replaceAll("\\[/?" + Pattern.quote(program) + "(?:\\s[^\\]]*)?\\]", "");
    }
    html = BUILT_IN.matcher(html).replaceAll("");
    html = WITH_VALUE.matcher(html).replaceAll("");
    return BLANK_LINE.matcher(html).replaceAll("<p>");
  }
}
