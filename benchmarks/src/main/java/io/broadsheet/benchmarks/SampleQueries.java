package io.broadsheet.benchmarks;

import io.broadsheet.annotate.ArticleAnnotator;
import io.broadsheet.article.Article;
import io.broadsheet.article.EntityMention;
import io.broadsheet.article.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;

/** Queries like those that people type, made of what articles say; the same for the same seed. */
final class SampleQueries {

  private static final int SHORTEST_WORD = 5;

  private final ArticleGenerator articles;
  private final int among;
  private final SplittableRandom random;
  private final ArticleAnnotator annotator = new ArticleAnnotator();

  /**
   * Makes queries.
   *
   * @param among so many first articles
   */
  SampleQueries(ArticleGenerator articles, int among, long seed) {
    this.articles = articles;
    this.among = among;
    random = new SplittableRandom(seed);
  }

  /** Returns queries of two to four words of one article's headline and text. */
  List<String> words(int count) {
    List<String> queries = new ArrayList<>();
    while (queries.size() < count) {
      Article article = article();
      List<String> words = words(article.title() + " " + article.text());
      Set<String> chosen = new LinkedHashSet<>();
      int wanted = 2 + queries.size() % 3;
      while (chosen.size() < wanted && words.size() > 20) {
        chosen.add(words.get(random.nextInt(words.size())));
      }
      if (chosen.size() == wanted) {
        queries.add(String.join(" ", chosen));
      }
    }
    return queries;
  }

  /** Returns queries to save: words, phrases, names, speakers, outlets, in equal parts. */
  List<String> saved(int count) {
    List<String> queries = new ArrayList<>();
    for (String words : words(count)) {
      String query =
          switch (queries.size() % 5) {
            case 0 -> words;
            case 1 -> "\"" + phrase() + "\"";
            case 2 -> field("person:", EntityMention::name, words);
            case 3 -> "+" + field("said:", EntityMention::name, words) + " " + first(words);
            default -> "+source:\"" + source() + "\" " + first(words);
          };
      queries.add(query);
    }
    return queries;
  }

  private static String first(String words) {
    return words.substring(0, words.indexOf(' '));
  }

  private String phrase() {
    String[] words = article().title().replaceAll("[^\\p{L} ]", "").split(" +", -1);
    int at = words.length < 3 ? 0 : random.nextInt(words.length - 2);
    return String.join(" ", List.of(words).subList(at, Math.min(words.length, at + 2)));
  }

  /** Returns queries for people by their full names. */
  List<String> people(int count) {
    List<String> queries = new ArrayList<>();
    while (queries.size() < count) {
      String query = field("person:", EntityMention::name, "");
      if (query.indexOf(' ') > 0) {
        queries.add(query);
      }
    }
    return queries;
  }

  private interface Naming {
    String of(EntityMention mention);
  }

  private String field(String field, Naming naming, String otherwise) {
    List<EntityMention> people =
        annotator.annotate(article()).entities().stream()
            .filter(mention -> mention.type() == EntityType.PERSON)
            .toList();
    return people.isEmpty()
        ? otherwise
        : field + "\"" + naming.of(people.get(random.nextInt(people.size()))) + "\"";
  }

  private String source() {
    return Objects.requireNonNull(article().source()).name();
  }

  /** Returns names and headline words to type: of people, places, organisations and headlines. */
  List<String> typed(int count) {
    List<String> texts = new ArrayList<>();
    while (texts.size() < count) {
      Article article = article();
      List<EntityMention> names =
          annotator.annotate(article).entities().stream()
              .filter(mention -> mention.type() != EntityType.OTHER)
              .toList();
      if (texts.size() % 2 == 0 && !names.isEmpty()) {
        texts.add(names.get(random.nextInt(names.size())).name());
      } else {
        List<String> words = words(article.title());
        if (!words.isEmpty()) {
          texts.add(words.get(random.nextInt(words.size())));
        }
      }
    }
    return texts;
  }

  /** Returns a text with one letter behind the first changed, left out or doubled. */
  String mistyped(String text) {
    if (text.length() < SHORTEST_WORD) {
      return text;
    }
    int at = 1 + random.nextInt(text.length() - 2);
    return switch (random.nextInt(3)) {
      case 0 -> text.substring(0, at) + (char) ('a' + random.nextInt(26)) + text.substring(at + 1);
      case 1 -> text.substring(0, at) + text.substring(at + 1);
      default -> text.substring(0, at) + text.charAt(at) + text.substring(at);
    };
  }

  private Article article() {
    return articles.article(random.nextInt(among));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("[^\\p{L}]+", -1)) {
      if (word.length() >= SHORTEST_WORD) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }
}
