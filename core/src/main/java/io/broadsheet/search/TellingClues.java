package io.broadsheet.search;

import io.broadsheet.analysis.Terms;
import io.broadsheet.article.Article;
import io.broadsheet.article.TextSpan;
import io.broadsheet.internal.Fields;
import io.broadsheet.internal.NameEntry;
import io.broadsheet.search.suggest.EntryTerms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * What tells an article's matter: its names, and words that it uses often and others seldom (tf·idf
 * of K. Spärck Jones, 1972).
 */
final class TellingClues {

  private static final int MOST_WORDS = 25;

  private static final int MOST_NAMES = 12;

  /** A word that more of all articles have tells nothing. */
  private static final double COMMON = 0.2;

  /** With fewer articles no word can be called common. */
  private static final int FEW_ARTICLES = 20;

  /** A word of the headline counts as so many in the text. */
  private static final int HEADLINE_WORDS = 2;

  /** A name is known by one key however often it is spelled out, so it counts for more. */
  private static final float NAME_WEIGHT = 2;

  private static final int SHORTEST_WORD = 3;

  private final IndexReader view;
  private final int articles;

  TellingClues(IndexReader view) throws IOException {
    this.view = view;
    this.articles = Math.max(1, view.getDocCount(Fields.BODY));
  }

  /** What a clue is. */
  enum Kind {
    /** A name. */
    NAME,
    /** Another word. */
    WORD
  }

  /**
   * A clue.
   *
   * @param kind name or word
   * @param term that another article has where it shares the clue
   * @param shown as the article writes it
   * @param weight how telling it is
   */
  record Clue(Kind kind, Term term, String shown, float weight) {}

  /** Returns the clues of an article, the most telling first. */
  List<Clue> of(Article article, int doc) throws IOException {
    List<Clue> names = names(doc);
    Set<String> taken = new HashSet<>();
    names.forEach(name -> Terms.of(name.shown()).forEach(word -> taken.add(word.stem())));
    List<Clue> clues = new ArrayList<>(names);
    clues.addAll(words(article, doc, taken));
    clues.sort(Comparator.comparingDouble((Clue clue) -> -clue.weight()).thenComparing(Clue::term));
    return clues;
  }

  private List<Clue> names(int doc) throws IOException {
    EntryTerms entries = new EntryTerms(view);
    List<Clue> names = new ArrayList<>();
    for (NameEntry.Kind kind :
        List.of(NameEntry.Kind.PERSON, NameEntry.Kind.ORGANIZATION, NameEntry.Kind.PLACE)) {
      for (String key : new BlockValues(view).keys(kind.facet(), doc)) {
        Term term = new Term(kind.facet(), key);
        EntryTerms.Usage usage = entries.usage(kind, key);
        if (usage != null && isTelling(view.docFreq(term))) {
          float weight = NAME_WEIGHT * idf(view.docFreq(term));
          names.add(new Clue(Kind.NAME, term, usage.form(), weight));
        }
      }
    }
    return first(names, MOST_NAMES);
  }

  private List<Clue> words(Article article, int doc, Set<String> taken) throws IOException {
    Map<String, Integer> uses = new LinkedHashMap<>();
    Map<String, String> shown = new LinkedHashMap<>();
    count(article.title(), HEADLINE_WORDS, uses, shown);
    for (TextSpan passage : new BlockValues(view).passages(doc)) {
      count(passage.in(article.text()), 1, uses, shown);
    }
    List<Clue> words = new ArrayList<>();
    for (Map.Entry<String, Integer> use : uses.entrySet()) {
      Term term = new Term(Fields.BODY, use.getKey());
      int frequency = taken.contains(use.getKey()) ? 0 : view.docFreq(term);
      if (isTelling(frequency)) {
        float weight = (float) Math.sqrt(use.getValue()) * idf(frequency);
        words.add(
            new Clue(Kind.WORD, term, shown.getOrDefault(use.getKey(), use.getKey()), weight));
      }
    }
    return first(words, MOST_WORDS);
  }

  private static void count(
      String text, int times, Map<String, Integer> uses, Map<String, String> shown) {
    for (Terms word : Terms.of(text)) {
      boolean plain =
          word.stem().length() >= SHORTEST_WORD
              && Character.isLetter(word.stem().charAt(0))
              && !word.isStopWord();
      if (plain) {
        uses.merge(word.stem(), times, Integer::sum);
        shown.putIfAbsent(word.stem(), word.exact().substring(1));
      }
    }
  }

  /** Another article has it, and not very many have. */
  private boolean isTelling(int frequency) {
    return frequency > 1 && (articles < FEW_ARTICLES || frequency <= COMMON * articles);
  }

  private float idf(int frequency) {
    return (float) Math.log(1 + (double) articles / frequency);
  }

  private static List<Clue> first(List<Clue> clues, int most) {
    return clues.stream()
        .sorted(Comparator.comparingDouble((Clue clue) -> -clue.weight()).thenComparing(Clue::term))
        .limit(most)
        .toList();
  }
}
