package io.broadsheet.grouping;

import io.broadsheet.internal.Fields;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * Groups the articles of one view of an index: by text, and by event.
 *
 * <p>Every article is in exactly one group of each kind, maybe alone. Copies are known from when
 * the articles were written and only have to be read: memory for them is a bit a document, and that
 * of the articles that hang together. For stories each text is looked up once; memory is some 50
 * bytes an article, and some 20 a different word. Time is linear in the number of articles, but for
 * the links of each. Not safe for use by several threads.
 */
public final class ArticleGroups {

  /** Average {@linkplain WeightedProfile#copyOf likeness} of copies of one text. */
  public static final double SAME_TEXT = 0.4;

  private final IndexReader reader;

  /** Takes a view. */
  public ArticleGroups(IndexReader reader) {
    this.reader = reader;
  }

  /** Takes the document of an article. */
  private interface Visitor {
    void visit(int doc) throws IOException;
  }

  /**
   * Gives the documents of articles that print one text, whole or cut, under whatever headline: all
   * groups, of one article too, in no order that is worth knowing.
   *
   * @throws IOException if the index cannot be read, or a group cannot be passed on
   */
  public void copies(GroupingProgress progress, GroupTaker taker) throws IOException {
    new CopyGrouping(progress, taker).run();
  }

  /**
   * Returns the documents of articles that tell of one event. Copies of one text always tell one
   * story; texts are joined by what the most typical copy of each says.
   *
   * @throws IOException if the index cannot be read
   */
  public List<List<Integer>> stories(GroupingProgress progress) throws IOException {
    ArticleDocs docs = new ArticleDocs(reader);
    int[] least = new int[docs.size()];
    // Each article counts twice: once for its copies, and then texts are told as if each were one.
    copies(
        (done, all) -> progress.done(done, 2 * all),
        group -> {
          int[] articles = group.stream().mapToInt(docs::article).sorted().toArray();
          for (int article : articles) {
            least[article] = articles[0];
          }
        });
    Groups texts = Groups.of(least);
    double share = (double) docs.size() / Math.max(1, texts.size());
    GroupingProgress afterwards =
        (done, all) -> progress.done(docs.size() + Math.round(done * share), 2L * docs.size());
    return docs.of(new StorySearch(reader, docs, texts).groups(afterwards));
  }

  /** Goes through all articles: first those with links, and what hangs together with them. */
  private final class CopyGrouping {

    private final GroupingProgress progress;
    private final GroupTaker taker;
    private final LinkedCopies copies = new LinkedCopies(reader);
    private final FixedBitSet grouped = new FixedBitSet(Math.max(1, reader.maxDoc()));
    private long all;
    private long done;

    CopyGrouping(GroupingProgress progress, GroupTaker taker) {
      this.progress = progress;
      this.taker = taker;
    }

    void run() throws IOException {
      visit(Fields.PROFILE, doc -> all++);
      visit(Fields.COPY_LINKS, this::takeLinked);
      visit(
          Fields.PROFILE,
          doc -> {
            if (!grouped.get(doc)) {
              take(List.of(doc));
            }
          });
    }

    private void takeLinked(int doc) throws IOException {
      if (!grouped.get(doc)) {
        for (List<Integer> group : copies.groups(doc)) {
          take(group);
        }
      }
    }

    private void take(List<Integer> group) throws IOException {
      group.forEach(grouped::set);
      taker.take(group);
      done += group.size();
      progress.done(done, all);
    }
  }

  /** Goes through the articles that have a doc value. */
  private void visit(String field, Visitor visitor) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      BinaryDocValues values = leaf.reader().getBinaryDocValues(field);
      Bits live = leaf.reader().getLiveDocs();
      while (values != null && values.nextDoc() < leaf.reader().maxDoc()) {
        if (live == null || live.get(values.docID())) {
          visitor.visit(leaf.docBase + values.docID());
        }
      }
    }
  }
}
