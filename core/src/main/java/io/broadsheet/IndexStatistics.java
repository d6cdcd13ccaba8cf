package io.broadsheet;

import io.broadsheet.index.IndexContents;
import io.broadsheet.index.IndexSchema;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an index holds.
 *
 * @param articles number of articles
 * @param passages number of passages
 * @param sources number of articles of each outlet, by its name as one of them writes it, the
 *     largest first and of equals in the order of the alphabet
 * @param first earliest day of publication, or null where none is known
 * @param last latest day of publication, or null where none is known
 * @param bytes size on disk of all files of the index
 * @param schema what wrote it
 */
public record IndexStatistics(
    long articles,
    long passages,
    Map<String, Integer> sources,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    long bytes,
    String schema) {

  /** Copies the map, in its order. */
  public IndexStatistics {
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
  }

  static IndexStatistics of(IndexContents contents, long bytes) throws IOException {
    return new IndexStatistics(
        contents.articles(),
        contents.passages(),
        contents.sources(),
        contents.firstDay(),
        contents.lastDay(),
        bytes,
        IndexSchema.current().toString());
  }
}
