package io.broadsheet.annotate.quote;

import org.jspecify.annotations.Nullable;

/**
 * Reads a line that names a speaker and gives no verb, as reactions are set: "Emma Jones, chief
 * economist, Acme Homes:". What they said follows in paragraphs of its own.
 */
final class SpeakerLabel {

  /** A longer line is a sentence. */
  private static final int MOST_ITEMS = 24;

  private final Frame frame;

  SpeakerLabel(Frame frame) {
    this.frame = frame;
  }

  /** Returns whom the line names, or null where the frame is no such line. */
  @Nullable Mention mention() {
    int colon = frame.size() - 1;
    if (colon > MOST_ITEMS || !frame.isMark(colon, ':') || !frame.opensParagraph()) {
      return null;
    }
    int end = 0;
    while (!frame.isBreak(end)) {
      if (frame.is(end, WordClass.SMALL)) {
        return null;
      }
      end++;
    }
    Name name = frame.name(end - 1);
    return name != null && name.isPerson() && !tellsSomething(end, colon) ? Mention.of(name) : null;
  }

  /** "Tom Low, who was late:" goes on with what he does. */
  private boolean tellsSomething(int from, int to) {
    for (int i = from; i < to; i++) {
      if (frame.isQuote(i) || frame.is(i, WordClass.AUXILIARY)) {
        return true;
      }
    }
    return false;
  }
}
