package io.broadsheet.annotate.text;

import io.broadsheet.article.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * What the sentences of a paragraph make of it.
 *
 * @param size its sentences
 * @param leading how many at its begin are furniture
 * @param trailing how many at its end are furniture
 */
record ParagraphVerdict(int size, int leading, int trailing) {

  static ParagraphVerdict of(SentenceVerdict[] sentences) {
    int size = sentences.length;
    int furniture = 0;
    int reports = 0;
    for (SentenceVerdict sentence : sentences) {
      boolean link = sentence == SentenceVerdict.FEW_WORDS && furniture > 0;
      boolean report = sentence == SentenceVerdict.REPORT || sentence == SentenceVerdict.FEW_WORDS;
      furniture += sentence.isFurniture() ? 1 : 0;
      reports += report && !link ? 1 : 0;
    }
    if (furniture == 0) {
      return new ParagraphVerdict(size, 0, 0);
    }
    boolean whole =
        reports == 0
            || sentences[0] == SentenceVerdict.FURNITURE_TO_THE_END
            || (sentences[0].isFurniture() && furniture > 1 && furniture > reports)
            || furniture > 2 * reports;
    int leading = leading(sentences);
    int trailing = trailing(sentences);
    return whole || leading + trailing >= size
        ? new ParagraphVerdict(size, size, 0)
        : new ParagraphVerdict(size, leading, trailing);
  }

  private static int leading(SentenceVerdict[] sentences) {
    int count = 0;
    while (count < sentences.length && sentences[count].isFurniture()) {
      count++;
    }
    return count;
  }

  /** The furniture at the end, with weak sentences inside it. */
  private static int trailing(SentenceVerdict[] sentences) {
    int count = 0;
    for (int i = sentences.length - 1; i >= 0; i--) {
      if (sentences[i] == SentenceVerdict.REPORT) {
        break;
      }
      // few words before furniture are the report's; only those after it count with it
      count = sentences[i].isFurniture() ? sentences.length - i : count;
    }
    for (int i = 1; i < sentences.length; i++) {
      if (sentences[i] == SentenceVerdict.FURNITURE_TO_THE_END) {
        return Math.max(count, sentences.length - i);
      }
    }
    return count;
  }

  boolean isNone() {
    return leading == 0 && trailing == 0;
  }

  boolean isWhole() {
    return leading == size;
  }

  /** Returns the furniture as spans of whole sentences. */
  List<TextSpan> parts(List<TextSpan> sentences) {
    List<TextSpan> parts = new ArrayList<>();
    if (leading > 0) {
      parts.add(new TextSpan(sentences.get(0).start(), sentences.get(leading - 1).end()));
    }
    if (trailing > 0) {
      parts.add(
          new TextSpan(sentences.get(size - trailing).start(), sentences.get(size - 1).end()));
    }
    return parts;
  }
}
