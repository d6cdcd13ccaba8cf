package io.broadsheet.reader.html;

import io.broadsheet.reader.text.Byline;
import io.broadsheet.reader.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * The byline that a page shows its readers: the first one after the headline, or else the last one
 * before it. Bylines further off are those of other stories, of comments, or of the outlet's staff.
 */
final class ShownBylines {

  private static final Set<String> BYLINES = Lexicon.of(ShownBylines.class, "bylines.txt");

  /** Words in names of what stands beside an author's name. */
  private static final Set<String> BESIDE =
      Set.of("bio", "image", "img", "avatar", "photo", "picture", "follow", "social", "related");

  /** The page of a writer, as WordPress and others address it. */
  private static final Pattern WRITERS_PAGE =
      Pattern.compile("/(?:authors?|autor(?:es)?|auteurs?|by|staff|journalists?|profiles?)/");

  /** What may be a name after "by": its first and last word are not in small letters. */
  private static final Pattern CAPITALS =
      Pattern.compile("(?=[\\p{Lu}\\p{Lo}])(?:[^:\"<>/ ]+ )*[\\p{Lu}\\p{Lo}][^:\"<>/ ]*");

  /** Up to four words without signs or numbers, the first and the last not in small letters. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?=[\\p{Lu}\\p{Lo}])(?:[\\p{L}\\p{M}.'’-]+ ){0,3}[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]+");

  private static final Evaluator NAME =
      Selector.evaluatorOf("[itemprop~=name], [class~=(?i)(?:\\b|author|_)name\\b], .fn");
  private static final Evaluator LINK = Selector.evaluatorOf("a");

  /** How many elements around the headline may hold the byline. */
  private static final int NEAR = 250;

  /** Bylines further apart than this, in elements, are not of one article. */
  private static final int GAP = 12;

  /** A longer line, in characters, is no byline. */
  private static final int LONGEST = 160;

  private final PageElements page;
  private final String title;
  private final Marks marks = new Marks();

  ShownBylines(PageElements page, String title) {
    this.page = page;
    this.title = title;
  }

  /** Returns the names in the article's byline; none where it shows none. */
  List<String> names() {
    List<Element> all = page.all();
    Element headline = page.headline(title);
    int at = headline == null ? -1 : all.indexOf(headline);
    List<Element> after = all.subList(at + 1, Math.min(all.size(), at + 1 + NEAR));
    List<String> names = first(after);
    if (names.isEmpty() && at > 0) {
      names = first(above(all.subList(Math.max(0, at - NEAR), at)));
    }
    if (names.isEmpty()) {
      names = first(all.stream().filter(this::isMarked).toList());
    }
    return names.isEmpty() ? plain(after) : names;
  }

  /** What is above the headline, the nearest first, but for links to writers of other stories. */
  private static List<Element> above(List<Element> elements) {
    return elements.reversed().stream()
        .filter(e -> !isWritersPage(e) && e.closest("nav, aside, li") == null)
        .toList();
  }

  /** What stands in the place of a name and is none by its words: one word, or an office. */
  private static List<String> plain(List<Element> elements) {
    for (Element element : elements) {
      if (isAuthor(element) || isNamed(element)) {
        List<String> names = Byline.names(element.text());
        if (names.size() == 1
            && PLAIN.matcher(names.getFirst()).matches()
            && !BlockPruner.isLabel(names.getFirst())) {
          return names;
        }
      }
    }
    return List.of();
  }

  /** Whether an element is marked as the author's, and not as that of a comment's. */
  private boolean isMarked(Element element) {
    return isAuthor(element) && element.parents().stream().noneMatch(marks::isComments);
  }

  /** The names of the first byline, and of those right after it. */
  private static List<String> first(List<Element> elements) {
    List<String> names = new ArrayList<>();
    int last = elements.size();
    for (int i = 0; i < elements.size() && i - last <= GAP; i++) {
      List<String> shown = isByline(elements.get(i)) ? shown(elements.get(i)) : List.of();
      if (!shown.isEmpty()) {
        last = i;
        shown.stream().filter(name -> !names.contains(name)).forEach(names::add);
      }
    }
    return names;
  }

  private static boolean isByline(Element element) {
    return isAuthor(element) || isNamed(element) || isWritersPage(element) || begins(element);
  }

  private static boolean isAuthor(Element element) {
    return element.attr("itemprop").contains("author") || element.attr("rel").contains("author");
  }

  private static boolean isNamed(Element element) {
    if (!mayBeNamed(element.className().toLowerCase(Locale.ROOT))) {
      return BYLINES.contains(element.id());
    }
    boolean named = false;
    for (String name : element.classNames()) {
      List<String> words = Marks.words(name);
      if (words.stream().anyMatch(BESIDE::contains)) {
        return false;
      }
      named |= words.stream().anyMatch(BYLINES::contains);
    }
    return named;
  }

  /** Whether one of the words is in the names, maybe as a part of another. */
  private static boolean mayBeNamed(String names) {
    for (String word : BYLINES) {
      if (names.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWritersPage(Element element) {
    return element.normalName().equals("a")
        && WRITERS_PAGE.matcher(element.attr("href")).find()
        && Byline.isPerson(element.text().strip());
  }

  /** Whether the words right in an element begin with "by". */
  private static boolean begins(Element element) {
    String own = element.ownText();
    return !own.isEmpty() && own.length() <= LONGEST && Byline.isMarked(own + " ");
  }

  /** The names in a byline: those that are links or marked as names, or else all there are. */
  private static List<String> shown(Element byline) {
    String content = byline.attr("content");
    String text = content.isBlank() ? byline.text().strip() : content;
    if (text.length() > LONGEST) {
      return List.of();
    }
    List<String> all = inText(text);
    List<String> marked = named(byline.select(NAME));
    marked = marked.isEmpty() ? named(byline.select(LINK)) : marked;
    return all.containsAll(marked) ? all : marked;
  }

  private static List<String> named(List<Element> elements) {
    List<String> names = new ArrayList<>();
    for (Element element : elements) {
      Element link = element.selectFirst(LINK);
      String text = link == null ? element.text() : link.text();
      String content = element.attr("content");
      names.addAll(persons(Byline.names(content.isBlank() ? text : content)));
    }
    return names;
  }

  private static List<String> inText(String text) {
    List<String> names = Byline.names(text);
    return Byline.isMarked(text)
        ? names.stream().filter(name -> CAPITALS.matcher(name).matches()).toList()
        : persons(names);
  }

  private static List<String> persons(List<String> names) {
    return names.stream()
        .filter(name -> name.length() > 2 && Byline.isPerson(name) && !BlockPruner.isLabel(name))
        .toList();
  }
}
