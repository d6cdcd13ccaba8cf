package io.broadsheet.annotate.text;

/** Tells points that end a sentence from those behind abbreviations, initials and times of day. */
final class Abbreviations {

  /** "CEST"; longer ones are words: "Eastern". */
  private static final int LONGEST_ZONE = 4;

  private final Tokens tokens;

  Abbreviations(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Returns whether the word before a point is short for another, and the sentence goes on with
   * token {@code next}.
   */
  boolean continues(int point, int next) {
    int word = point - 1;
    if (!tokens.isWord(word) || !tokens.glued(point)) {
      return false;
    }
    String lower = tokens.lower(word);
    if (lower.length() == 1 && tokens.isCapitalized(word)) {
      return isInitial(word, next);
    }
    if (lower.length() == 1 && tokens.isMark(word - 1, '.') && tokens.glued(word)) {
      return !lower.equals("m") || !tokens.isCapitalized(next) || isTimeOfDay(next);
    }
    if (Cue.BETWEEN_NAMES.has(lower)) {
      return !opens(next);
    }
    return isBeforeWhatItTells(lower, word, next)
        || (Cue.COMPANY_FORM.has(lower) && tokens.isWord(next) && !opens(next));
  }

  /**
   * What goes on behind "7 a.m.": "Monday", "May 5", "ET", "Eastern on", "Oslo time"; but not "May
   * left".
   */
  private boolean isTimeOfDay(int next) {
    String lower = tokens.lower(next);
    boolean owns = tokens.glued(next + 1) && tokens.is(next + 2, "s");
    if (Cue.DAY.has(lower)) {
      return !owns;
    }
    if (Cue.MONTH.has(lower)) {
      return tokens.isNumber(tokens.isMark(next + 1, '.') ? next + 2 : next + 1);
    }
    boolean word = lower.length() > LONGEST_ZONE;
    if (isBeforeTime(next) || (tokens.isCapitalized(next + 1) && isBeforeTime(next + 1))) {
      return true;
    }
    return Cue.ZONE.has(lower) && (word ? !tokens.isCapitalized(next + 1) : tokens.isAllCaps(next));
  }

  /** "London time", "Eastern time". */
  private boolean isBeforeTime(int i) {
    return tokens.isWord(i) && tokens.is(i + 1, "time") && !tokens.isCapitalized(i + 1);
  }

  /** "Mr. Smith", "Sens. Smith and Jones", "No. 5", "RENO, Nev. (AP)". */
  private boolean isBeforeWhatItTells(String lower, int word, int next) {
    boolean capital = tokens.isCapitalized(word);
    if (Cue.BEFORE_NUMBER.has(lower)) {
      return tokens.isNumber(next);
    }
    if (Cue.BEFORE_NAME.has(lower)) {
      return !(opens(next) && tokens.isCapitalized(next))
          && (lower.length() > 2 || capital || tokens.isNumber(next));
    }
    if (Cue.BEFORE_PEOPLE.has(lower)) {
      return capital && tokens.isCapitalized(next) && !opens(next);
    }
    return Cue.STATE.has(lower) && capital && isBehindTown(word) && !opens(next);
  }

  private boolean isBehindTown(int word) {
    return tokens.isMark(word - 1, ',') || tokens.isMark(word - 1, '-');
  }

  /**
   * "U.S. President" goes on and "J. Smith" too; "in the U.S. The talks" and "in Group B. Canada"
   * end.
   */
  private boolean isInitial(int word, int next) {
    boolean dotted = tokens.isMark(word - 1, '.') && tokens.glued(word);
    if (!dotted) {
      boolean titled = tokens.isMark(word - 1, '.') && Cue.BEFORE_NAME.has(tokens.lower(word - 2));
      boolean other = tokens.is(word, "i") ? !titled : Cue.LETTERED.has(tokens.lower(word - 1));
      return tokens.isCapitalized(next) && !opens(next) && !other;
    }
    return !opens(next);
  }

  /** Returns whether a sentence begins here: "The", "A", but not the initial of "A. B. Roe". */
  boolean opens(int next) {
    String lower = tokens.isWord(next) ? tokens.lower(next) : "";
    boolean initial = lower.length() == 1 && tokens.isMark(next + 1, '.') && tokens.glued(next + 1);
    return SentenceOpeners.contains(lower) && !initial;
  }
}
