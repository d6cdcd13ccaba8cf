package io.broadsheet.reader;

/**
 * Something that could not be read.
 *
 * @param where the file, and within it the entry, record or line: {@code "feed.zip!a.xml"}, {@code
 *     "articles.jsonl:17"}
 * @param reason what was found and what was wanted, in one line
 */
public record ReadProblem(String where, String reason) {

  /** Puts both on one line. */
  public ReadProblem {
    where = where.replaceAll("\\p{Cntrl}+", " ");
    reason = reason.replaceAll("\\p{Cntrl}+", " ");
  }

  @Override
  public String toString() {
    return where + ": " + reason;
  }
}
