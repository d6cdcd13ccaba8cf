package io.broadsheet.search.figure;

import io.broadsheet.analysis.Terms;
import io.broadsheet.article.DateMention;
import io.broadsheet.internal.Fields;
import io.broadsheet.names.OrdinaryWords;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/** Reads what is said around figures; words count more the rarer and the nearer they are. */
final class ContextReader {

  /** Words on each side that are looked at. */
  private static final int REACH = 12;

  /** A word this far away counts half as much as the next one. */
  private static final double HALF = 5;

  /** A word in another clause counts this part. */
  private static final double OTHER_CLAUSE = 0.5;

  /** To the articles of the index come as many of general news, for small ones. */
  private static final double GENERAL = 100;

  /** Part of general news that has an ordinary English word, and any other: orders of magnitude. */
  private static final double ORDINARY = 0.03;

  private static final double OTHER = 0.003;

  private final IndexReader view;
  private final double articles;
  private final Map<String, Double> weights = new HashMap<>();

  ContextReader(IndexReader view) throws IOException {
    this.view = view;
    articles = Math.max(1, view.getDocCount(Fields.BODY));
  }

  /** Reads the context of a sentence's figure. */
  Context read(FigureSentence sentence, @Nullable String claimant, @Nullable DateMention date)
      throws IOException {
    Set<String> claimants = new HashSet<>();
    Terms.of(claimant == null ? "" : claimant).forEach(word -> claimants.add(word.stem()));
    Map<String, Double> words = new HashMap<>();
    Set<String> names = new HashSet<>();
    int end = Math.min(sentence.words().size(), sentence.next() + REACH);
    for (int i = Math.max(0, sentence.first() - REACH); i < end; i++) {
      Terms word = sentence.words().get(i);
      boolean figure = i >= sentence.first() && i < sentence.next();
      if (!figure && isTelling(word) && !sentence.isDay(i) && !claimants.contains(word.stem())) {
        words.merge(word.stem(), weight(word) * nearness(sentence, i), Math::max);
        if (sentence.isName(i)) {
          names.add(word.stem());
        }
      }
    }
    return new Context(normalized(words), names, ShareHolder.of(sentence), date);
  }

  /** Function words tell nothing, nor does what tells the topic. */
  private static boolean isTelling(Terms word) {
    return !word.isStopWord()
        && Character.isLetter(word.written().charAt(0))
        && Topic.of(word) == null;
  }

  private static String lower(Terms word) {
    return word.exact().substring(1).toLowerCase(Locale.ROOT);
  }

  private static double nearness(FigureSentence sentence, int word) {
    boolean before = word < sentence.first();
    int distance = before ? sentence.first() - word : word - sentence.next() + 1;
    boolean parted = false;
    int from = before ? word + 1 : sentence.next();
    int to = before ? sentence.first() : word;
    for (int i = from; i <= to; i++) {
      parted |= sentence.isParted(i);
    }
    return (parted ? OTHER_CLAUSE : 1) / (1 + (distance - 1) / HALF);
  }

  private double weight(Terms word) throws IOException {
    Double known = weights.get(word.stem());
    if (known == null) {
      double general = GENERAL * (OrdinaryWords.contains(lower(word)) ? ORDINARY : OTHER);
      int frequency = view.docFreq(new Term(Fields.BODY, word.stem()));
      known = Math.log((articles + GENERAL + 1) / (Math.max(1, frequency) + general));
      weights.put(word.stem(), known);
    }
    return known;
  }

  private static Map<String, Double> normalized(Map<String, Double> words) {
    double squares = 0;
    for (double weight : words.values()) {
      squares += weight * weight;
    }
    double length = Math.sqrt(squares);
    words.replaceAll((word, weight) -> weight / length);
    return Map.copyOf(words);
  }
}
