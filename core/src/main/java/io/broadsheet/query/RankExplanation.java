package io.broadsheet.query;

import java.util.List;

/**
 * Why an article stands where it stands, for people to read.
 *
 * @param articleId the article
 * @param matches whether it matches the query
 * @param lines the reasons, the most telling first, indented by what they are part of
 */
public record RankExplanation(String articleId, boolean matches, List<String> lines) {

  /** Copies the list. */
  public RankExplanation {
    lines = List.copyOf(lines);
  }

  @Override
  public String toString() {
    return String.join("\n", lines);
  }
}
