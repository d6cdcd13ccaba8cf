package io.broadsheet.index;

import io.broadsheet.annotate.text.Tokens;
import io.broadsheet.article.Article;
import io.broadsheet.article.TextSpan;
import io.broadsheet.internal.Fields;
import io.broadsheet.internal.KeyTerms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The paragraphs of one article that may be its outlet's furniture: what is indexed of them, so
 * that {@link LearnedFurniture} can count. Each is asked for once while the article is annotated.
 *
 * <p>A line that may be furniture stands for itself: it is no quotation and does not begin with a
 * word that refers back ("He did not elaborate"). It is <em>apart</em> if it names nothing that the
 * rest of the article names and shares no more than half of its longer words with it. What an
 * outlet tells again in each report of a story ("The war began in February 2022") is seldom apart.
 *
 * <p>What is indexed, but for what was left out, depends on the article alone. Limits: whole
 * paragraphs only, in languages that write blanks between words.
 */
final class StandingLines implements Predicate<TextSpan> {

  /** Shorter lines are labels and stock phrases; the rules for single texts judge them. */
  private static final int FEWEST_WORDS = 4;

  /** Longer paragraphs tell something. */
  private static final int LONGEST = 1000;

  /** Paragraphs at the begin and at the end of a text, where furniture stands most. */
  private static final int FIRST = 2;

  private static final int LAST = 3;

  /** Words of so many letters carry matter; so many letters of them are compared, as a stem. */
  private static final int LETTERS = 5;

  private static final Set<String> REFERRING_BACK =
      Set.of(
          "he", "she", "they", "it", "his", "her", "its", "their", "him", "them", "both", "neither",
          "but", "and", "so", "however", "also");

  /** A line, its place among the paragraphs, and whether it was left out. */
  private record Line(TextSpan span, int at, long key, boolean left) {}

  private final Article article;
  private final String outlet;
  private final LongPredicate known;
  private final Tokens tokens;
  private final List<TextSpan> paragraphs = new ArrayList<>();
  private final Map<Long, Line> lines = new LinkedHashMap<>();
  private final Map<TextSpan, Long> leftOut = new HashMap<>();
  private final Set<String> outletWords = new HashSet<>();

  /**
   * @param known tells of a key whether it is known as furniture
   */
  StandingLines(Article article, LongPredicate known) {
    this.article = article;
    this.known = known;
    outlet = article.source() == null ? "" : ArticleBlock.sourceKey(article.source().name());
    tokens = Tokens.of(outlet.isEmpty() ? "" : article.text());
    Tokens name = Tokens.of(outlet);
    for (int i = 0; i < name.size(); i++) {
      outletWords.add(name.lower(i));
    }
  }

  /** Notes a paragraph, and returns whether it is known as furniture. */
  @Override
  public boolean test(TextSpan paragraph) {
    if (outlet.isEmpty()) {
      return false;
    }
    paragraphs.add(paragraph);
    if (!standsForItself(paragraph)) {
      return false;
    }
    long key = key(paragraph);
    boolean left = known.test(key);
    lines.putIfAbsent(key, new Line(paragraph, paragraphs.size() - 1, key, left));
    if (left) {
      leftOut.put(paragraph, key);
    }
    return left;
  }

  /** Returns the keys of the lines that may be furniture. */
  Set<Long> keys() {
    return lines.keySet();
  }

  /** Returns the paragraphs that were left out, with their keys. */
  Map<TextSpan, Long> leftOut() {
    return leftOut;
  }

  private boolean standsForItself(TextSpan paragraph) {
    if (paragraph.length() > LONGEST || !tokens.isWord(tokens.at(paragraph.start()))) {
      return false;
    }
    int words = 0;
    for (int i = tokens.at(paragraph.start()); i < tokens.at(paragraph.end()); i++) {
      words += tokens.isWord(i) ? 1 : 0;
    }
    return words >= FEWEST_WORDS
        && !REFERRING_BACK.contains(tokens.lower(tokens.at(paragraph.start())));
  }

  /** The words and numbers of a paragraph, whatever stands between them, and its outlet. */
  private long key(TextSpan paragraph) {
    StringBuilder words = new StringBuilder(outlet).append('\n');
    for (int i = tokens.at(paragraph.start()); i < tokens.at(paragraph.end()); i++) {
      if (tokens.isWord(i) || tokens.isNumber(i)) {
        words.append(' ').append(tokens.lower(i));
      }
    }
    return StringHelper.murmurhash3_x64_128(new BytesRef(words))[0];
  }

  /** Adds what is counted to the article's document. */
  void addTo(Document document) {
    if (lines.isEmpty()) {
      return;
    }
    Map<String, Integer> all = new HashMap<>();
    tally(Tokens.of(article.title()), all);
    tally(tokens, all);
    LineTable table = new LineTable(longestParagraphs());
    for (Line line : lines.values()) {
      boolean apart = paragraphs.size() > 1 && isApart(line.span, all);
      add(Fields.LINE, line.key, document);
      if (apart) {
        add(Fields.LINE_APART, line.key, document);
      }
      if (line.left) {
        add(Fields.LINE_LEFT_OUT, line.key, document);
      }
      table.add(line.key, isEdge(line.at), line.left);
    }
    document.add(new BinaryDocValuesField(Fields.LINES, table.encode()));
  }

  private static void add(String field, long key, Document document) {
    document.add(new StringField(field, KeyTerms.of(key), Field.Store.NO));
  }

  private boolean isEdge(int at) {
    return at < FIRST || at >= paragraphs.size() - LAST;
  }

  /**
   * Copies of one text mostly share their longest paragraph; two, as one may be the line itself.
   */
  private long[] longestParagraphs() {
    return paragraphs.stream()
        .sorted((a, b) -> b.length() - a.length())
        .limit(2)
        .mapToLong(this::key)
        .toArray();
  }

  private boolean isApart(TextSpan line, Map<String, Integer> all) {
    Map<String, Integer> own = new HashMap<>();
    tally(tokens, tokens.at(line.start()), tokens.at(line.end()), own);
    int words = 0;
    int shared = 0;
    for (Map.Entry<String, Integer> form : own.entrySet()) {
      boolean elsewhere = all.getOrDefault(form.getKey(), 0) > form.getValue();
      if (!Character.isUpperCase(form.getKey().charAt(0))) {
        words++;
        shared += elsewhere ? 1 : 0;
      } else if (elsewhere) {
        return false;
      }
    }
    return 2 * shared <= words;
  }

  private void tally(Tokens of, Map<String, Integer> forms) {
    tally(of, 0, of.size(), forms);
  }

  /** Counts names as written and longer words by their stem. */
  private void tally(Tokens of, int from, int to, Map<String, Integer> forms) {
    for (int i = from; i < to; i++) {
      if (isName(of, i)) {
        forms.merge(of.string(i), 1, Integer::sum);
      }
      if (of.isWord(i) && of.end(i) - of.start(i) >= LETTERS) {
        forms.merge(of.lower(i).substring(0, LETTERS), 1, Integer::sum);
      }
    }
  }

  /** A capital behind a word: at the begin of a sentence it tells nothing. */
  private boolean isName(Tokens all, int i) {
    return all.isWord(i)
        && all.isCapitalized(i)
        && i > 0
        && all.isWord(i - 1)
        && !outletWords.contains(all.lower(i));
  }
}
