package io.broadsheet.index;

import io.broadsheet.analysis.AnalysisFingerprint;
import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * What wrote an index: the version of its fields and the fingerprint of its analysis, kept in every
 * commit.
 *
 * @param version of the fields; 0 where an index carries none
 * @param analysis fingerprint of the analysis; empty where an index carries none
 */
public record IndexSchema(int version, String analysis) {

  /** The version that this program writes and reads. */
  public static final int CURRENT_VERSION = 5;

  private static final String VERSION = "broadsheet.schema";
  private static final String ANALYSIS = "broadsheet.analysis";

  /** Returns the schema that this program writes. */
  public static IndexSchema current() {
    return new IndexSchema(CURRENT_VERSION, AnalysisFingerprint.current());
  }

  /**
   * Returns the schema of the newest commit, or null where there is no index.
   *
   * @throws IOException if the index cannot be read
   */
  public static @Nullable IndexSchema read(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return null;
    }
    return of(SegmentInfos.readLatestCommit(directory).getUserData());
  }

  /** Returns the schema of a commit by what the commit says of itself. */
  public static IndexSchema of(Map<String, String> commitData) {
    String version = commitData.getOrDefault(VERSION, "0");
    return new IndexSchema(number(version), commitData.getOrDefault(ANALYSIS, ""));
  }

  private static int number(String version) {
    try {
      return Integer.parseInt(version);
    } catch (NumberFormatException e) {
      return 0; // no version of ours: it is told like an index that carries none
    }
  }

  /**
   * Returns whether this program writes the schema. Asked at each start, so without the equality of
   * records, which Java links anew when a process first uses it.
   */
  public boolean isCurrent() {
    return version == CURRENT_VERSION && analysis.equals(AnalysisFingerprint.current());
  }

  /** Returns this schema as it is kept in a commit. */
  Map<String, String> commitData() {
    return Map.of(VERSION, Integer.toString(version), ANALYSIS, analysis);
  }

  @Override
  public String toString() {
    return "schema " + version + " (" + (analysis.isEmpty() ? "unknown analysis" : analysis) + ")";
  }
}
