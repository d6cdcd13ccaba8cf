package io.broadsheet.reader.html;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.article.PublicationTime;
import io.broadsheet.reader.text.DateText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The text of a page's article: what the page shows, or where that is only a teaser, what its
 * JSON-LD or its data for scripts hold.
 *
 * @param text the paragraphs; empty where there are none
 * @param published a time that stands on a line above the text, or beside it in its data; null
 *     where none does
 */
record PageText(String text, @Nullable PublicationTime published) {

  /** Pages with less text, in characters, may be there for a script to fill. */
  private static final int SHORT = 300;

  /** The least text, in characters, that is taken for an article although it is not shown. */
  private static final int LEAST = 400;

  /** How much of what is shown, in characters, is looked for in the data for scripts. */
  private static final int BEGINNING = 60;

  /** A selector that is the name of a class. */
  private static final Pattern CLASS = Pattern.compile("\\.([\\w-]+)");

  /** How many blocks at the beginning may have the date, and how long its line may be. */
  private static final int FIRST_BLOCKS = 4;

  private static final int LONGEST_DATE = 50;

  /** Finds the text, and prunes the page doing so. */
  static PageText of(PageElements page, PageMetadata metadata, String title, Site site) {
    Marks marks = new Marks();
    Element root = page.page().body();
    fillIn(page);
    reveal(page, metadata);
    Element own = ownArticle(page, title);
    DomPruner.strip(root);
    List<Block> all = DomPruner.prune(root, marks);
    Element body = BodyFinder.find(root, marks, metadata.articleText("articleBody"), own);
    List<Block> blocks = BlockWriter.blocks(body, site);
    List<Block> whole = new ArrayList<>(LeadFinder.find(all, body, marks, metadata, title));
    whole.addAll(blocks);
    String shown = BodyText.join(BlockPruner.prune(whole, title));
    String declared = metadata.article().path("articleBody").asText();
    String text = isTeaser(shown, declared) ? BodyText.ofValue(declared) : shown;
    PageText hidden = text.length() < SHORT ? ofScripts(text, page) : null;
    return hidden == null ? new PageText(text, dateline(blocks)) : hidden;
  }

  /** Puts in its place a text that a script is to copy there from a template beside it. */
  private static void fillIn(PageElements page) {
    for (Element script : page.scripts()) {
      Element around = script.parent();
      if (around != null && script.attr("type").equals("text/template") && isUnfilled(around)) {
        around.append(script.data());
      }
    }
  }

  /** Takes the marks of furniture off what JSON-LD says is the part that readers pay for. */
  private static void reveal(PageElements page, PageMetadata metadata) {
    JsonNode parts = metadata.article().path("hasPart");
    for (JsonNode part : parts.isArray() ? parts : List.of(parts)) {
      Matcher name = CLASS.matcher(part.path("cssSelector").asText());
      if (name.matches()) {
        for (Element element : page.page().getElementsByClass(name.group(1))) {
          element.removeClass(name.group(1)).removeAttr("aria-hidden");
        }
      }
    }
  }

  /** The element of the article that the headline stands in; null where it is in none. */
  private static @Nullable Element ownArticle(PageElements page, String title) {
    List<String> words = Titles.words(title);
    for (Element heading : page.headings()) {
      Element article = heading.closest("article");
      if (article != null && !words.isEmpty() && Titles.words(heading.text()).equals(words)) {
        return article;
      }
    }
    return null;
  }

  private static boolean isUnfilled(Element element) {
    return element.attr("itemprop").contains("articleBody")
        && element.ownText().isBlank()
        && element.children().not("script, noscript").isEmpty();
  }

  /** Whether a text is much less than the other, which is long enough for an article. */
  private static boolean isTeaser(String shown, String whole) {
    return whole.length() > LEAST && shown.length() < whole.length() / 2;
  }

  /** The story that a script is to show, where no more than its beginning is on the page. */
  private static @Nullable PageText ofScripts(String shown, PageElements page) {
    PageText story = ScriptStory.find(page.scripts());
    boolean isWhole = isTeaser(shown, story.text) && story.text.contains("\n\n");
    String first = shown.lines().findFirst().orElse("");
    String beginning = first.substring(0, Math.min(BEGINNING, first.length()));
    return isWhole && story.text.contains(beginning) ? story : null;
  }

  /** The date on a line of its own above the first paragraphs. */
  private static @Nullable PublicationTime dateline(List<Block> blocks) {
    for (Block block : blocks.subList(0, Math.min(FIRST_BLOCKS, blocks.size()))) {
      for (String line : block.text().lines().toList()) {
        PublicationTime time =
            line.length() > LONGEST_DATE || line.isBlank() || Weights.endsSentence(line)
                ? null
                : DateText.parse(line);
        if (time != null) {
          return time;
        }
      }
    }
    return null;
  }
}
