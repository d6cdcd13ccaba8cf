package io.broadsheet.index;

import io.broadsheet.analysis.ArticleLanguage;
import io.broadsheet.analysis.Terms;
import io.broadsheet.internal.NameEntry;
import io.broadsheet.names.SpellingVariants;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of a headline that somebody may type: one to four words, telling at both ends, so
 * that one begins at each word that tells something.
 */
final class HeadlinePhrases {

  private static final int MOST_WORDS = 4;

  /** A shorter word by itself tells too little; with another it may. */
  private static final int SHORTEST_ALONE = 3;

  /** No headline has more words; a longer title is some other text. */
  private static final int MOST_WORDS_OF_HEADLINE = 30;

  private final String title;
  private final @Nullable ArticleLanguage language;
  private final List<Terms> words;
  private final Map<String, String> phrases = new LinkedHashMap<>();

  private HeadlinePhrases(String title, @Nullable ArticleLanguage language) {
    this.title = title;
    this.language = language;
    List<Terms> all = Terms.of(title);
    words = all.subList(0, Math.min(all.size(), MOST_WORDS_OF_HEADLINE));
  }

  /**
   * Returns the phrases of a headline by what is the same for all their spellings.
   *
   * @param language null for English
   */
  static Map<String, String> of(String title, @Nullable ArticleLanguage language) {
    HeadlinePhrases headline = new HeadlinePhrases(title, language);
    for (int first = 0; first < headline.words.size(); first++) {
      if (headline.isTelling(headline.words.get(first))) {
        headline.addFrom(first);
      }
    }
    return headline.phrases;
  }

  private void addFrom(int first) {
    StringBuilder key = new StringBuilder();
    int end = Math.min(words.size(), first + MOST_WORDS);
    for (int last = first; last < end; last++) {
      Terms word = words.get(last);
      if (last > first) {
        if (isBreak(words.get(last - 1), word)) {
          return;
        }
        key.append(word.isJoinedTo(words.get(last - 1)) ? "" : " ");
      }
      key.append(key(word));
      if (isTelling(word) && (last > first || isTellingAlone(word))) {
        phrases.putIfAbsent(key.toString(), title.substring(words.get(first).start(), end(word)));
      }
    }
  }

  private boolean isTelling(Terms word) {
    return language == null ? !word.isStopWord() : !language.isStopWord(word.written());
  }

  private static boolean isTellingAlone(Terms word) {
    int letters = word.exact().length() - 1;
    return letters >= SHORTEST_ALONE && Character.isLetter(word.exact().charAt(1));
  }

  /** The one spelling of a word that has several. */
  private String key(Terms word) {
    String folded = NameEntry.fold(word.exact());
    if (language != null) {
      return folded;
    }
    String place = SpellingVariants.exonym(folded);
    return place == null ? SpellingVariants.canonical(folded) : place;
  }

  /** Where a word ends without the possessive. */
  private static int end(Terms word) {
    int letters = word.exact().length() - 1;
    boolean possessive =
        word.written().length() == letters + 2
            && "'\u2019\uFF07".indexOf(word.written().charAt(letters)) >= 0;
    return possessive ? word.end() - 2 : word.end();
  }

  /** Between two words of a phrase stands a blank or a hyphen, or nothing where none is written. */
  private boolean isBreak(Terms before, Terms after) {
    if (after.start() - before.end() != 1) {
      return !after.isJoinedTo(before);
    }
    return " -\u00A0\u2010\u2011".indexOf(title.charAt(before.end())) < 0;
  }
}
