package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.quote.ReportingVerbs.Form;
import io.broadsheet.annotate.quote.ReportingVerbs.Use;
import io.broadsheet.annotate.quote.ReportingVerbs.Verb;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whose "according to" is: a speaker's, or that of who wrote or collected something. */
final class AccordingTo {

  static final Verb VERB = new Verb("according", Use.BARE, Form.PAST);

  /** What nobody says and a body collects. */
  private static final Set<String> COLLECTED =
      Set.of(
          "figures",
          "data",
          "statistics",
          "records",
          "estimates",
          "research",
          "results",
          "findings",
          "calculations",
          "studies",
          "surveys",
          "polls",
          "reports");

  /** Words up to who wrote "the latest annual report by the ministry". */
  private static final int REACH_OF_AUTHOR = 5;

  private final Frame frame;
  private final Phrases phrases;
  private final PhraseBounds bounds;

  AccordingTo(Frame frame, Phrases phrases, PhraseBounds bounds) {
    this.frame = frame;
    this.phrases = phrases;
    this.bounds = bounds;
  }

  /** Returns the report that "according to" at an item makes; its subject may be null. */
  Report find(int at) {
    int from = behindDocument(at + 2);
    int last = bounds.endBehind(from);
    Mention subject = phrases.behind(from, last);
    subject = subject == null ? collected(from, last) : subject;
    return new Report(at, VERB, at, Math.max(last, at + 1), subject, Report.Order.INVERTED);
  }

  /**
   * "according to a statement by the ministry", "data from Acme", "figures compiled by Acme": where
   * the author's phrase begins.
   */
  private int behindDocument(int from) {
    for (int i = from + 1; i <= from + REACH_OF_AUTHOR; i++) {
      boolean author = frame.is(i, "by") || frame.is(i, "from");
      boolean made = frame.is(i, "by") && frame.lower(i - 1).endsWith("ed");
      if (author && isWritten(made ? i - 2 : i - 1)) {
        boolean told = phrases.behind(i + 1, bounds.endBehind(i + 1)) != null;
        return told ? i + 1 : from;
      }
    }
    return from;
  }

  private boolean isWritten(int item) {
    return SpeakerNouns.kind(frame.lower(item)) == SpeakerNouns.Kind.DOCUMENT
        || COLLECTED.contains(frame.lower(item));
  }

  /** "Acme figures", "Acme's latest data": of data that nobody is named for there is no speaker. */
  private @Nullable Mention collected(int from, int last) {
    if (!COLLECTED.contains(frame.lower(last))) {
      return null;
    }
    for (int i = from; i < last; i++) {
      Name name = frame.name(i);
      if (name != null && name.kind() == Name.Kind.BODY) {
        String noun = frame.lower(last);
        return new Mention(
            Mention.Kind.DESCRIPTION, frame.first(from), frame.last(last), null, noun);
      }
    }
    return null;
  }
}
