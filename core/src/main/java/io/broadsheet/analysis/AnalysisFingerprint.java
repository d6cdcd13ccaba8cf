package io.broadsheet.analysis;

import org.apache.lucene.util.Version;

/** Tells whether two indexes were written with the same analysis. */
public final class AnalysisFingerprint {

  /** Raised whenever the same text may give other terms or annotations. */
  private static final int ANALYSIS_VERSION = 18;

  private AnalysisFingerprint() {}

  /** Returns the fingerprint of this program's analysis. */
  public static String current() {
    return "analysis-" + ANALYSIS_VERSION + "/lucene-" + Version.LATEST.major;
  }
}
