package io.broadsheet.server;

import io.broadsheet.article.TextSpan;
import io.broadsheet.query.Markup;
import java.util.List;

/**
 * What a client wants around what matched. Clients that ask for tags which are no HTML escape the
 * whole text themselves; for all others it is escaped here.
 *
 * @param before what stands before a mark
 * @param after what stands behind it
 */
record InstantTags(String before, String after) {

  /** Returns a text with its marks. */
  String apply(String text, List<TextSpan> marks) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (TextSpan mark : marks) {
      out.append(safe(text.substring(at, mark.start()))).append(before);
      out.append(safe(mark.in(text))).append(after);
      at = mark.end();
    }
    return out.append(safe(text.substring(at))).toString();
  }

  private String safe(String text) {
    return before.contains("<") ? Markup.HTML.apply(text, List.of()) : text;
  }
}
