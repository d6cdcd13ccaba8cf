package io.broadsheet.cli;

import io.broadsheet.DamagedIndexException;
import io.broadsheet.query.ArticleRef;
import io.broadsheet.story.GroupVisitor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Takes the groups of an index as they come: as a table it prints each at once, as text it keeps
 * the first ones and counts the others. Draws a bar while they are looked for.
 */
final class GroupReport<G> implements GroupVisitor<G> {

  private final Console console;
  private final GroupTable table;
  private final Function<G, List<ArticleRef>> articles;
  private final ProgressBar bar;
  private final int limit;
  private final List<G> first = new ArrayList<>();
  private int groups;
  private int shared;

  /**
   * Takes what the articles of a group are.
   *
   * @throws picocli.CommandLine.ParameterException if the table's limit is below 0
   */
  GroupReport(Console console, GroupTable table, Function<G, List<ArticleRef>> articles) {
    this(console, table, articles, new ProgressBar(console));
  }

  GroupReport(
      Console console, GroupTable table, Function<G, List<ArticleRef>> articles, ProgressBar bar) {
    this.console = console;
    this.table = table;
    this.articles = articles;
    this.bar = bar;
    limit = table.limit();
  }

  /** Looks for groups and tells a visitor of them. */
  interface Search<G> {
    void into(GroupVisitor<G> visitor) throws IOException;
  }

  /**
   * Takes the groups that a search finds.
   *
   * @return this report
   * @throws DamagedIndexException if the index is damaged and nothing is printed yet, so that one
   *     made anew can be asked
   * @throws IOException if it is damaged and part of a table is printed
   */
  GroupReport<G> of(Search<G> search) throws IOException {
    try {
      search.into(this);
      return this;
    } catch (DamagedIndexException e) {
      if (groups == 0 || table.format != GroupFormat.TSV) {
        throw e;
      }
      throw new IOException("the table printed is not whole: " + e.getMessage(), e);
    }
  }

  @Override
  public void progress(long done, long all) {
    if (bar.isDue()) {
      double part = (double) done / Math.max(1, all);
      String counted =
          String.format(Locale.ROOT, "%d of %d, %.0f/s", done, all, done / bar.seconds());
      bar.draw(part, part, counted);
    }
  }

  @Override
  public void group(G group) throws IOException {
    if (groups++ == 0) {
      bar.clear();
    }
    List<ArticleRef> members = articles.apply(group);
    shared += members.size() > 1 ? 1 : 0;
    if (table.format == GroupFormat.TSV) {
      GroupTable.print(console, members.getFirst().id(), members);
    } else if (first.size() < limit) {
      first.add(group);
    }
  }

  /** Returns how many groups there are. */
  int groups() {
    return groups;
  }

  /** Returns how many have more than one article. */
  int shared() {
    return shared;
  }

  /** Returns the groups to show as text. */
  List<G> first() {
    return first;
  }
}
