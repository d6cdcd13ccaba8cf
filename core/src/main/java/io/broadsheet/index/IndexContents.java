package io.broadsheet.index;

import io.broadsheet.article.Article;
import io.broadsheet.internal.Fields;
import io.broadsheet.query.ArticleRef;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ObjLongConsumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/** Reads articles and counts out of a view of an index. */
public final class IndexContents {

  private final IndexReader reader;

  /** Reads a view. */
  public IndexContents(IndexReader reader) {
    this.reader = reader;
  }

  /**
   * Returns how many articles the newest commit in a directory holds.
   *
   * @throws IOException if the index cannot be read
   */
  public static long count(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return new IndexContents(reader).articles();
    }
  }

  /** Returns the article with an id, or null. */
  public @Nullable Article article(String id) throws IOException {
    int doc = articleDoc(id);
    return doc < 0 ? null : StoredArticle.read(reader.storedFields().document(doc));
  }

  /** Returns the document of the article with an id, or -1. */
  public int articleDoc(String id) throws IOException {
    Objects.requireNonNull(id, "id");
    BooleanQuery query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Fields.ID, id)), Occur.FILTER)
            .add(new TermQuery(new Term(Fields.KIND, Fields.KIND_ARTICLE)), Occur.FILTER)
            .build();
    TopDocs found = new IndexSearcher(reader).search(query, 1);
    return found.scoreDocs.length == 0 ? -1 : found.scoreDocs[0].doc;
  }

  /** Returns the article of a document, without its text. */
  public ArticleRef reference(int doc) throws IOException {
    Document document = reader.storedFields().document(doc, StoredArticle.REFERENCE_FIELDS);
    return StoredArticle.reference(document);
  }

  /** Returns the number of articles. */
  public int articles() throws IOException {
    return count(Fields.KIND_ARTICLE);
  }

  /** Returns the number of passages. */
  public int passages() throws IOException {
    return count(Fields.KIND_PASSAGE);
  }

  private int count(String kind) throws IOException {
    return new IndexSearcher(reader).count(new TermQuery(new Term(Fields.KIND, kind)));
  }

  /**
   * Returns the number of articles of each outlet, by its name as the first of them in the index
   * writes it, the largest first; of equals, in the order of their names in lower case.
   */
  public Map<String, Integer> sources() throws IOException {
    return OutletCounts.of(reader);
  }

  /** Returns the earliest day of publication, or null where none is known. */
  public @Nullable LocalDate firstDay() throws IOException {
    return PublishedDays.of(reader).first();
  }

  /** Returns the latest day of publication, or null where none is known. */
  public @Nullable LocalDate lastDay() throws IOException {
    return PublishedDays.of(reader).last();
  }

  /**
   * Checks the files of the newest commit and that every article has its passages, whose spans lie
   * in its text. Returns what is wrong, a line each.
   */
  public static List<String> verify(Directory directory) throws IOException {
    List<String> problems = new ArrayList<>();
    // Nothing is changed, so a folder that only may be read can be checked too.
    try (CheckIndex check =
        new CheckIndex(directory, NoLockFactory.INSTANCE.obtainLock(directory, ""))) {
      CheckIndex.Status status = check.checkIndex();
      if (!status.clean) {
        problems.add(damage(status));
        return problems;
      }
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        verify(leaf, problems);
      }
    }
    return problems;
  }

  private static String damage(CheckIndex.Status status) {
    return status.numBadSegments == 0
        ? "the list of the index's files is damaged"
        : String.format(
            Locale.ROOT,
            "the files of the index are damaged: %d of its %d segments, which hold %d of its"
                + " articles and passages",
            status.numBadSegments,
            status.numSegments,
            status.totLoseDocCount);
  }

  private static void verify(LeafReaderContext leaf, List<String> problems) throws IOException {
    NumericDocValues passages = leaf.reader().getNumericDocValues(Fields.PASSAGES);
    NumericDocValues ends = leaf.reader().getNumericDocValues(Fields.END);
    Bits live = leaf.reader().getLiveDocs();
    while (passages != null && passages.nextDoc() < leaf.reader().maxDoc()) {
      int doc = passages.docID();
      if (live == null || live.get(doc)) {
        Article article = StoredArticle.read(leaf.reader().storedFields().document(doc));
        int first = doc - (int) passages.longValue();
        for (int passage = first; passage < doc; passage++) {
          if (ends == null
              || !ends.advanceExact(passage)
              || ends.longValue() > article.text().length()) {
            problems.add("article " + article.id() + " has a passage outside its text");
          }
        }
      }
    }
  }

  /** Decides what happens where a stored article cannot be read. */
  public interface Unreadable {
    /** Returns to go on without the article, or throws to end and leave the index as it was. */
    void tell(IOException reason) throws IOException;
  }

  /**
   * Writes an index anew from the articles stored in it. The new one takes the old one's place in
   * one step; where that fails, the old one stays.
   *
   * @param progress is told the number of articles written so far
   * @param unreadable decides what happens where the old one is damaged
   * @return the number of articles
   */
  public static long rebuild(
      Directory directory, ObjLongConsumer<String> progress, Unreadable unreadable)
      throws IOException {
    ArticleWriter writer = new ArticleWriter(directory, OpenMode.CREATE);
    try (DirectoryReader old = DirectoryReader.open(directory)) {
      long articles = copy(old, writer, progress, unreadable);
      writer.close();
      return articles;
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(writer::rollback);
      throw e;
    }
  }

  private static long copy(
      DirectoryReader old,
      ArticleWriter writer,
      ObjLongConsumer<String> progress,
      Unreadable unreadable)
      throws IOException {
    long articles = 0;
    for (LeafReaderContext leaf : old.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
        Article article = live == null || live.get(doc) ? stored(leaf, doc, unreadable) : null;
        if (article != null) {
          writer.add(article);
          progress.accept(article.id(), ++articles);
        }
      }
    }
    return articles;
  }

  /** Returns the article stored in a document; null where there is none, or none to be read. */
  private static @Nullable Article stored(LeafReaderContext leaf, int doc, Unreadable unreadable)
      throws IOException {
    try {
      Document document = leaf.reader().storedFields().document(doc);
      return document.get(Fields.STORED_TEXT) == null ? null : StoredArticle.read(document);
    } catch (IOException | RuntimeException e) {
      if (!isPassage(leaf, doc)) {
        unreadable.tell(new IOException("a stored article cannot be read: " + e, e));
      }
      return null;
    }
  }

  /** Returns whether a document is known to be no article. */
  private static boolean isPassage(LeafReaderContext leaf, int doc) {
    try {
      NumericDocValues ordinals = leaf.reader().getNumericDocValues(Fields.ORDINAL);
      return ordinals != null && ordinals.advanceExact(doc);
    } catch (IOException | RuntimeException e) {
      return false; // as damaged as the rest
    }
  }
}
