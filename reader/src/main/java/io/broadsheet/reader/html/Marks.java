package io.broadsheet.reader.html;

import io.broadsheet.reader.text.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the names of classes and ids say about elements. A name is taken apart at case changes and
 * signs ({@code relatedLinks}, {@code c-related__links}), and its words, and pairs of words, are
 * looked up in lexicons of what content systems of news sites use.
 */
final class Marks {

  private static final Set<String> FURNITURE = Lexicon.of(Marks.class, "furniture.txt");
  private static final Set<String> COMMENTS = Lexicon.of(Marks.class, "comments.txt");
  private static final Set<String> LINES = Lexicon.of(Marks.class, "lines.txt");
  private static final Set<String> BODIES = Lexicon.of(Marks.class, "bodies.txt");
  private static final Set<String> LEADS = Lexicon.of(Marks.class, "leads.txt");
  private static final Set<String> DIALOGS = Lexicon.of(Marks.class, "dialogs.txt");

  /** What begins names of the article's own topics. */
  private static final Set<String> TOPICS = Set.of("tag", "category", "cat", "term", "topic");

  /** Names longer than this are generated; their end says nothing. */
  private static final int MAX_NAME = 400;

  /** Ids of fewer letters may be names of boxes that show their own name. */
  private static final int SHORTEST_ANCHOR = 25;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Attributes whose values name an element. */
  private static final String[] NAMING = {
    "class", "id", "data-component", "data-testid", "data-module", "data-type", "role", "data-qa"
  };

  // What an element's names say is a sum of these.
  private static final int IS_FURNITURE = 1;
  private static final int IS_COMMENTS = 2;
  private static final int IS_LINE = 4;
  private static final int IS_BODY = 8;
  private static final int IS_DIALOG = 16;
  private static final int IS_LEAD = 32;

  private final Map<String, Integer> known = new HashMap<>();
  private @Nullable Element last;
  private int lastMarks;

  /** Whether it is furniture: related stories, prompts, share buttons, advertisements. */
  boolean isFurniture(Element element) {
    return (of(element) & IS_FURNITURE) != 0;
  }

  /** Whether readers' comments are in it. */
  boolean isComments(Element element) {
    return (of(element) & IS_COMMENTS) != 0;
  }

  /** Whether it is one of the lines around an article: byline, date, section, caption, tags. */
  boolean isLine(Element element) {
    return (of(element) & IS_LINE) != 0;
  }

  /** Whether it is called what content systems call an article's text. */
  boolean isBody(Element element) {
    return (of(element) & IS_BODY) != 0;
  }

  /** Whether it is called what newsrooms call the lines that sum a story up, above the text. */
  boolean isLead(Element element) {
    return (of(element) & IS_LEAD) != 0;
  }

  /** Whether it is laid over the page until the reader has consented to something. */
  boolean isDialog(Element element) {
    return (of(element) & IS_DIALOG) != 0;
  }

  /** Whether a name is one of what stands around a story: comments, related stories, prompts. */
  static boolean isNotOfStory(String name) {
    return (read(name) & (IS_FURNITURE | IS_COMMENTS)) != 0;
  }

  /** Several questions are asked of one element before the next. */
  private int of(Element element) {
    if (!element.equals(last)) {
      lastMarks = element.attributesSize() == 0 ? 0 : read(element);
      last = element;
    }
    return lastMarks;
  }

  private int read(Element element) {
    Attributes attributes = element.attributes();
    int marks = 0;
    int left = attributes.size();
    for (int i = 0; i < NAMING.length && left > 0; i++) {
      String value = attributes.get(NAMING[i]);
      if (!value.isEmpty()) {
        boolean isName = value.length() <= MAX_NAME && !isAnchor(element, NAMING[i]);
        int own = isName ? known.computeIfAbsent(value, Marks::read) : 0;
        marks |= own != 0 && NAMING[i].equals("id") && isBeginning(value, element) ? 0 : own;
        left--;
      }
    }
    return marks;
  }

  /** The id of a heading is made of its words, for links to lead there. */
  private static boolean isAnchor(Element element, String attribute) {
    return attribute.equals("id") && BlockWriter.isHeading(element.normalName());
  }

  /** Whether an id is made of the first words in its element, as of a slide or an entry. */
  private static boolean isBeginning(String id, Element element) {
    String letters = BodyFinder.letters(id);
    return letters.length() >= SHORTEST_ANCHOR
        && BodyFinder.letters(element.text()).startsWith(letters.substring(0, SHORTEST_ANCHOR));
  }

  private static int read(String names) {
    int marks = 0;
    for (String name : BLANKS.split(names, -1)) {
      List<String> words = words(name);
      // WordPress names the article's own tags on the article: tag-newsletter says nothing of it.
      boolean isTopic = words.size() > 1 && TOPICS.contains(words.getFirst());
      for (int i = 0; i < words.size(); i++) {
        marks |= isTopic ? 0 : look(words.get(i));
        marks |= i > 0 && (i == 1 || !isTopic) ? look(words.get(i - 1) + "-" + words.get(i)) : 0;
      }
    }
    return marks;
  }

  private static int look(String words) {
    return (FURNITURE.contains(words) ? IS_FURNITURE : 0)
        | (COMMENTS.contains(words) ? IS_COMMENTS : 0)
        | (LINES.contains(words) ? IS_LINE : 0)
        | (BODIES.contains(words) ? IS_BODY : 0)
        | (DIALOGS.contains(words) ? IS_DIALOG : 0)
        | (LEADS.contains(words) ? IS_LEAD : 0);
  }

  /** Takes a name apart: {@code c-relatedLinks2} is c, related, links. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char before = ' ';
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      boolean breaks =
          !Character.isLetter(c) || (Character.isUpperCase(c) && Character.isLowerCase(before));
      if (breaks && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (Character.isLetter(c)) {
        word.append(Character.toLowerCase(c));
      }
      before = c;
    }
    return words;
  }
}
