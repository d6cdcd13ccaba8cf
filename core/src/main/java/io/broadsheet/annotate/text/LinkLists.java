package io.broadsheet.annotate.text;

import io.broadsheet.annotate.text.FurniturePhrases.Place;
import io.broadsheet.article.TextSpan;
import java.util.List;
import java.util.Set;

/**
 * Follows the lists of links and of sources that a line announces: "Recommended stories", "Also
 * read:", "Sources". The lines of a list have no sign of their own. Asked for one paragraph after
 * the other.
 */
final class LinkLists {

  private enum Kind {
    NONE,
    LINKS,
    SOURCES
  }

  /** An announcement is a line of its own, so few words. */
  private static final int LONGEST_ANNOUNCEMENT = 8;

  /** Within so many tokens a list of sources shows that it is one: "Reuters — Talks resume." */
  private static final int FIRST_TOKENS = 8;

  private static final Set<String> SOURCE_LINES =
      Set.of("source", "sources", "references", "reference", "bibliography");

  private final Tokens tokens;
  private final List<TextSpan> paragraphs;
  private Kind list = Kind.NONE;
  private boolean first;

  LinkLists(Tokens tokens, List<TextSpan> paragraphs) {
    this.tokens = tokens;
    this.paragraphs = paragraphs;
  }

  /** Returns whether paragraph {@code p}, of these words, announces a list or belongs to one. */
  boolean holds(int p, FoldedWords line) {
    if (announces(p, line)) {
      first = true;
      return true;
    }
    boolean holds =
        switch (list) {
          case NONE -> false;
          case LINKS -> isLink(p);
          case SOURCES -> isSource(p);
        };
    list = holds ? list : Kind.NONE;
    first = false;
    return holds;
  }

  private boolean announces(int p, FoldedWords line) {
    if (line.size() == 0 || line.size() > LONGEST_ANNOUNCEMENT || line.opensQuoted()) {
      return false;
    }
    if (line.size() == 1 && SOURCE_LINES.contains(line.word(0)) && isLate(p)) {
      list = Kind.SOURCES;
      return true;
    }
    int end = FurniturePhrases.get().end(Place.LINKS, line, 0);
    int last = tokens.at(paragraphs.get(p).end()) - 1;
    boolean open = tokens.isWord(last) || tokens.isMark(last, ':') || tokens.isMark(last, '>');
    if (end > 0 && open && (end == line.size() || tokens.isMark(last, ':'))) {
      list = Kind.LINKS;
      return true;
    }
    return false;
  }

  private boolean isLate(int p) {
    return p * 2 >= paragraphs.size();
  }

  /** A headline; but not the last before a paragraph of the report, which may be its heading. */
  private boolean isLink(int p) {
    boolean last = p + 1 < paragraphs.size() && !isTitleLike(p + 1);
    return isTitleLike(p) && (first || !last);
  }

  private boolean isTitleLike(int p) {
    return Headings.isTitleLike(tokens, paragraphs.get(p));
  }

  private boolean isSource(int p) {
    int from = tokens.at(paragraphs.get(p).start());
    int limit = Math.min(tokens.at(paragraphs.get(p).end()), from + FIRST_TOKENS);
    boolean marked = false;
    for (int i = from; i < limit; i++) {
      marked |= tokens.kind(i) == Tokens.Kind.MARK && "—–-:|/(,•".indexOf(tokens.first(i)) >= 0;
    }
    return marked || isTitleLike(p);
  }
}
