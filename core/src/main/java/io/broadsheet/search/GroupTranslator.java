package io.broadsheet.search;

import io.broadsheet.analysis.Terms;
import io.broadsheet.article.TextSpan;
import io.broadsheet.query.NewsQuery;
import io.broadsheet.query.NewsQuery.Clause;
import io.broadsheet.query.NewsQuery.TextField;
import io.broadsheet.search.QueryTranslator.Level;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Translates the clauses of a group: words of everyday, all words first, words inside quotes. */
final class GroupTranslator {

  /** What an article gains that has all words: it comes before those that have some of them. */
  private static final float ALL_WORDS_BONUS = 5;

  /** From so many words on a query is a sentence, and no article needs all of it. */
  private static final int MOST_WORDS_FOR_BONUS = 6;

  /**
   * Words that are looked for in quotes, each spelling by itself; a quote has some of the first.
   */
  private static final int MOST_BOUND = 16;

  private final Level level;
  private final QueryTranslator translator;

  GroupTranslator(Level level, QueryTranslator translator) {
    this.level = level;
    this.translator = translator;
  }

  @Nullable Query translate(List<Clause> clauses) {
    List<Clause> telling = withoutStopWords(singleWords(clauses));
    BooleanQuery.Builder group = new BooleanQuery.Builder();
    List<Query> optional = new ArrayList<>();
    boolean positive = false;
    int added = 0;
    for (Clause clause : telling) {
      Query query = translator.clause(clause);
      boolean excluded = clause.occur() == NewsQuery.Occur.MUST_NOT;
      if (query == null || (excluded && level == Level.PASSAGE)) {
        continue;
      }
      group.add(query, occur(clause));
      positive |= !excluded;
      added++;
      if (clause.occur() == NewsQuery.Occur.SHOULD) {
        optional.add(query);
      }
    }
    Query bound = boundWords(telling);
    if (bound != null) {
      group.add(bound, level == Level.PASSAGE ? Occur.SHOULD : Occur.MUST);
    }
    if (added == 0) {
      return null;
    }
    if (!positive) {
      group.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    addBonus(optional, group);
    return group.build();
  }

  /** Returns what a group looks for in passages: all that is not excluded. */
  List<PassagePart> parts(List<Clause> clauses) {
    List<Clause> telling = withoutStopWords(singleWords(clauses));
    List<PassagePart> parts = new ArrayList<>();
    for (Clause clause : telling) {
      if (clause.occur() != NewsQuery.Occur.MUST_NOT) {
        parts.addAll(translator.parts(clause.query()));
      }
    }
    Query bound = boundWords(telling);
    if (bound != null) {
      parts.add(new PassagePart("said", bound, PassagePart.Kind.CONDITION, 1));
    }
    return parts;
  }

  /** A word that is analysed as several, such as "re-engage", takes part as each of them. */
  private static List<Clause> singleWords(List<Clause> clauses) {
    List<Clause> single = new ArrayList<>();
    for (Clause clause : clauses) {
      if (clause.query() instanceof NewsQuery.Word word
          && clause.occur() != NewsQuery.Occur.MUST_NOT) {
        for (TextSpan part : spans(Terms.of(word.text()))) {
          String text = part.in(word.text());
          single.add(new Clause(clause.occur(), new NewsQuery.Word(word.field(), text)));
        }
      } else {
        single.add(clause);
      }
    }
    return single;
  }

  /** Characters that stand for themselves are taken two by two: alone they tell too little. */
  private static List<TextSpan> spans(List<Terms> words) {
    List<TextSpan> parts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Terms word = words.get(i);
      if (i + 1 < words.size() && words.get(i + 1).isJoinedTo(word)) {
        parts.add(new TextSpan(word.start(), words.get(i + 1).end()));
      } else if (i == 0 || !word.isJoinedTo(words.get(i - 1))) {
        parts.add(new TextSpan(word.start(), word.end()));
      }
    }
    return parts;
  }

  private Occur occur(Clause clause) {
    return switch (clause.occur()) {
      case MUST -> level == Level.PASSAGE ? Occur.SHOULD : Occur.MUST;
      case SHOULD -> Occur.SHOULD;
      case MUST_NOT -> Occur.MUST_NOT;
    };
  }

  private void addBonus(List<Query> optional, BooleanQuery.Builder group) {
    if (level == Level.PASSAGE || optional.size() < 2 || optional.size() > MOST_WORDS_FOR_BONUS) {
      return;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    optional.forEach(query -> all.add(query, Occur.FILTER));
    group.add(new BoostQuery(new ConstantScoreQuery(all.build()), ALL_WORDS_BONUS), Occur.SHOULD);
  }

  /** Optional words such as "the" say nothing beside others. */
  private static List<Clause> withoutStopWords(List<Clause> clauses) {
    List<Clause> telling = clauses.stream().filter(clause -> !isStopWord(clause)).toList();
    boolean anyLeft = telling.stream().anyMatch(c -> c.occur() != NewsQuery.Occur.MUST_NOT);
    return anyLeft ? telling : clauses;
  }

  private static boolean isStopWord(Clause clause) {
    if (clause.occur() == NewsQuery.Occur.SHOULD
        && clause.query() instanceof NewsQuery.Word word
        && word.field() == TextField.TEXT) {
      return Terms.of(word.text()).stream().allMatch(Terms::isStopWord);
    }
    return false;
  }

  private static NewsQuery.@Nullable Said speaker(List<Clause> clauses) {
    return clauses.stream()
        .filter(clause -> clause.occur() == NewsQuery.Occur.MUST)
        .map(Clause::query)
        .filter(NewsQuery.Said.class::isInstance)
        .map(NewsQuery.Said.class::cast)
        .findFirst()
        .orElse(null);
  }

  /** Words beside a speaker are looked for in what that speaker said. */
  private @Nullable Query boundWords(List<Clause> clauses) {
    NewsQuery.Said speaker = speaker(clauses);
    if (speaker == null) {
      return null;
    }
    List<Terms> words = new ArrayList<>();
    for (Clause clause : clauses) {
      if (clause.occur() != NewsQuery.Occur.MUST_NOT) {
        words.addAll(wordsOf(clause.query()));
      }
    }
    return words.isEmpty()
        ? null
        : translator.saidWith(speaker, words.subList(0, Math.min(MOST_BOUND, words.size())));
  }

  private static List<Terms> wordsOf(NewsQuery query) {
    return switch (query) {
      case NewsQuery.Word word when word.field() == TextField.TEXT -> Terms.of(word.text());
      case NewsQuery.Phrase phrase when phrase.field() == TextField.TEXT -> Terms.of(phrase.text());
      default -> List.of();
    };
  }
}
