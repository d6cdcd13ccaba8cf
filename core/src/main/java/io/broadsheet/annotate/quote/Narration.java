package io.broadsheet.annotate.quote;

import io.broadsheet.article.Quote;
import io.broadsheet.article.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Goes through an article's frames in order and gives each quotation its speaker: the one its own
 * frame names, or where that names none, the one who spoke in the frame before.
 */
final class Narration {

  /** Sentences over which a speaker goes on who has been left for what happened. */
  private static final int REACH = 4;

  private static final Comparator<Quote> IN_ORDER =
      Comparator.comparing(Quote::span).thenComparing(Quote::form, Comparator.reverseOrder());

  private final List<FrameReader> readers;
  private final Scene scene;
  private final List<Quote> quotes = new ArrayList<>();
  private @Nullable Speaker last;
  private int lastFrame = -2;

  private Narration(List<FrameReader> readers, Scene scene) {
    this.readers = readers;
    this.scene = scene;
  }

  /** Returns the quotations of the frames with their speakers, in the order of the text. */
  static List<Quote> read(List<Frame> frames, Scene scene) {
    List<FrameReader> readers = frames.stream().map(FrameReader::new).toList();
    Narration narration = new Narration(readers, scene);
    for (int f = 0; f < readers.size(); f++) {
      narration.read(f);
    }
    return narration.quotes;
  }

  private void read(int f) {
    Frame frame = readers.get(f).frame();
    scene.see(frame);
    List<Quote> own = new ArrayList<>();
    for (Speech speech : readers.get(f).speeches()) {
      Speaker speaker = speaker(speech, f);
      own.add(new Quote(speech.span(), speech.form(), speaker));
      if (speaker != null) {
        last = speaker;
        lastFrame = Math.max(lastFrame, f);
      }
    }
    if (own.isEmpty() || readers.get(f).presentsPerson()) {
      scene.close(frame);
    }
    Mention introduced = readers.get(f).introduced();
    if (introduced != null) {
      last = scene.resolve(introduced, frame);
      lastFrame = f;
    }
    own.sort(IN_ORDER);
    quotes.addAll(own);
  }

  private @Nullable Speaker speaker(Speech speech, int f) {
    Mention mention = speech.mention();
    if (mention != null) {
      return scene.resolve(mention, readers.get(f).frame());
    }
    boolean carried = lastFrame >= f - 1;
    Mention next = readers.get(f).frame().isOnlyMarked() ? mentionBehind(f, carried) : null;
    if (next != null) {
      lastFrame = f + 1;
      return scene.resolve(next, readers.get(f + 1).frame());
    }
    return carried || goesOn(f) ? last : spokenOf(f);
  }

  /** A paragraph in marks behind sentences on what happened, to no other than who spoke before. */
  private boolean goesOn(int f) {
    Frame frame = readers.get(f).frame();
    if (last == null || !frame.opensParagraph() || !frame.isOnlyMarked() || f - lastFrame > REACH) {
      return false;
    }
    for (int i = lastFrame + 1; i < f; i++) {
      if (isOfOthers(readers.get(i), last)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfOthers(FrameReader reader, Speaker speaker) {
    Frame frame = reader.frame();
    for (int i = 0; i < frame.size(); i++) {
      Name name = frame.name(i);
      if (name != null && name.isPerson() && !Objects.equals(name.key(), speaker.key())) {
        return true;
      }
    }
    Mention subject = reader.personSubject();
    return subject != null && subject.kind() == Mention.Kind.DESCRIPTION;
  }

  /** "Mulally walked out. “It is late.”": a sentence in marks behind one about a person. */
  private @Nullable Speaker spokenOf(int f) {
    Frame frame = readers.get(f).frame();
    if (f == 0 || frame.opensParagraph() || !frame.isOnlyMarked()) {
      return null;
    }
    FrameReader before = readers.get(f - 1);
    Mention person = before.personSubject();
    return person == null ? null : scene.resolve(person, before.frame());
  }

  /**
   * "“How can it go away?” Mulally asked": the sentence ends with the marks, the clause follows. A
   * new paragraph speaks of what is before it only where nobody else is known to have said that.
   */
  private @Nullable Mention mentionBehind(int f, boolean carried) {
    if (f + 1 >= readers.size()) {
      return null;
    }
    FrameReader next = readers.get(f + 1);
    List<Speech> speeches = next.speeches();
    boolean opens = next.frame().opensParagraph();
    boolean alone = !opens || (!carried && readers.get(f).frame().opensParagraph());
    boolean asked = readers.get(f).frame().asksOrShouts() && next.tellsWhoAsked();
    if (alone && (asked || next.beginsWithReport())) {
      return next.reports().get(0).subject();
    }
    boolean direct = !speeches.isEmpty() && speeches.get(0).form() == Quote.Form.DIRECT;
    return direct && !carried && !opens && next.frame().isQuote(0)
        ? speeches.get(0).mention()
        : null;
  }
}
