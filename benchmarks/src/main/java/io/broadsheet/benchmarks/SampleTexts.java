package io.broadsheet.benchmarks;

import io.broadsheet.article.Article;
import io.broadsheet.reader.ArticleReader;
import io.broadsheet.reader.ArticleSink;
import io.broadsheet.reader.ReadProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The paragraphs, words and names that generated articles are made of. */
final class SampleTexts {

  /** A word or a number. */
  static final Pattern TOKEN = Pattern.compile("\\p{L}+|\\d[\\d,.]*\\d|\\d");

  /** Stay as they are, so that dates stay dates. */
  private static final Set<String> CALENDAR = calendar();

  private static final int SHORTEST_PARAGRAPH = 80;
  private static final int SHORTEST_CHANGED = 5;

  private final List<String> titles = new ArrayList<>();
  private final List<String> paragraphs = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Map<String, List<String>> wordsByEnding = new HashMap<>();

  private SampleTexts() {}

  /** Reads the English articles of a folder. */
  static SampleTexts of(Path folder) throws IOException {
    SampleTexts texts = new SampleTexts();
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      new ArticleReader().read(file, file.toString(), texts.new Collector());
    }
    if (texts.paragraphs.isEmpty()) {
      throw new IOException("no English articles in " + folder + "; name a folder of some");
    }
    return texts;
  }

  private static Set<String> calendar() {
    Set<String> names = new HashSet<>();
    for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
      for (DayOfWeek day : DayOfWeek.values()) {
        names.add(day.getDisplayName(style, Locale.ENGLISH));
      }
      for (Month month : Month.values()) {
        names.add(month.getDisplayName(style, Locale.ENGLISH));
      }
    }
    return names;
  }

  String title(SplittableRandom random) {
    return titles.get(random.nextInt(titles.size()));
  }

  String paragraph(SplittableRandom random) {
    return paragraphs.get(random.nextInt(paragraphs.size()));
  }

  /** Whether a word stands for somebody or some place. */
  boolean isName(String word) {
    return names.contains(word);
  }

  /** Returns a word that may stand where this one does; itself where it is a short one. */
  String likeWord(String word, SplittableRandom random) {
    List<String> words = wordsByEnding.get(ending(word));
    return word.length() < SHORTEST_CHANGED || words == null
        ? word
        : words.get(random.nextInt(words.size()));
  }

  private static String ending(String word) {
    return word.substring(Math.max(0, word.length() - 2));
  }

  private void learn(Article article) {
    titles.add(article.title());
    Set<String> lower = new HashSet<>();
    Set<String> inside = new HashSet<>();
    for (String paragraph : article.text().split("\n\\s*\n")) {
      if (paragraph.length() < SHORTEST_PARAGRAPH) {
        continue;
      }
      paragraphs.add(paragraph.strip());
      Matcher token = TOKEN.matcher(paragraph);
      while (token.find()) {
        learn(token.group(), begins(paragraph, token.start()), lower, inside);
      }
    }
    inside.removeAll(lower);
    names.addAll(inside);
  }

  private void learn(String word, Sentence place, Set<String> lower, Set<String> inside) {
    if (Character.isLowerCase(word.charAt(0))) {
      lower.add(Character.toUpperCase(word.charAt(0)) + word.substring(1));
      if (word.length() >= SHORTEST_CHANGED) {
        wordsByEnding.computeIfAbsent(ending(word), key -> new ArrayList<>()).add(word);
      }
    } else if (word.length() > 2
        && Character.isLetter(word.charAt(0))
        && place == Sentence.INSIDE
        && !CALENDAR.contains(word)) {
      inside.add(word);
    }
  }

  private enum Sentence {
    BEGIN,
    INSIDE
  }

  private static Sentence begins(String paragraph, int at) {
    return at >= 2 && Character.isLowerCase(paragraph.charAt(at - 2))
        ? Sentence.INSIDE
        : Sentence.BEGIN;
  }

  private final class Collector implements ArticleSink {

    @Override
    public void article(Article article) {
      if ("en".equals(article.language())) {
        learn(article);
      }
    }

    @Override
    public void problem(ReadProblem problem) {
      throw new IllegalStateException(problem.toString());
    }
  }
}
