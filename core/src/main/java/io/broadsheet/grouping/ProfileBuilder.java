package io.broadsheet.grouping;

import io.broadsheet.analysis.ArticleLanguage;
import io.broadsheet.analysis.Terms;
import io.broadsheet.annotate.text.Tokens;
import io.broadsheet.article.AnnotatedArticle;
import io.broadsheet.article.TextSpan;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes the profile of an article from its passages, so that boilerplate does not count. All
 * spellings of a word are one word. Linear in the text.
 */
public final class ProfileBuilder {

  /** Word pairs kept: the error of a share estimated from so many is about 0.03. */
  static final int MAX_RUNS = 256;

  /** Different words kept, to bound the profile of a very long text. */
  private static final int MAX_WORDS = 4096;

  /** Words of an article, function words apart, that are its lead: one or two sentences. */
  private static final int LEAD_WORDS = 30;

  /** Words of a headline that announces several reports. */
  private static final Set<String> ROUNDUP =
      Set.of("brief", "briefs", "briefing", "roundup", "digest", "headlines", "recap");

  private final Map<Integer, Integer> words = new HashMap<>();
  private final Set<Integer> runs = new HashSet<>();
  private int before;
  private int read;

  private final WordReader language;

  private ProfileBuilder(WordReader language) {
    this.language = language;
  }

  /** Returns the profile of an article. */
  public static Profile of(AnnotatedArticle annotated) {
    ArticleLanguage language = ArticleLanguage.of(annotated.article().language());
    ProfileBuilder builder = new ProfileBuilder(WordReader.of(language));
    int code = language == null ? Profile.ENGLISH : Profile.language(language.code());
    for (TextSpan passage : annotated.passages()) {
      builder.add(Tokens.of(passage.in(annotated.article().text())));
    }
    return builder.build(kind(annotated.article().title()), code);
  }

  private static Profile.Kind kind(String title) {
    Tokens tokens = Tokens.of(title);
    for (int i = 0; i < tokens.size(); i++) {
      if (ROUNDUP.contains(tokens.lower(i))) {
        return Profile.Kind.ROUNDUP;
      }
    }
    return Profile.Kind.REPORT;
  }

  private void add(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.kind(i) == Tokens.Kind.NUMBER) {
        add(tokens.string(i).replace(",", ""), Profile.NUMBER, false);
      } else if (tokens.kind(i) == Tokens.Kind.WORD && !isEnding(tokens, i)) {
        addWord(tokens.string(i), tokens.lower(i));
      }
    }
  }

  /** The s of "Iran's" and the t of "don't". */
  private static boolean isEnding(Tokens tokens, int i) {
    return i > 0
        && tokens.end(i) - tokens.start(i) == 1
        && (tokens.isMark(i - 1, '\'') || tokens.isMark(i - 1, '’'));
  }

  private void addWord(String written, String lower) {
    if (Terms.isEastAsian(written.codePointAt(0))) {
      addPairs(written);
      return;
    }
    WordReader.Word word = language.read(written, lower);
    boolean ordinary = word.isOrdinary();
    boolean name = !ordinary && written.length() > 1 && Character.isUpperCase(written.charAt(0));
    add(word.form(), ordinary ? Profile.ORDINARY : name ? Profile.NAME : 0, word.isFunctionWord());
  }

  /** Characters two by two, in place of words that no blanks part; as Lucene's CJKAnalyzer does. */
  private void addPairs(String text) {
    int last = text.offsetByCodePoints(text.length(), -1);
    for (int at = 0; at == 0 || at < last; at = text.offsetByCodePoints(at, 1)) {
      int end = at == last ? text.length() : text.offsetByCodePoints(at, 2);
      add(text.substring(at, end), 0, false);
    }
  }

  private void add(String form, int mark, boolean function) {
    int hash = mix(form.toLowerCase(Locale.ROOT).hashCode());
    if (!function && (words.size() < MAX_WORDS || words.containsKey(hash))) {
      int lead = read < LEAD_WORDS ? Profile.LEAD : 0;
      words.merge(hash, mark | lead | 1, ProfileBuilder::merge);
      read++;
    }
    if (before != 0) {
      runs.add(mix(before * 31 + hash));
    }
    before = hash;
  }

  private static int merge(int old, int next) {
    int count = Math.min(Profile.COUNT, (old & Profile.COUNT) + 1);
    return ((old | next) & ~Profile.COUNT) | count;
  }

  private Profile build(Profile.Kind kind, int language) {
    int[] hashes = words.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    byte[] marks = new byte[hashes.length];
    for (int i = 0; i < hashes.length; i++) {
      marks[i] = words.getOrDefault(hashes[i], 0).byteValue();
    }
    int[] pairs = runs.stream().mapToInt(Integer::intValue).sorted().toArray();
    return new Profile(
        kind, language, hashes, marks, Arrays.copyOf(pairs, Math.min(MAX_RUNS, pairs.length)));
  }

  /** The finalizer of MurmurHash3, which spreads all bits (Appleby, public domain). */
  private static int mix(int hash) {
    int h = hash;
    h ^= h >>> 16;
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    h *= 0xc2b2ae35;
    return h ^ h >>> 16;
  }
}
