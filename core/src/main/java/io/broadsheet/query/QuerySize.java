package io.broadsheet.query;

import io.broadsheet.analysis.Terms;
import java.lang.Character.UnicodeScript;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How large a query is, counted in words. A word that is one to whoever types it may be many to the
 * index: each part of "cease-fire", each character of Chinese. So these are counted, and what costs
 * a search about as much.
 */
final class QuerySize {

  /** Levels of a tree: brackets, with what a sign and a factor before and behind each add. */
  static final int MAX_LEVELS = 4 * NewsQueryParser.MAX_DEPTH;

  /** The tokenizer cuts longer words. */
  private static final int LONGEST_WORD = 255;

  private QuerySize() {}

  /** A part of a tree with how many parts lie around it. */
  private record Part(NewsQuery query, int level) {}

  /**
   * Checks that a query is no larger than that of a text may be.
   *
   * @throws IllegalArgumentException if it has more words or levels
   */
  static void check(NewsQuery query) {
    if (of(query) > NewsQueryParser.MAX_CLAUSES) {
      throw new IllegalArgumentException(
          "the query has more than " + NewsQueryParser.MAX_CLAUSES + " words");
    }
  }

  /**
   * Returns the number of words and conditions of a query.
   *
   * @throws IllegalArgumentException if it is nested deeper than {@link #MAX_LEVELS}
   */
  static int of(NewsQuery query) {
    int size = 0;
    Deque<Part> left = new ArrayDeque<>();
    left.add(new Part(query, 0));
    while (!left.isEmpty()) {
      Part part = left.remove();
      int inside = part.level() + 1;
      if (inside > MAX_LEVELS) {
        throw new IllegalArgumentException("the query is nested deeper than " + MAX_LEVELS);
      }
      switch (part.query()) {
        case NewsQuery.Boosted boosted -> left.add(new Part(boosted.query(), inside));
        case NewsQuery.Group group ->
            group.clauses().forEach(clause -> left.add(new Part(clause.query(), inside)));
        default -> size += ofLeaf(part.query());
      }
    }
    return size;
  }

  private static int ofLeaf(NewsQuery leaf) {
    return switch (leaf) {
      case NewsQuery.Word word -> atLeastOne(word.text());
      case NewsQuery.Phrase phrase -> atLeastOne(phrase.text());
      case NewsQuery.Named named -> atLeastOne(named.name());
      // Looked for beside their marks, each in every spelling by itself.
      case NewsQuery.Said said -> 1 + 2 * words(said.speaker());
      // Looked for among days, weeks, months and years.
      case NewsQuery.Happened happened -> 2;
      case NewsQuery.Prefix prefix -> 1;
      case NewsQuery.Fuzzy fuzzy -> 1;
      case NewsQuery.Published published -> 1;
      case NewsQuery.Figures figures -> 1;
      case NewsQuery.Everything all -> 1;
      case NewsQuery.Boosted boosted -> of(boosted);
      case NewsQuery.Group group -> of(group);
    };
  }

  private static int atLeastOne(String text) {
    return Math.max(1, words(text));
  }

  /** Returns as many words as a text has to the index, or some more. */
  static int words(String text) {
    return count(text, Integer.MAX_VALUE).words;
  }

  /** Returns where the words of a text end that come first: its length, if it has no more. */
  static int endOf(String text, int most) {
    return count(text, most).end;
  }

  private record Count(int words, int end) {}

  private static Count count(String text, int most) {
    int words = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      boolean begins = isWordByItself(c) || (isPartOfWord(c) && letters % LONGEST_WORD == 0);
      if (begins && words == most) {
        return new Count(words, i);
      }
      words += begins ? 1 : 0;
      letters = isPartOfWord(c) && !isWordByItself(c) ? letters + 1 : 0;
    }
    return new Count(words, text.length());
  }

  private static boolean isPartOfWord(int c) {
    return Character.isLetterOrDigit(c)
        || Character.isAlphabetic(c)
        || Character.getType(c) == Character.MODIFIER_SYMBOL;
  }

  /** A character of a script that writes no blanks between words, or a pictogram. */
  private static boolean isWordByItself(int c) {
    return switch (UnicodeScript.of(c)) {
      case THAI, LAO, KHMER, MYANMAR -> true;
      default -> Terms.isEastAsian(c) || Character.getType(c) == Character.OTHER_SYMBOL;
    };
  }
}
