package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.text.ArticleText;
import io.broadsheet.annotate.text.Tokens;
import io.broadsheet.article.TextSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns sentences into frames: joins those that marks hold together and folds what is one item. */
final class FrameBuilder {

  /** What is longer is no sentence; it is cut, so that the work in a frame is bounded. */
  private static final int MOST_ITEMS = 300;

  /** Verbs in short behind any subject: "they're". */
  private static final Set<String> CONTRACTED = Set.of("re", "ll", "ve", "d", "m");

  /** Words behind which "'s" is a verb in short. */
  private static final Set<String> CONTRACTING =
      Set.of("he", "she", "it", "that", "there", "here", "what", "who", "where", "how", "when");

  private final List<Frame> frames = new ArrayList<>();
  private final Tokens tokens;
  private final List<TextSpan> paragraphs;
  private final List<TextSpan> headings;
  private final List<Marked> marked;
  private final List<Name> names;
  private int nextMarked;
  private int nextName;
  private int nextParagraph;
  private int nextHeading;

  /** The first marked stretch that ends behind the sentence being taken. */
  private int nextClosed;

  /** The first token of the sentences being taken, or -1 before the first of them. */
  private int begin = -1;

  /** The first token that no frame has. */
  private int next;

  private int[] first = new int[64];
  private int[] last = new int[64];
  private @Nullable Object[] what = new @Nullable Object[64];
  private int size;

  private FrameBuilder(ArticleText text, List<Marked> marked, List<Name> names) {
    tokens = text.tokens();
    paragraphs = text.paragraphs();
    headings = text.headings();
    this.marked = marked;
    this.names = names;
  }

  /**
   * Returns the frames in the order of the text. A heading without marks makes none: nobody who is
   * named in it is the subject of the paragraph below.
   */
  static List<Frame> build(ArticleText text, List<Marked> marked, List<Name> names) {
    FrameBuilder builder = new FrameBuilder(text, marked, names);
    text.sentences().forEach(builder::take);
    return builder.frames;
  }

  /** Takes a sentence, with those before it that end within marks, if it does not itself. */
  private void take(TextSpan sentence) {
    begin = begin >= 0 ? begin : Math.max(next, tokens.at(sentence.start()));
    int end = tokens.at(sentence.end());
    while (nextClosed < marked.size() && marked.get(nextClosed).last() < end) {
      nextClosed++;
    }
    boolean endsInMarks = nextClosed < marked.size() && marked.get(nextClosed).first() < end;
    if (endsInMarks || isSigned(end)) {
      return;
    }
    boolean hasMarks = nextClosed > 0 && marked.get(nextClosed - 1).last() >= begin;
    boolean heading = isInHeading(sentence) && !hasMarks;
    if (begin < end && !heading) {
      next = add(behindDateline(begin, end), end);
      frames.add(frame());
    }
    begin = -1;
  }

  /** "“We are ready.” ― Emma Jones": a bar behind marks goes on with their sentence. */
  private boolean isSigned(int end) {
    return tokens.isMark(end, '―')
        && nextClosed > 0
        && marked.get(nextClosed - 1).last() == end - 1;
  }

  private boolean isInHeading(TextSpan sentence) {
    while (nextHeading < headings.size() && headings.get(nextHeading).end() <= sentence.start()) {
      nextHeading++;
    }
    return nextHeading < headings.size() && headings.get(nextHeading).start() <= sentence.start();
  }

  private int behindDateline(int from, int to) {
    return opensParagraph(from) ? Dateline.skip(tokens, from, to) : from;
  }

  private boolean opensParagraph(int token) {
    return nextParagraph < paragraphs.size()
        && paragraphs.get(nextParagraph).start() <= tokens.start(token);
  }

  private Frame frame() {
    boolean opens = size > 0 && opensParagraph(first[0]);
    while (size > 0 && opensParagraph(last[size - 1])) {
      nextParagraph++;
    }
    Frame frame =
        new Frame(
            tokens,
            Arrays.copyOf(first, size),
            Arrays.copyOf(last, size),
            Arrays.copyOf(what, size),
            opens);
    size = 0;
    return frame;
  }

  /** Adds the tokens of a sentence; returns the token after the last one that was added. */
  private int add(int from, int to) {
    int i = from;
    while (i < to) {
      if (size == MOST_ITEMS) {
        frames.add(frame());
      }
      i = addItem(i, to);
    }
    return i;
  }

  private void skipTo(int i) {
    while (nextMarked < marked.size() && marked.get(nextMarked).first() < i) {
      nextMarked++;
    }
    while (nextName < names.size() && names.get(nextName).first() < i) {
      nextName++;
    }
  }

  private int addItem(int i, int to) {
    skipTo(i);
    if (nextMarked < marked.size() && marked.get(nextMarked).first() == i) {
      return push(i, marked.get(nextMarked).last(), marked.get(nextMarked));
    }
    int affiliation = endOfAffiliation(i);
    if (affiliation > 0) {
      return push(i, affiliation, Frame.Ending.AFFILIATION);
    }
    if (nextName < names.size() && names.get(nextName).first() == i) {
      Name name = names.get(nextName);
      return push(i, Math.max(i, Math.min(name.lastWithHonours(tokens), beforeMarks())), name);
    }
    Frame.Ending ending = isApostrophe(i) ? ending(i) : null;
    if (ending != null) {
      return push(i, tokens.glued(i + 1) ? i + 1 : i, ending);
    }
    return isInside(i, to) ? i + 1 : push(i, i, null);
  }

  /**
   * The point of "3.5", and of "Mr. Lopez", "Lt. Gov.", "Sgt. 1st Class" and "U.S. Senator": no
   * sentence ends.
   */
  private boolean isInside(int point, int to) {
    boolean told = tokens.isCapitalized(point + 1) || tokens.isNumber(point + 1);
    boolean abbreviates = point + 1 < to && tokens.isWord(point - 1) && told;
    return tokens.isMark(point, '.')
        && (tokens.glued(point + 1) || (tokens.glued(point) && abbreviates));
  }

  private boolean isApostrophe(int i) {
    return (tokens.isMark(i, '\'') || tokens.isMark(i, '’')) && tokens.glued(i);
  }

  /** "'s", or "'" behind a word on s; "'s", "'re", "'ll" behind a subject; null for no ending. */
  private Frame.@Nullable Ending ending(int apostrophe) {
    if (!tokens.glued(apostrophe + 1)) {
      boolean possessive = tokens.lower(apostrophe - 1).endsWith("s");
      return possessive ? Frame.Ending.POSSESSIVE : null;
    }
    if (!tokens.is(apostrophe + 1, "s")) {
      boolean verb = CONTRACTED.contains(tokens.lower(apostrophe + 1));
      return verb ? Frame.Ending.CONTRACTED : null;
    }
    boolean verb = CONTRACTING.contains(tokens.lower(apostrophe - 1));
    return verb ? Frame.Ending.CONTRACTED : Frame.Ending.POSSESSIVE;
  }

  /** "R-Toledo", "D-Calif.", "R–Ohio": a party and whom one sits for; -1 where there is none. */
  private int endOfAffiliation(int i) {
    if (!isParty(i) || !isJoint(i + 1) || !tokens.isCapitalized(i + 2)) {
      return -1;
    }
    int last = i + 2;
    while (isInPlaceName(last + 1)) {
      last++;
    }
    return last;
  }

  /** A Republican, a Democrat, an independent. */
  private boolean isParty(int i) {
    char c = tokens.end(i) - tokens.start(i) == 1 ? tokens.first(i) : 0;
    return c == 'R' || c == 'D' || c == 'I';
  }

  private boolean isJoint(int i) {
    boolean glued = tokens.glued(i) && tokens.glued(i + 1);
    return glued && (tokens.isMark(i, '-') || tokens.isMark(i, '–'));
  }

  private boolean isInPlaceName(int i) {
    boolean point = tokens.isMark(i, '.') && (tokens.glued(i + 1) || tokens.isMark(i + 1, ','));
    return tokens.isCapitalized(i) || point;
  }

  private int beforeMarks() {
    return nextMarked < marked.size() ? marked.get(nextMarked).first() - 1 : Integer.MAX_VALUE;
  }

  private int push(int from, int to, @Nullable Object item) {
    if (size == first.length) {
      first = Arrays.copyOf(first, size * 2);
      last = Arrays.copyOf(last, size * 2);
      what = Arrays.copyOf(what, size * 2);
    }
    first[size] = from;
    last[size] = to;
    what[size] = item;
    size++;
    return to + 1;
  }
}
