package io.broadsheet.search;

import io.broadsheet.analysis.ArticleLanguage;
import io.broadsheet.analysis.Terms;
import io.broadsheet.internal.DateGrain;
import io.broadsheet.internal.Fields;
import io.broadsheet.internal.NameEntry;
import io.broadsheet.query.NewsQuery;
import io.broadsheet.query.NewsQuery.Clause;
import io.broadsheet.query.NewsQuery.NameField;
import io.broadsheet.query.NewsQuery.TextField;
import io.broadsheet.query.SearchRequest.Variants;
import io.broadsheet.search.suggest.LoneNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Translates a query tree for the documents of articles or for those of passages. */
final class QueryTranslator {

  /** Which documents a query is for. */
  enum Level {
    /** Articles: conditions must hold, words score. */
    ARTICLE,
    /** Passages of articles that match: everything scores, nothing must hold. */
    PASSAGE
  }

  /** What a passage gains by meeting a condition: more than words can outweigh. */
  private static final float CONDITION_BOOST = 100;

  /** What each finer grain of a date adds. */
  private static final float GRAIN_STEP = 4;

  private final Level level;
  private final TermQueries terms;
  private final SaidQueries said;
  private final NamedEntities entities;

  private QueryTranslator(Level level, TermQueries terms, NamedEntities entities) {
    this.level = level;
    this.terms = terms;
    this.entities = entities;
    said = new SaidQueries(terms);
  }

  /**
   * Returns the Lucene query; one that finds nothing where the tree has no clause for this level.
   */
  static Query translate(
      NewsQuery query,
      Level level,
      Variants variants,
      List<ArticleLanguage> languages,
      NamedEntities entities) {
    TermQueries terms = new TermQueries(variants, languages, Expansion.of(query));
    Query translated = new QueryTranslator(level, terms, entities).translateOrNull(query);
    return translated == null ? new MatchNoDocsQuery("no clause") : translated;
  }

  /** Returns what a query looks for in passages, each part by itself. */
  static List<PassagePart> parts(
      NewsQuery query, Variants variants, List<ArticleLanguage> languages, NamedEntities entities) {
    TermQueries terms = new TermQueries(variants, languages, Expansion.of(query));
    return new QueryTranslator(Level.PASSAGE, terms, entities).parts(query);
  }

  /** Returns what a query looks for in passages; what is told of an article alone is left out. */
  List<PassagePart> parts(NewsQuery query) {
    return switch (query) {
      case NewsQuery.Group group -> new GroupTranslator(level, this).parts(group.clauses());
      case NewsQuery.Boosted boosted ->
          parts(boosted.query()).stream().map(p -> p.boosted(boosted.factor())).toList();
      case NewsQuery.Word word -> part(word, PassagePart.Kind.WORDS);
      case NewsQuery.Phrase phrase -> part(phrase, PassagePart.Kind.WORDS);
      case NewsQuery.Prefix prefix -> part(prefix, PassagePart.Kind.WORDS);
      case NewsQuery.Fuzzy fuzzy -> part(fuzzy, PassagePart.Kind.WORDS);
      case NewsQuery.Named named -> part(named, PassagePart.Kind.CONDITION);
      case NewsQuery.Said by -> part(by, PassagePart.Kind.CONDITION);
      case NewsQuery.Happened happened -> part(happened, PassagePart.Kind.CONDITION);
      case NewsQuery.Figures figures -> part(figures, PassagePart.Kind.CONDITION);
      case NewsQuery.Published published -> List.of();
      case NewsQuery.Everything all -> List.of();
    };
  }

  private List<PassagePart> part(NewsQuery leaf, PassagePart.Kind kind) {
    Query query = translateOrNull(leaf);
    return query == null
        ? List.of()
        : List.of(new PassagePart(PassageMarker.asked(leaf), query, kind, 1));
  }

  private @Nullable Query translateOrNull(NewsQuery query) {
    return switch (query) {
      case NewsQuery.Word word -> text(word.field(), word.text(), 0);
      case NewsQuery.Phrase phrase -> text(phrase.field(), phrase.text(), phrase.slop());
      case NewsQuery.Prefix prefix ->
          inField(prefix.field(), terms.prefix(field(prefix.field()), prefix.text()));
      case NewsQuery.Fuzzy fuzzy ->
          inField(fuzzy.field(), terms.fuzzy(field(fuzzy.field()), fuzzy.text(), fuzzy.edits()));
      case NewsQuery.Named named -> named(named);
      case NewsQuery.Said speaker -> said(speaker);
      case NewsQuery.Published published -> level == Level.PASSAGE ? null : published(published);
      case NewsQuery.Happened happened -> happened(happened);
      case NewsQuery.Figures figures -> condition(figures(figures), 1);
      case NewsQuery.Everything all -> level == Level.PASSAGE ? null : MatchAllDocsQuery.INSTANCE;
      case NewsQuery.Boosted boosted -> boosted(boosted);
      case NewsQuery.Group group -> new GroupTranslator(level, this).translate(group.clauses());
    };
  }

  /** Returns the query of a clause, or null where it says nothing about this level's documents. */
  @Nullable Query clause(Clause clause) {
    return translateOrNull(clause.query());
  }

  private @Nullable Query boosted(NewsQuery.Boosted boosted) {
    Query inner = translateOrNull(boosted.query());
    return inner == null ? null : new BoostQuery(inner, boosted.factor());
  }

  private @Nullable Query text(TextField field, String text, int slop) {
    List<Terms> words = Terms.of(text);
    if (words.isEmpty()) {
      return null;
    }
    return inField(field, terms.phrase(field(field), words, slop));
  }

  /** Conditions on the article do not score, and say nothing about its passages. */
  private @Nullable Query inField(TextField field, Query query) {
    return switch (field) {
      case TEXT -> query;
      case TITLE -> level == Level.PASSAGE ? null : query;
      case SOURCE, AUTHOR -> level == Level.PASSAGE ? null : filter(query);
    };
  }

  private String field(TextField field) {
    return switch (field) {
      case TEXT -> level == Level.PASSAGE ? Fields.PASSAGE : Fields.BODY;
      case TITLE -> Fields.TITLE;
      case SOURCE -> Fields.SOURCE;
      case AUTHOR -> Fields.AUTHOR;
    };
  }

  private @Nullable Query named(NewsQuery.Named named) {
    List<Terms> words = Terms.of(named.name());
    if (words.isEmpty()) {
      return null;
    }
    int betweenNames = words.size() > 1 ? 2 : 0;
    Query query = terms.phrase(field(named.field()), words, betweenNames);
    List<Query> any = new ArrayList<>(List.of(query));
    for (NameEntry.Kind kind : NamedEntities.kinds(named.field())) {
      if (!entities.keys(kind, named.name()).isEmpty()) {
        any.add(withKey(kind, named.name(), words));
      }
    }
    Query found = any.size() > 1 ? new DisjunctionMaxQuery(any, 0) : query;
    return level == Level.PASSAGE ? condition(found, 1) : found;
  }

  /**
   * Those that have one of the keys of whom a name is; they score by the words of the name that
   * they have, and where a body goes by its letters by those or by the words of its full name.
   */
  private Query withKey(NameEntry.Kind kind, String name, List<Terms> words) {
    String field = level == Level.PASSAGE ? Fields.ENTITY_KEY : kind.facet();
    List<BytesRef> keys = entities.keys(kind, name).stream().map(BytesRef::new).toList();
    BooleanQuery.Builder query =
        new BooleanQuery.Builder().add(new TermInSetQuery(field, keys), Occur.FILTER);
    if (kind == NameEntry.Kind.PERSON) {
      words.forEach(word -> query.add(terms.word(Fields.PERSON, word), Occur.SHOULD));
    } else {
      List<Query> forms = entities.forms(kind, name).stream().map(this::bodyWritten).toList();
      query.add(new DisjunctionMaxQuery(forms, 0), Occur.SHOULD);
    }
    return query.build();
  }

  private Query bodyWritten(List<Terms> form) {
    return terms.phrase(Fields.ORG, form, 0);
  }

  private static String field(NameField field) {
    return switch (field) {
      case PERSON -> Fields.PERSON;
      case PLACE -> Fields.PLACE;
      case ORG -> Fields.ORG;
      case ENTITY -> Fields.ENTITY;
    };
  }

  private @Nullable Query said(NewsQuery.Said by) {
    List<Terms> speaker = Terms.of(by.speaker());
    return speaker.isEmpty() ? null : condition(said.by(speaker, otherwise(by)), 1);
  }

  /** Returns the query of quotes with words, or null where the speaker's name has no letters. */
  @Nullable Query saidWith(NewsQuery.Said by, List<Terms> words) {
    List<Terms> speaker = Terms.of(by.speaker());
    return speaker.isEmpty() ? null : condition(said.byWith(speaker, otherwise(by), words), 1);
  }

  /** Returns how else those may be written whom a speaker's name is of. */
  private List<List<Terms>> otherwise(NewsQuery.Said by) {
    return LoneNames.KINDS.stream()
        .flatMap(kind -> entities.forms(kind, by.speaker()).stream())
        .toList();
  }

  private static Query published(NewsQuery.Published published) {
    return filter(
        LongPoint.newRangeQuery(
            Fields.PUBLISHED_DAY, first(published.from()), last(published.to())));
  }

  /** The finest date decides: each grain has a field of its own and a score of its own. */
  private Query happened(NewsQuery.Happened happened) {
    long[] from = {first(happened.from())};
    long[] to = {last(happened.to())};
    List<Query> grains =
        Arrays.stream(DateGrain.values())
            .<Query>map(grain ->
                condition(
                    LongRange.newIntersectsQuery(grain.field(), from, to),
                    1 + GRAIN_STEP * fineness(grain)))
            .toList();
    return new DisjunctionMaxQuery(grains, 0);
  }

  private static int fineness(DateGrain grain) {
    return switch (grain) {
      case DAY -> 4;
      case WEEK -> 3;
      case MONTH -> 2;
      case YEAR -> 1;
      case LONGER -> 0;
    };
  }

  private static long first(@Nullable LocalDate day) {
    return day == null ? Long.MIN_VALUE : day.toEpochDay();
  }

  private static long last(@Nullable LocalDate day) {
    return day == null ? Long.MAX_VALUE : day.toEpochDay();
  }

  private static Query figures(NewsQuery.Figures figures) {
    String field = figures.unit() == null ? Fields.FIGURE : Fields.figure(figures.unit());
    return DoublePoint.newRangeQuery(field, figures.min(), figures.max());
  }

  /** A condition scores a constant, among passages a large one. */
  private Query condition(Query query, float score) {
    float factor = level == Level.PASSAGE ? CONDITION_BOOST : 1;
    return new BoostQuery(new ConstantScoreQuery(query), score * factor);
  }

  private static Query filter(Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), 0);
  }
}
