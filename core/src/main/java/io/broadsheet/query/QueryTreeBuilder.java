package io.broadsheet.query;

import io.broadsheet.query.NewsQuery.Clause;
import io.broadsheet.query.NewsQuery.Occur;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BoostQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.MatchAllDocsQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.RegexpQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;

/** Makes a {@link NewsQuery} of the syntax tree of Lucene's parser. */
final class QueryTreeBuilder {

  private final String query;
  private int clauses;

  QueryTreeBuilder(String query) {
    this.query = query;
  }

  NewsQuery build(QueryNode node) {
    return switch (node) {
      case FuzzyQueryNode fuzzy ->
          counted(fuzzy, new QueryLeaf(fuzzy).fuzzy(fuzzy.getSimilarity()));
      case QuotedFieldQueryNode quoted -> counted(quoted, new QueryLeaf(quoted).phrase(0));
      case FieldQueryNode word -> counted(word, new QueryLeaf(word).word());
      case SlopQueryNode slop when slop.getChild() instanceof FieldQueryNode quoted ->
          counted(quoted, new QueryLeaf(quoted).phrase(slop.getValue()));
      case TermRangeQueryNode range -> range(range);
      case BoostQueryNode boost -> boosted(boost);
      case GroupQueryNode group -> build(group.getChild());
      case ModifierQueryNode single -> group(List.of(single), Occur.SHOULD);
      case OrQueryNode any -> group(any.getChildren(), Occur.SHOULD);
      case AndQueryNode all -> group(all.getChildren(), Occur.MUST);
      case BooleanQueryNode list -> list(list.getChildren());
      case MatchAllDocsQueryNode all -> new NewsQuery.Everything();
      case RegexpQueryNode regexp ->
          throw new QuerySyntaxException(
              "regular expressions are not part of the language; put a backslash before the \"/\"",
              Math.max(0, query.indexOf("/" + regexp.getText() + "/")));
      default -> throw new QuerySyntaxException("this is not part of the query language", 0);
    };
  }

  private NewsQuery counted(FieldQueryNode node, NewsQuery leaf) {
    clauses += QuerySize.of(leaf);
    if (clauses > NewsQueryParser.MAX_CLAUSES) {
      throw new QuerySyntaxException(
          "the query has more than " + NewsQueryParser.MAX_CLAUSES + " words",
          Math.max(0, node.getBegin()));
    }
    return leaf;
  }

  private NewsQuery range(TermRangeQueryNode range) {
    FieldQueryNode lower = range.getLowerBound();
    QueryLeaf upper = new QueryLeaf(range.getUpperBound());
    return counted(
        lower,
        new QueryLeaf(lower).range(range.isLowerInclusive(), upper, range.isUpperInclusive()));
  }

  private NewsQuery boosted(BoostQueryNode boost) {
    float factor = boost.getValue();
    if (!(factor > 0 && factor <= NewsQueryParser.MAX_BOOST)) {
      throw new QuerySyntaxException(
          "a boost is a number above 0 and at most 1000",
          Math.max(0, query.indexOf('^', end(boost.getChild()))));
    }
    return new NewsQuery.Boosted(build(boost.getChild()), factor);
  }

  /** Returns where the last word below a node ends. */
  private static int end(QueryNode node) {
    if (node instanceof FieldQueryNode word) {
      return Math.max(0, word.getEnd());
    }
    List<QueryNode> children = node.getChildren();
    return children == null ? 0 : children.stream().mapToInt(QueryTreeBuilder::end).max().orElse(0);
  }

  private NewsQuery.Group group(List<QueryNode> children, Occur occur) {
    List<Clause> parts = new ArrayList<>();
    for (QueryNode child : children) {
      parts.add(clause(child, occur));
    }
    return new NewsQuery.Group(parts);
  }

  /** A list without operators: words may be missing, a condition on a field must hold. */
  private NewsQuery.Group list(List<QueryNode> children) {
    List<Clause> parts = new ArrayList<>();
    for (QueryNode child : children) {
      Clause clause = clause(child, Occur.SHOULD);
      boolean condition = clause.occur() == Occur.SHOULD && isCondition(clause.query());
      parts.add(condition ? new Clause(Occur.MUST, clause.query()) : clause);
    }
    return new NewsQuery.Group(parts);
  }

  private static boolean isCondition(NewsQuery query) {
    return switch (query) {
      case NewsQuery.Word word -> isCondition(word.field());
      case NewsQuery.Phrase phrase -> isCondition(phrase.field());
      case NewsQuery.Prefix prefix -> isCondition(prefix.field());
      case NewsQuery.Fuzzy fuzzy -> isCondition(fuzzy.field());
      case NewsQuery.Named named -> true;
      case NewsQuery.Said said -> true;
      case NewsQuery.Published published -> true;
      case NewsQuery.Happened happened -> true;
      case NewsQuery.Figures figures -> true;
      case NewsQuery.Everything all -> false;
      case NewsQuery.Boosted boosted -> isCondition(boosted.query());
      case NewsQuery.Group group ->
          !group.clauses().isEmpty()
              && group.clauses().stream().allMatch(clause -> isCondition(clause.query()));
    };
  }

  private static boolean isCondition(NewsQuery.TextField field) {
    return field == NewsQuery.TextField.SOURCE || field == NewsQuery.TextField.AUTHOR;
  }

  private Clause clause(QueryNode node, Occur occur) {
    if (node instanceof ModifierQueryNode modifier) {
      return switch (modifier.getModifier()) {
        case MOD_REQ -> new Clause(Occur.MUST, build(modifier.getChild()));
        case MOD_NOT -> new Clause(Occur.MUST_NOT, build(modifier.getChild()));
        case MOD_NONE -> new Clause(occur, build(modifier.getChild()));
      };
    }
    return new Clause(occur, build(node));
  }
}
