package io.broadsheet;

import io.broadsheet.grouping.ArticleGroups;
import io.broadsheet.grouping.GroupTaker;
import io.broadsheet.grouping.GroupingProgress;
import io.broadsheet.grouping.ViewStories;
import io.broadsheet.index.IndexContents;
import io.broadsheet.query.ArticleRef;
import io.broadsheet.story.CopyGroup;
import io.broadsheet.story.GroupVisitor;
import io.broadsheet.story.Story;
import java.io.IOException;
import java.io.Serial;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;

/**
 * Groups of documents as groups of articles: the largest first, in each the first report first.
 * References are read when a group's turn comes; until then each group is known by its first
 * report.
 */
final class GroupLists<G> {

  /** Finds groups of documents. */
  private interface Search {

    void groups(GroupingProgress progress, GroupTaker taker) throws IOException;
  }

  /** Gives all groups to a visitor. */
  interface All<G> {

    void to(GroupVisitor<G> visitor) throws IOException;
  }

  /** Tells what a visitor has thrown from what reading the index has. */
  private static final class VisitorFailure extends IOException {

    @Serial private static final long serialVersionUID = 1L;

    private final Exception failure;

    VisitorFailure(Exception failure) {
      super(failure);
      this.failure = failure;
    }
  }

  private final IndexReader view;
  private final IndexContents contents;
  private final Search search;
  private final Function<List<ArticleRef>, G> group;

  private GroupLists(IndexReader view, Search search, Function<List<ArticleRef>, G> group) {
    this.view = view;
    contents = new IndexContents(view);
    this.search = search;
    this.group = group;
  }

  /** Groups the articles of a view by text. */
  static GroupLists<CopyGroup> copies(IndexReader view) {
    return new GroupLists<>(view, new ArticleGroups(view)::copies, CopyGroup::new);
  }

  /** Groups the articles of a view by event. */
  static GroupLists<Story> stories(IndexReader view, ViewStories stories) {
    Search search =
        (progress, taker) -> {
          for (List<Integer> docs : stories.of(view, progress).articles()) {
            taker.take(docs);
          }
        };
    return new GroupLists<>(view, search, Story::new);
  }

  /** Returns all groups. */
  static <G> List<G> list(All<G> all) throws IOException {
    List<G> list = new ArrayList<>();
    all.to(list::add);
    return Collections.unmodifiableList(list);
  }

  /** Gives the groups of the newest view to a visitor, whose failures are no sign of damage. */
  static <G> void visit(
      IndexViews views, Function<IndexReader, GroupLists<G>> lists, GroupVisitor<? super G> visitor)
      throws IOException {
    try {
      views.newest(view -> lists.apply(view.getIndexReader()).visit(visitor));
    } catch (VisitorFailure e) {
      if (e.failure instanceof IOException failure) {
        throw failure;
      }
      throw (RuntimeException) e.failure;
    }
  }

  /** Gives the groups to a visitor, one after the other, and returns how many there are. */
  private int visit(GroupVisitor<? super G> visitor) throws IOException {
    try (GroupOrder order = new GroupOrder(view.maxDoc())) {
      search.groups(visitor::progress, docs -> order.add(docs, articles(docs).getFirst()));
      return order.forEach(docs -> give(group.apply(articles(docs)), visitor));
    }
  }

  private void give(G group, GroupVisitor<? super G> visitor) throws VisitorFailure {
    try {
      visitor.group(group);
    } catch (IOException | RuntimeException e) {
      throw new VisitorFailure(e);
    }
  }

  private List<ArticleRef> articles(List<Integer> docs) throws IOException {
    List<ArticleRef> articles = new ArrayList<>();
    for (int doc : docs) {
      articles.add(contents.reference(doc));
    }
    articles.sort(ArticleRef.FIRST_REPORT_FIRST);
    return articles;
  }
}
