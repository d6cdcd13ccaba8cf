package io.broadsheet.annotate.text;

import io.broadsheet.annotate.text.FurniturePhrases.Place;
import java.util.Set;

/** Knows lines that are furniture by their form: bylines, addresses, times, buttons, captions. */
final class FurnitureLines {

  private static final int LONGEST_BYLINE = 14;
  private static final int LONGEST_LINE = 20;
  private static final int LONGEST_CAPTION = 60;
  private static final int LONGEST_NAME = 3;

  /** Small words in a byline: "By Jane Roe and John Doe in London for Example". */
  private static final Set<String> BYLINE_WORDS =
      Set.of(
          "and",
          "in",
          "for",
          "of",
          "the",
          "with",
          "at",
          "from",
          "de",
          "van",
          "von",
          "der",
          "al",
          "bin",
          "el",
          "la",
          "da",
          "our",
          "a",
          "staff",
          "special",
          "senior",
          "chief",
          "own",
          "political",
          "foreign",
          "diplomatic",
          "defence",
          "defense",
          "security",
          "business",
          "economics",
          "financial",
          "sports",
          "sport",
          "health",
          "education",
          "science",
          "environment",
          "court",
          "crime",
          "legal",
          "local",
          "regional",
          "city",
          "national",
          "international",
          "world",
          "correspondent",
          "correspondents",
          "reporter",
          "reporters",
          "writer",
          "writers",
          "editor",
          "editors",
          "agencies",
          "agency",
          "bureau",
          "desk",
          "team",
          "web",
          "online");

  private static final Set<String> PHOTO_WORDS =
      Set.of(
          "photo",
          "photos",
          "photograph",
          "photographs",
          "getty",
          "file",
          "handout",
          "image",
          "images",
          "picture",
          "pictures",
          "reuters",
          "afp",
          "epa",
          "ap",
          "shutterstock",
          "screengrab",
          "screenshot",
          "courtesy",
          "credit",
          "via",
          "pool",
          "xinhua",
          "anadolu",
          "illustration",
          "wikimedia",
          "unsplash",
          "pexels",
          "istock",
          "alamy");

  private final Tokens tokens;

  FurnitureLines(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns whether the paragraph of these tokens is furniture by its form. */
  boolean test(int first, int limit, FoldedWords line) {
    if (first < limit && isAddress(first, limit)) {
      return true;
    }
    if (line.size() == 0) {
      return isRule(first, limit);
    }
    return (line.size() <= LONGEST_BYLINE && isByline(line, limit))
        || (line.size() <= LONGEST_LINE && isBar(line))
        || (line.size() <= LONGEST_CAPTION && isCaption(first, limit));
  }

  /** A bare address of the web or of mail. */
  private boolean isAddress(int first, int limit) {
    String text = tokens.text();
    int start = tokens.start(first);
    int end = tokens.end(limit - 1);
    for (int at = start; at < end; at++) {
      if (Character.isWhitespace(text.charAt(at))) {
        return false;
      }
    }
    return text.startsWith("http://", start)
        || text.startsWith("https://", start)
        || text.startsWith("www.", start)
        || isMail(text.substring(start, end));
  }

  private static boolean isMail(String word) {
    int at = word.indexOf('@');
    return at > 0 && at == word.lastIndexOf('@') && word.indexOf('.', at) > at + 1;
  }

  /** A rule of dashes or stars. Quotation marks alone, or one mark, say nothing. */
  private boolean isRule(int first, int limit) {
    if (limit - first < 3) {
      return false;
    }
    for (int i = first; i < limit; i++) {
      if ("-–—*_=~•·.#".indexOf(tokens.first(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isByline(FoldedWords line, int limit) {
    if (!line.is(0, "by") || line.size() < 2 || !tokens.isCapitalized(line.token(0))) {
      return false;
    }
    boolean stop = tokens.isMark(limit - 1, '.') && line.size() > 4;
    for (int i = 1; i < line.size() && !stop; i++) {
      int token = line.token(i);
      if (!tokens.isCapitalized(token) && !BYLINE_WORDS.contains(line.word(i))) {
        return false;
      }
    }
    return !stop;
  }

  private static boolean isBar(FoldedWords line) {
    return FurniturePhrases.consistOf(Place.BAR, line)
        || (FurniturePhrases.consistOf(Place.WHEN, line) && isDateLine(line));
  }

  /** A time of day alone heads a part of a live report. */
  private static boolean isDateLine(FoldedWords line) {
    boolean number = false;
    boolean word = false;
    for (int i = 0; i < line.size(); i++) {
      number |= line.isNumber(i);
      word |= line.word(i).length() > 2;
    }
    return number && word;
  }

  private boolean isCaption(int first, int limit) {
    return endsWithPhotographer(first, limit) || endsWithCreditInBrackets(first, limit);
  }

  /** Ends with who had the picture taken and who took it: "REUTERS/Jane Roe". */
  private boolean endsWithPhotographer(int first, int limit) {
    int slash = limit - 1;
    while (slash > first && limit - slash <= LONGEST_NAME && isCapitalizedWord(slash)) {
      slash--;
    }
    return slash > first
        && slash < limit - 1
        && tokens.isMark(slash, '/')
        && isCapitalizedWord(slash - 1)
        && PHOTO_WORDS.contains(tokens.lower(slash - 1));
  }

  private boolean isCapitalizedWord(int token) {
    return tokens.isWord(token) && tokens.isCapitalized(token);
  }

  /** Such as "(AP Photo/Jane Roe)", "[File: Jane Roe/Reuters]". */
  private boolean endsWithCreditInBrackets(int first, int limit) {
    int last = limit - 1;
    if (tokens.isMark(last, '.') && last > first) {
      last--;
    }
    if (!tokens.isMark(last, ')') && !tokens.isMark(last, ']')) {
      return false;
    }
    char open = tokens.isMark(last, ')') ? '(' : '[';
    int words = 0;
    boolean credit = false;
    for (int i = last - 1; i >= first && !tokens.isMark(i, open); i--) {
      credit |= PHOTO_WORDS.contains(tokens.lower(i));
      credit &= ++words < LONGEST_LINE;
    }
    return credit && (words > 1);
  }
}
