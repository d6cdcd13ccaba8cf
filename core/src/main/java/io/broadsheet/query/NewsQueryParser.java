package io.broadsheet.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;

/**
 * The query language: Lucene's own syntax, over the fields of news.
 *
 * <table>
 * <caption>What a query finds</caption>
 * <tr><td>{@code missile talks}</td><td>articles about both; those with all words first</td></tr>
 * <tr><td>{@code "never negotiable"}, {@code "talks missile"~5}</td><td>the phrase; the words within
 * five places</td></tr>
 * <tr><td>{@code +iran -tariffs}, {@code (oman OR muscat) talks}</td><td>must, must not,
 * grouping; AND, OR and NOT work too</td></tr>
 * <tr><td>{@code negotia*}, {@code Araqchy~}</td><td>prefix, fuzzy</td></tr>
 * <tr><td>{@code *}, {@code -tariffs}</td><td>by itself: every article, every other article</td></tr>
 * <tr><td>{@code title:oman}, {@code source:"Example Times"}, {@code author:roe}</td><td>in that
 * field</td></tr>
 * <tr><td>{@code person:araghchi}, {@code place:istanbul}, {@code org:hrana}, {@code entity:…}</td>
 * <td>articles and passages that name it, however spelled</td></tr>
 * <tr><td>{@code said:araghchi negotiations}</td><td>passages in which that speaker is quoted saying
 * it</td></tr>
 * <tr><td>{@code published:2026-01}, {@code published:[2026-01-25 TO 2026-02-10]}</td><td>by date of
 * publication</td></tr>
 * <tr><td>{@code happened:2026-01-30}</td><td>passages that speak of that day</td></tr>
 * <tr><td>{@code figure:[3000 TO 4000]}, {@code figure.usd:[1000000000 TO *]}</td><td>passages with
 * such a number, with such a sum</td></tr>
 * </table>
 *
 * <p>Words may be left out of an article that has the others; what stands behind one of the fields
 * of {@code source} to {@code figure} narrows the search and must hold, unless it stands in an
 * {@code OR}. {@code ^2} behind a word makes it count twice. A backslash takes a sign as it is.
 *
 * <p>Limits: a query has at most {@link #MAX_LENGTH} UTF-16 code units, {@link #MAX_CLAUSES} words
 * and {@link #MAX_DEPTH} levels of brackets; the strict parser throws above that, the lenient one
 * uses the beginning.
 */
public final class NewsQueryParser {

  /** Longest query in UTF-16 code units. */
  public static final int MAX_LENGTH = 4096;

  /**
   * Most words, those of phrases and names included; of "cease-fire" each part counts, of Chinese
   * and other scripts without blanks each character. Any other condition counts as a word, a day
   * behind {@code happened} as two, a speaker's name twice.
   */
  public static final int MAX_CLAUSES = 256;

  /** Deepest nesting of brackets. */
  public static final int MAX_DEPTH = 24;

  /** Widest proximity in places. */
  public static final int MAX_SLOP = 100;

  /** Shortest prefix in letters. */
  public static final int MIN_PREFIX = 2;

  /** Largest factor behind {@code ^}. */
  public static final float MAX_BOOST = 1000;

  private NewsQueryParser() {}

  /**
   * A query with what could not be used of its text.
   *
   * @param query the tree
   * @param warnings what was left out or read otherwise, a sentence each; empty where all was used
   */
  public record Parsed(NewsQuery query, List<String> warnings) {
    /** Copies the list. */
    public Parsed {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Reads a query as it stands.
   *
   * @throws QuerySyntaxException if it is not in the language
   */
  public static NewsQuery strict(String query) {
    if (query.length() > MAX_LENGTH) {
      throw new QuerySyntaxException(
          "the query has " + query.length() + " characters; the limit is " + MAX_LENGTH,
          MAX_LENGTH);
    }
    if (query.isBlank()) {
      throw new QuerySyntaxException("the query is empty; give a word to look for", 0);
    }
    checkDepth(query);
    return new QueryTreeBuilder(query).build(syntaxTree(query));
  }

  /** Before the parser, which goes down a level of its stack at each bracket. */
  private static void checkDepth(String query) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < query.length(); i++) {
      char c = query.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == '(' && !quoted && ++depth > MAX_DEPTH) {
        throw new QuerySyntaxException("brackets are nested deeper than " + MAX_DEPTH, i);
      } else if (c == ')' && !quoted) {
        depth--;
      }
    }
  }

  private static QueryNode syntaxTree(String query) {
    try {
      return new StandardSyntaxParser().parse(query, "");
    } catch (QueryNodeParseException e) {
      throw SyntaxError.of(query, e);
    }
  }

  /**
   * Reads a query from a search box: uses what it can, and says what it could not. Never throws.
   */
  public static Parsed lenient(String query) {
    List<String> warnings = new ArrayList<>();
    LenientRepair repair = new LenientRepair(warnings);
    String text = repair.beginning(query);
    String repaired = repair.repair(text);
    if (repaired.isBlank()) {
      return new Parsed(new NewsQuery.Group(List.of()), warnings);
    }
    try {
      return new Parsed(strict(repaired), warnings);
    } catch (QuerySyntaxException e) {
      warnings.add("read as plain words: " + e.reason());
      return new Parsed(plainWords(text), warnings);
    }
  }

  /** Returns the words of a text as optional clauses, whatever else it holds. */
  private static NewsQuery plainWords(String query) {
    List<NewsQuery.Clause> clauses = new ArrayList<>();
    for (String word : LenientRepair.words(query)) {
      clauses.add(
          new NewsQuery.Clause(
              NewsQuery.Occur.SHOULD, new NewsQuery.Word(NewsQuery.TextField.TEXT, word)));
    }
    return new NewsQuery.Group(clauses);
  }
}
