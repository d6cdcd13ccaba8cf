package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.text.ArticleText;
import io.broadsheet.annotate.text.Tokens;
import io.broadsheet.article.TextSpan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands in quotation marks, outermost marks only. A paragraph that ends within a
 * quotation and is followed by one that opens with the same mark goes on in it; a quotation that is
 * never closed ends with the last sentence that is plainly its own.
 */
final class MarkPairing {

  /** Bounds, in tokens, the search for what may as well be an apostrophe or another's mark. */
  private static final int LONGEST_IN_DOUBT = 400;

  private static final int MOST_PARAGRAPHS = 40;

  private final Tokens tokens;
  private final List<TextSpan> paragraphs;
  private final UnclosedMarks unclosedMarks;
  private final List<Marked> found = new ArrayList<>();

  /** Up to which token a style's closing mark was looked for in vain: not twice. */
  private final Map<MarkStyle, Integer> noneUpTo = new EnumMap<>(MarkStyle.class);

  /** The style that was last looked for in vain over paragraphs, and how far: not twice. */
  private @Nullable MarkStyle unclosed;

  private int unclosedTo;

  private MarkPairing(ArticleText text) {
    tokens = text.tokens();
    paragraphs = text.paragraphs();
    unclosedMarks = new UnclosedMarks(text);
  }

  /** Returns the marked stretches in the order of the text; they do not overlap. */
  static List<Marked> find(ArticleText text) {
    MarkPairing pairing = new MarkPairing(text);
    int next = 0;
    for (int p = 0; p < pairing.paragraphs.size(); p++) {
      next = pairing.scan(p, Math.max(next, pairing.firstOf(p)));
    }
    return pairing.found;
  }

  private int firstOf(int paragraph) {
    return tokens.at(paragraphs.get(paragraph).start());
  }

  private int limitOf(int paragraph) {
    return tokens.at(paragraphs.get(paragraph).end());
  }

  /** Scans a paragraph from a token on; returns the token after what was found. */
  private int scan(int paragraph, int from) {
    int limit = limitOf(paragraph);
    int i = from;
    while (i < limit) {
      MarkStyle style = tokens.kind(i) == Tokens.Kind.MARK ? MarkStyle.opening(tokens, i) : null;
      i = style == null ? i + 1 : take(style, i, paragraph, limit);
    }
    return i;
  }

  private int take(MarkStyle style, int open, int paragraph, int limit) {
    int content = open + style.width();
    for (MarkStyle closer : style.closers()) {
      int last = closer == style ? limit : Math.min(limit, content + LONGEST_IN_DOUBT);
      int close = closing(closer, content, last);
      if (close >= 0) {
        return add(open, content, close, closer);
      }
    }
    int close = closingInNextParagraphs(style, paragraph);
    if (close >= 0) {
      return add(open, content, close, style);
    }
    if (style.isSingle() || content >= limit) {
      return content;
    }
    int last = unclosedMarks.lastOfItsOwn(content, limit);
    if (last >= content) {
      found.add(new Marked(open, last, tokens.start(content), tokens.end(last)));
    }
    return Math.max(content, last + 1);
  }

  /** Returns the token behind the closing mark. */
  private int add(int open, int content, int close, MarkStyle closer) {
    int next = close + closer.width();
    if (content < close) {
      found.add(new Marked(open, next - 1, tokens.start(content), tokens.end(close - 1)));
    }
    return next;
  }

  private int closing(MarkStyle style, int from, int limit) {
    if (style.isSingle()) {
      return closingSingle(style, from, Math.min(limit, from + LONGEST_IN_DOUBT));
    }
    if (noneUpTo.getOrDefault(style, -1) == limit) {
      return -1;
    }
    int close = closingDouble(style, from, limit);
    if (close == limit) {
      noneUpTo.put(style, limit);
      return -1;
    }
    return close;
  }

  /** Returns the closing mark, -1 where another quotation begins first, or the limit. */
  private int closingDouble(MarkStyle style, int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (tokens.kind(i) != Tokens.Kind.MARK) {
        continue;
      }
      if (style == MarkStyle.CURLY && tokens.isMark(i, '“') && i > from) {
        int inner = nestedEnd(i, limit);
        if (inner < 0) {
          return tokens.glued(i) && !tokens.glued(i + 1) ? i : -1;
        }
        i = inner;
      } else if (style.closes(tokens, i)) {
        boolean opensAnother =
            style == MarkStyle.STRAIGHT && i > from && MarkStyle.opensWord(tokens, i);
        return opensAnother ? -1 : i;
      }
    }
    return limit;
  }

  /** "“a “b” c”": the next two curly marks after the inner opening one both close. */
  private int nestedEnd(int open, int limit) {
    int first = nextCurly(open + 1, limit);
    if (first >= limit || !tokens.isMark(first, '”')) {
      return -1;
    }
    int second = nextCurly(first + 1, limit);
    return second < limit && tokens.isMark(second, '”') ? first : -1;
  }

  private int nextCurly(int from, int limit) {
    int i = from;
    while (i < limit && !tokens.isMark(i, '“') && !tokens.isMark(i, '”')) {
      i++;
    }
    return i;
  }

  /**
   * Tells the closing mark from apostrophes: it follows a word or a mark, no letter is close after
   * it, and behind a word on s it is taken for a possessive if a plainer one follows.
   */
  private int closingSingle(MarkStyle style, int from, int limit) {
    int doubtful = -1;
    for (int i = from + 1; i < limit; i++) {
      if (tokens.kind(i) != Tokens.Kind.MARK) {
        continue;
      }
      boolean closes = style.closes(tokens, i) && tokens.glued(i) && !tokens.glued(i + 1);
      boolean beforeMark =
          style.closes(tokens, i) && tokens.glued(i + 1) && tokens.kind(i + 1) == Tokens.Kind.MARK;
      if (beforeMark || (closes && !isPossessive(i))) {
        return i;
      }
      if (closes && doubtful < 0) {
        doubtful = i;
      }
      if (!closes && MarkStyle.opening(tokens, i) == style) {
        return doubtful;
      }
    }
    return doubtful;
  }

  private boolean isPossessive(int mark) {
    String before = tokens.lower(mark - 1);
    return tokens.isWord(mark - 1) && before.endsWith("s") && tokens.isWord(mark + 1);
  }

  private int closingInNextParagraphs(MarkStyle style, int paragraph) {
    if (style == unclosed && paragraph < unclosedTo) {
      return -1;
    }
    int last = Math.min(paragraphs.size(), paragraph + MOST_PARAGRAPHS);
    unclosed = style;
    for (int p = paragraph + 1; p < last; p++) {
      unclosedTo = p;
      int first = firstOf(p);
      if (first >= limitOf(p) || MarkStyle.opening(tokens, first) != style) {
        return -1;
      }
      int close = closing(style, first + style.width(), limitOf(p));
      if (close >= 0) {
        unclosedTo = 0;
        return close;
      }
    }
    return -1;
  }
}
