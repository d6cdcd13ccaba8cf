package io.broadsheet;

import io.broadsheet.grouping.ArticleGroups;
import io.broadsheet.grouping.GroupingProgress;
import io.broadsheet.grouping.ViewStories;
import io.broadsheet.index.IndexContents;
import io.broadsheet.query.ArticleRef;
import io.broadsheet.story.CopyGroup;
import io.broadsheet.story.GroupVisitor;
import io.broadsheet.story.Story;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
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

    List<List<Integer>> groups(GroupingProgress progress) throws IOException;
  }

  /** Gives all groups to a visitor. */
  interface All<G> {

    void to(GroupVisitor<G> visitor) throws IOException;
  }

  private record Group(int number, int size, ArticleRef first) {

    /** Drops what is not needed to compare groups. */
    static Group of(int number, List<ArticleRef> articles) {
      ArticleRef first = articles.getFirst();
      ArticleRef compared = new ArticleRef(first.id(), "", null, first.published(), null);
      return new Group(number, articles.size(), compared);
    }
  }

  private static final Comparator<Group> LARGEST_FIRST =
      Comparator.comparingInt((Group group) -> -group.size)
          .thenComparing(Group::first, ArticleRef.FIRST_REPORT_FIRST);

  private final IndexContents contents;
  private final Search search;
  private final Function<List<ArticleRef>, G> group;

  private GroupLists(IndexReader view, Search search, Function<List<ArticleRef>, G> group) {
    contents = new IndexContents(view);
    this.search = search;
    this.group = group;
  }

  /** Groups the articles of a view by text. */
  static GroupLists<CopyGroup> copies(IndexReader view) {
    return new GroupLists<>(
        view, progress -> new ArticleGroups(view).copies(progress), CopyGroup::new);
  }

  /** Groups the articles of a view by event. */
  static GroupLists<Story> stories(IndexReader view, ViewStories stories) {
    return new GroupLists<>(view, progress -> stories.of(view, progress).articles(), Story::new);
  }

  /** Returns all groups. */
  static <G> List<G> list(All<G> all) throws IOException {
    List<G> list = new ArrayList<>();
    all.to(list::add);
    return Collections.unmodifiableList(list);
  }

  /** Gives the groups to a visitor, one after the other, and returns how many there are. */
  int visit(GroupVisitor<? super G> visitor) throws IOException {
    List<List<Integer>> groups = search.groups(visitor::progress);
    Group[] order = new Group[groups.size()];
    for (int number = 0; number < order.length; number++) {
      order[number] = Group.of(number, articles(groups.get(number)));
    }
    Arrays.sort(order, LARGEST_FIRST);
    for (Group next : order) {
      visitor.group(group.apply(articles(groups.get(next.number))));
    }
    return order.length;
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
