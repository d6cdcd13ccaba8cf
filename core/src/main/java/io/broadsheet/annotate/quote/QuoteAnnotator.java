package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.text.ArticleText;
import io.broadsheet.article.EntityMention;
import io.broadsheet.article.Quote;
import java.util.List;

/** Finds direct and indirect speech and who said it. Immutable, safe for use by several threads. */
public final class QuoteAnnotator {

  /** Creates an annotator. The first one in a program reads the word lists. */
  public QuoteAnnotator() {}

  /**
   * Returns the quotes in the order of the text, a quote before those inside it. Never throws,
   * whatever the text.
   */
  public List<Quote> annotate(ArticleText text, List<EntityMention> entities) {
    List<Name> names = Names.of(text, entities);
    List<Frame> frames = FrameBuilder.build(text, MarkPairing.find(text), names);
    return Narration.read(frames, new Scene(new Cast(text.tokens(), names)));
  }
}
