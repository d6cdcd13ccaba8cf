package io.broadsheet;

import io.broadsheet.article.PublicationTime;
import io.broadsheet.grouping.GroupTaker;
import io.broadsheet.query.ArticleRef;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.OfflineSorter;
import org.apache.lucene.util.OfflineSorter.ByteSequencesReader;
import org.apache.lucene.util.OfflineSorter.ByteSequencesWriter;
import org.jspecify.annotations.Nullable;

/**
 * Groups of documents in the order in which they are shown: the largest first, of equals the one
 * that was reported first. Those of a large archive wait in a temporary folder, so that memory does
 * not grow with it. Groups are added first, and then given back once.
 */
final class GroupOrder implements Closeable {

  /** Documents of a view whose groups wait in memory. */
  private static final int FEW = 1 << 18;

  /** Memory for sorting. */
  private static final int MEGABYTES = 16;

  private static final String PREFIX = "groups";

  private final @Nullable TemporaryFolder folder;
  private final Directory directory;
  private final IndexOutput groups;
  private final IndexOutput keys;
  private final ByteSequencesWriter keyWriter;

  /** Makes room for the groups of a view with so many documents. */
  GroupOrder(int documents) throws IOException {
    this(documents < FEW ? null : new TemporaryFolder("broadsheet-groups"));
  }

  /** Lets groups wait in a folder, which goes in the end, or in memory. */
  GroupOrder(@Nullable TemporaryFolder folder) throws IOException {
    this.folder = folder;
    directory = folder == null ? new ByteBuffersDirectory() : FSDirectory.open(folder.path());
    groups = directory.createTempOutput(PREFIX, "docs", IOContext.DEFAULT);
    keys = directory.createTempOutput(PREFIX, "keys", IOContext.DEFAULT);
    keyWriter = new ByteSequencesWriter(keys);
  }

  /**
   * Adds a group.
   *
   * @param docs its documents
   * @param first the article in it that was published first
   */
  void add(List<Integer> docs, ArticleRef first) throws IOException {
    keyWriter.write(new BytesRef(key(docs.size(), first, groups.getFilePointer())));
    groups.writeVInt(docs.size());
    for (int doc : docs) {
      groups.writeVInt(doc);
    }
  }

  /** Made so that the order of the bytes is that of the groups; ends with the group's place. */
  private static byte[] key(int size, ArticleRef first, long place) {
    byte[] id = first.id().getBytes(StandardCharsets.UTF_8);
    PublicationTime published = first.published();
    Instant time = published == null ? Instant.MAX : published.instantOrStartOfDay();
    return ByteBuffer.allocate(2 * Integer.BYTES + 2 * Long.BYTES + id.length)
        .putInt(Integer.MAX_VALUE - size)
        .putLong(time.getEpochSecond() ^ Long.MIN_VALUE)
        .putInt(time.getNano())
        .put(id)
        .putLong(place)
        .array();
  }

  /** Gives all groups back, and returns how many there are. */
  int forEach(GroupTaker taker) throws IOException {
    CodecUtil.writeFooter(keys);
    keyWriter.close();
    groups.close();
    String sorted = sorter().sort(keys.getName());
    int count = 0;
    try (IndexInput docs = directory.openInput(groups.getName(), IOContext.DEFAULT);
        ByteSequencesReader reader =
            new ByteSequencesReader(directory.openChecksumInput(sorted), sorted)) {
      for (BytesRef key = reader.next(); key != null; key = reader.next()) {
        taker.take(read(docs, key));
        count++;
      }
    }
    return count;
  }

  private OfflineSorter sorter() {
    return new OfflineSorter(
        directory,
        PREFIX,
        OfflineSorter.DEFAULT_COMPARATOR,
        OfflineSorter.BufferSize.megabytes(MEGABYTES),
        OfflineSorter.MAX_TEMPFILES,
        -1,
        null,
        0);
  }

  private static List<Integer> read(IndexInput groups, BytesRef key) throws IOException {
    int place = key.offset + key.length - Long.BYTES;
    groups.seek(ByteBuffer.wrap(key.bytes, place, Long.BYTES).getLong());
    List<Integer> docs = new ArrayList<>();
    for (int size = groups.readVInt(); docs.size() < size; ) {
      docs.add(groups.readVInt());
    }
    return docs;
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(keyWriter, groups, directory, folder);
  }
}
