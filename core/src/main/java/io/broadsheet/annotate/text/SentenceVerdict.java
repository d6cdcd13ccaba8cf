package io.broadsheet.annotate.text;

import io.broadsheet.annotate.text.FurniturePhrases.Place;
import java.util.Set;

/** What a sentence is, as far as its own words tell. */
enum SentenceVerdict {
  /** Part of the report, or nothing tells otherwise. */
  REPORT,
  /** Furniture if it stands beside some: it speaks of the page. */
  WEAK,
  /** So few words that after furniture they are a link: "Ten recipes for a rainy weekend". */
  FEW_WORDS,
  /** Furniture. */
  FURNITURE,
  /** Furniture that takes its whole paragraph along. */
  FURNITURE_TO_THE_END;

  /** Longer sentences than this are reports, whatever words are in them. */
  private static final int MAX_WORDS = 45;

  /** Prompts are short. */
  private static final int MAX_PROMPT_WORDS = 30;

  private static final int MAX_LINK_WORDS = 7;

  private static final TokenTable<Boolean> SAYING =
      TokenTable.of(
          Set.of(
              "said",
              "says",
              "told",
              "added",
              "according",
              "asked",
              "stated",
              "announced",
              "reported",
              "wrote",
              "declined"));

  boolean isFurniture() {
    return this == FURNITURE || this == FURNITURE_TO_THE_END;
  }

  /** Judges a sentence; {@code tokens} are those that {@code sentence} was folded from. */
  static SentenceVerdict of(Tokens tokens, FoldedWords sentence) {
    if (sentence.size() == 0 || sentence.opensQuoted()) {
      return REPORT;
    }
    FurniturePhrases phrases = FurniturePhrases.get();
    int start = phrases.at(sentence, 0);
    if (Place.PARAGRAPH.in(start) && isCredit(tokens, sentence, Place.PARAGRAPH)) {
      return FURNITURE_TO_THE_END;
    }
    boolean reports = reports(sentence);
    if (Place.LINE.in(phrases.exactly(sentence, 0)) || (isLabelled(tokens, sentence) && !reports)) {
      return FURNITURE;
    }
    if (reports || sentence.size() > MAX_WORDS) {
      return REPORT;
    }
    if ((Place.START.in(start) && isCredit(tokens, sentence, Place.START))
        || (Place.VERB.in(start) && isPrompt(sentence))) {
      return FURNITURE;
    }
    return ofWords(sentence, start);
  }

  /** Returns whether the sentence tells who said something. */
  static boolean reports(FoldedWords sentence) {
    return sentence.containsAny(SAYING);
  }

  /**
   * A phrase with "by" at its end credits someone: "Photos by Jane", not "Photos by satellites".
   */
  private static boolean isCredit(Tokens tokens, FoldedWords sentence, Place place) {
    int end = FurniturePhrases.get().end(place, sentence, 0);
    if (end < 1 || end == sentence.size() || !sentence.is(end - 1, "by")) {
      return true;
    }
    String next = sentence.word(end);
    return tokens.isCapitalized(sentence.token(end))
        || next.startsWith(FurniturePhrases.OUTLET)
        || next.equals("our")
        || next.equals("staff");
  }

  private static boolean isLabelled(Tokens tokens, FoldedWords sentence) {
    FurniturePhrases phrases = FurniturePhrases.get();
    int label =
        Math.max(phrases.end(Place.LABEL, sentence, 0), phrases.end(Place.LINKS, sentence, 0));
    if (label < 0) {
      return false;
    }
    int after = sentence.token(label - 1) + 1;
    return tokens.isMark(after, ':') || tokens.isMark(after, '|');
  }

  /** "Call our newsdesk", "Allow notifications": an order that names what only a page has. */
  private static boolean isPrompt(FoldedWords sentence) {
    if (sentence.quoted() || sentence.size() > MAX_PROMPT_WORDS) {
      return false;
    }
    for (int i = 1; i < sentence.size(); i++) {
      if (Place.OBJECT.in(FurniturePhrases.get().at(sentence, i))) {
        return true;
      }
    }
    return false;
  }

  private static SentenceVerdict ofWords(FoldedWords sentence, int start) {
    int found = start;
    for (int i = 0; i < sentence.size() && !sentence.quoted(); i++) {
      int here = FurniturePhrases.get().at(sentence, i);
      if (Place.WITHIN.in(here)) {
        return FURNITURE;
      }
      found |= here;
    }
    if (Place.WEAK_START.in(start) || Place.WEAK.in(found)) {
      return WEAK;
    }
    return sentence.size() <= MAX_LINK_WORDS && !sentence.quoted() ? FEW_WORDS : REPORT;
  }
}
