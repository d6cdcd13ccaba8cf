package io.broadsheet;

import io.broadsheet.index.IndexContents;
import io.broadsheet.index.IndexSchema;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an index holds.
 *
 * @param articles number of articles
 * @param passages number of passages
 * @param sources number of articles of each outlet, by its name in lower case, the largest first
 * @param first earliest day of publication, or null where none is known
 * @param last latest day of publication, or null where none is known
 * @param bytes size on disk of the newest commit
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
