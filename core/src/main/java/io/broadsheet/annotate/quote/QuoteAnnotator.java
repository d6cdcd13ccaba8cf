package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.text.ArticleText;
import io.broadsheet.article.EntityMention;
import io.broadsheet.article.Quote;
import io.broadsheet.article.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds direct and indirect speech and who said it. Immutable, safe for use by several threads. */
public final class QuoteAnnotator {

  private static final Comparator<Quote> IN_ORDER =
      Comparator.comparing(Quote::span).thenComparing(Quote::form, Comparator.reverseOrder());

  /** Returns the quotes in the order of the text. Never throws, whatever the text. */
  public List<Quote> annotate(ArticleText text, List<EntityMention> entities) {
    List<Name> names = Names.of(text, entities);
    List<Frame> frames = FrameBuilder.build(text, MarkPairing.find(text), names);
    Scene scene = new Scene(new Cast(text.tokens(), names));
    List<Quote> quotes = new ArrayList<>();
    Speaker last = null;
    int lastFrame = -2;
    for (int f = 0; f < frames.size(); f++) {
      Frame frame = frames.get(f);
      scene.see(frame, 0, frame.size());
      List<Speech> speeches = new FrameReader(frame).read();
      List<Quote> own = new ArrayList<>();
      for (Speech speech : speeches) {
        Speaker speaker = speaker(speech, frame, scene, lastFrame >= f - 1 ? last : null);
        own.add(new Quote(speech.span(), speech.form(), speaker));
        if (speaker != null) {
          last = speaker;
          lastFrame = f;
        }
      }
      if (own.isEmpty()) {
        scene.close(frame);
      }
      own.sort(IN_ORDER);
      quotes.addAll(own);
    }
    return quotes;
  }

  private static @Nullable Speaker speaker(
      Speech speech, Frame frame, Scene scene, @Nullable Speaker last) {
    Mention mention = speech.mention();
    return mention == null ? last : scene.resolve(mention, frame);
  }
}
