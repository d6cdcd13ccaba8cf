package io.broadsheet.search;

import io.broadsheet.analysis.ArticleLanguage;
import io.broadsheet.analysis.NewsAnalyzer;
import io.broadsheet.article.TextSpan;
import io.broadsheet.internal.Fields;
import io.broadsheet.query.NewsQuery;
import io.broadsheet.query.NewsQuery.Clause;
import io.broadsheet.query.NewsQuery.TextField;
import io.broadsheet.query.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/**
 * Marks in a passage what the query matched: each word in whatever spelling, and of a phrase only
 * the places where its words stand together.
 */
final class PassageMarker {

  private final Query query;
  private final @Nullable WordMarker words;
  private final List<String> names;

  /**
   * Makes a marker.
   *
   * @param entities whose names are marked as articles write them, beside what the query says
   */
  PassageMarker(SearchRequest request, List<ArticleLanguage> languages, NamedEntities entities) {
    this(visible(request.tree()), request, languages, entities.bodies());
  }

  private PassageMarker(
      @Nullable NewsQuery visible,
      SearchRequest request,
      List<ArticleLanguage> languages,
      List<String> names) {
    this.names = names;
    query =
        QueryTranslator.translate(
            visible == null ? new NewsQuery.Group(List.of()) : visible,
            QueryTranslator.Level.PASSAGE,
            request.variants(),
            languages,
            NamedEntities.NONE);
    words = WordMarker.of(query);
  }

  /** A word, phrase or name of a query, as it is written there, with its own marker. */
  record Part(String asked, PassageMarker marker) {}

  /** Returns the parts of a query that can be marked, in its order, each once. */
  static List<Part> parts(SearchRequest request, List<ArticleLanguage> languages) {
    Map<String, Part> parts = new LinkedHashMap<>();
    NewsQuery visible = visible(request.tree());
    for (NewsQuery leaf : visible == null ? List.<NewsQuery>of() : leaves(visible)) {
      String asked = asked(leaf);
      parts.putIfAbsent(
          asked, new Part(asked, new PassageMarker(leaf, request, languages, List.of())));
    }
    return List.copyOf(parts.values());
  }

  private static List<NewsQuery> leaves(NewsQuery visible) {
    return visible instanceof NewsQuery.Group group
        ? group.clauses().stream().flatMap(clause -> leaves(clause.query()).stream()).toList()
        : List.of(visible);
  }

  /** Returns a part of a query as it is written there. */
  static String asked(NewsQuery leaf) {
    return switch (leaf) {
      case NewsQuery.Word word -> word.text();
      case NewsQuery.Phrase phrase -> '"' + phrase.text() + '"';
      case NewsQuery.Prefix prefix -> prefix.text() + "*";
      case NewsQuery.Fuzzy fuzzy -> fuzzy.text() + "~";
      case NewsQuery.Named named -> named.name();
      case NewsQuery.Said said -> said.speaker();
      case NewsQuery.Boosted boosted -> asked(boosted.query());
      case NewsQuery.Group group -> group.toString();
      case NewsQuery.Published published -> published.toString();
      case NewsQuery.Happened happened -> happened.toString();
      case NewsQuery.Figures figures -> figures.toString();
      case NewsQuery.Everything all -> "*";
    };
  }

  /** Returns the query with names as words, without what is excluded or no part of a text. */
  private static @Nullable NewsQuery visible(NewsQuery query) {
    return switch (query) {
      case NewsQuery.Word word ->
          isVisible(word.field()) ? new NewsQuery.Word(TextField.TEXT, word.text()) : null;
      case NewsQuery.Phrase phrase ->
          isVisible(phrase.field())
              ? new NewsQuery.Phrase(TextField.TEXT, phrase.text(), phrase.slop())
              : null;
      case NewsQuery.Prefix prefix -> isVisible(prefix.field()) ? prefix : null;
      case NewsQuery.Fuzzy fuzzy -> isVisible(fuzzy.field()) ? fuzzy : null;
      case NewsQuery.Named named -> words(named.name());
      case NewsQuery.Said said -> words(said.speaker());
      case NewsQuery.Boosted boosted -> visible(boosted.query());
      case NewsQuery.Group group -> new NewsQuery.Group(visible(group.clauses()));
      case NewsQuery.Published published -> null;
      case NewsQuery.Happened happened -> null;
      case NewsQuery.Figures figures -> null;
      case NewsQuery.Everything all -> null;
    };
  }

  private static boolean isVisible(TextField field) {
    return field == TextField.TEXT || field == TextField.TITLE;
  }

  private static NewsQuery words(String name) {
    List<Clause> words = new ArrayList<>();
    for (String word : name.split("\\s+", -1)) {
      if (!word.isBlank()) {
        words.add(new Clause(NewsQuery.Occur.SHOULD, new NewsQuery.Word(TextField.TEXT, word)));
      }
    }
    return new NewsQuery.Group(words);
  }

  private static List<Clause> visible(List<Clause> clauses) {
    List<Clause> visible = new ArrayList<>();
    for (Clause clause : clauses) {
      NewsQuery query = visible(clause.query());
      if (query != null && clause.occur() != NewsQuery.Occur.MUST_NOT) {
        visible.add(new Clause(NewsQuery.Occur.SHOULD, query));
      }
    }
    return visible;
  }

  /** Returns the marks of a passage of a language as spans over it, in order and apart. */
  List<TextSpan> mark(String passage, @Nullable ArticleLanguage language) throws IOException {
    NewsAnalyzer analyzer = NewsAnalyzer.of(language);
    List<TextSpan> marks =
        words == null
            ? new ArrayList<>(mark(indexed(passage, analyzer)))
            : words.mark(passage, analyzer);
    names.forEach(name -> addPlaces(name, passage, marks));
    return merged(marks);
  }

  private static IndexSearcher indexed(String passage, NewsAnalyzer analyzer) {
    MemoryIndex index = new MemoryIndex(true);
    index.addField(Fields.PASSAGE, passage, analyzer);
    return index.createSearcher();
  }

  /** Adds where a name stands letter for letter: MANS is no "mans". */
  private static void addPlaces(String name, String passage, List<TextSpan> marks) {
    for (int at = passage.indexOf(name); at >= 0; at = passage.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(passage.charAt(at - 1));
      boolean ends = end == passage.length() || !Character.isLetterOrDigit(passage.charAt(end));
      if (begins && ends) {
        marks.add(new TextSpan(at, end));
      }
    }
  }

  /** Returns the marks of a passage that stands alone in an index, with its offsets. */
  List<TextSpan> mark(IndexSearcher searcher) throws IOException {
    Matches matches =
        searcher
            .createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1)
            .matches(searcher.getIndexReader().leaves().getFirst(), 0);
    List<TextSpan> marks = new ArrayList<>();
    MatchesIterator places = matches == null ? null : matches.getMatches(Fields.PASSAGE);
    while (places != null && places.next()) {
      marks.add(new TextSpan(places.startOffset(), places.endOffset()));
    }
    return merged(marks);
  }

  private static List<TextSpan> merged(List<TextSpan> marks) {
    List<TextSpan> merged = new ArrayList<>();
    for (TextSpan mark : marks.stream().sorted().toList()) {
      int last = merged.size() - 1;
      if (last >= 0 && mark.start() < merged.get(last).end()) {
        TextSpan before = merged.get(last);
        merged.set(last, new TextSpan(before.start(), Math.max(before.end(), mark.end())));
      } else if (mark.length() > 0) {
        merged.add(mark);
      }
    }
    return merged;
  }
}
