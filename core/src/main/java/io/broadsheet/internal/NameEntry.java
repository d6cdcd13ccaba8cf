package io.broadsheet.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * A name that an article has, in the forms in which it is indexed: a term of {@link Fields#ENTRY},
 * {@code kind TAB key TAB form}, and for each of its words one of {@link Fields#SUGGEST}, {@code
 * folded form from that word on TAB kind TAB key}.
 *
 * @param kind what is named
 * @param key the same for all its spellings
 * @param form as it is written
 */
public record NameEntry(Kind kind, String key, String form) {

  /** What an entry names. */
  public enum Kind {
    /** A person. */
    PERSON('p'),
    /** An organisation. */
    ORGANIZATION('o'),
    /** A place. */
    PLACE('l'),
    /** An outlet. */
    SOURCE('s'),
    /** An author. */
    AUTHOR('a'),
    /** A language. */
    LANGUAGE('g'),
    /** Words in a headline. */
    HEADLINE('h');

    private static final Kind[] ALL = values();

    private final char letter;

    Kind(char letter) {
      this.letter = letter;
    }

    /** Returns the letter that stands for the kind in terms. */
    public char letter() {
      return letter;
    }

    /** Returns the kind of a {@link #letter}. */
    public static Kind of(char letter) {
      for (Kind kind : ALL) {
        if (kind.letter == letter) {
          return kind;
        }
      }
      throw new IllegalArgumentException("not a kind of name: " + letter);
    }

    /** Returns the field that holds the keys of this kind, as terms and doc values. */
    public String facet() {
      return Fields.FACET + name().toLowerCase(Locale.ROOT);
    }
  }

  /** Stands between the parts of a term; no part has it. */
  public static final char SEPARATOR = '\t';

  /** Longest key or form: Lucene's longest term has 32,766 bytes. */
  private static final int MAX_LENGTH = 200;

  /** More words than a name has; completion begins at no later word. */
  private static final int MOST_BEGINNINGS = 16;

  /** Replaces separators and control characters and cuts what is too long. */
  public NameEntry {
    key = clean(key);
    form = clean(form);
  }

  private static String clean(String text) {
    StringBuilder out = new StringBuilder(Math.min(text.length(), MAX_LENGTH));
    for (int i = 0; i < text.length() && out.length() < MAX_LENGTH; i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isISOControl(c);
      if (!blank) {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    int last = out.length() - 1;
    if (last >= 0 && (out.charAt(last) == ' ' || Character.isHighSurrogate(out.charAt(last)))) {
      out.setLength(last);
    }
    return out.toString();
  }

  /** Returns the term of {@link Fields#ENTRY}. */
  public String entryTerm() {
    return entryPrefix(kind, key) + form;
  }

  /** Returns what the entry terms of all forms of a name begin with. */
  public static String entryPrefix(Kind kind, String key) {
    return "" + kind.letter() + SEPARATOR + key + SEPARATOR;
  }

  /**
   * Returns the terms of {@link Fields#SUGGEST}: a name begins at each of its words, a phrase at
   * its first, since another phrase begins at each of the others.
   */
  public List<String> suggestTerms() {
    String folded = fold(form);
    String tail = "" + SEPARATOR + kind.letter() + SEPARATOR + key;
    List<String> terms = new ArrayList<>();
    int most = kind == Kind.HEADLINE ? 1 : MOST_BEGINNINGS;
    int from = 0;
    while (from >= 0 && from < folded.length() && terms.size() < most) {
      terms.add(folded.substring(from) + tail);
      int blank = folded.indexOf(' ', from);
      from = blank < 0 ? -1 : blank + 1;
    }
    return terms;
  }

  /** Returns a text in lower case, without diacritics, its words one blank apart. */
  public static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        fold(c, out);
      } else if (c != '\'' && c != '’' && c != '.' && !out.isEmpty()) {
        separate(out);
      }
    }
    int last = out.length() - 1;
    if (last >= 0 && out.charAt(last) == ' ') {
      out.setLength(last);
    }
    return out.toString();
  }

  private static void separate(StringBuilder out) {
    if (out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  /** Appends a letter or digit in lower case and without its diacritics. */
  private static void fold(int c, StringBuilder out) {
    if (c < 128) {
      out.append((char) Character.toLowerCase(c));
      return;
    }
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      return;
    }
    char[] letter = Character.toString(Character.toLowerCase(c)).toCharArray();
    char[] folded = new char[letter.length * 4];
    int length = ASCIIFoldingFilter.foldToASCII(letter, 0, folded, 0, letter.length);
    out.append(folded, 0, length);
  }
}
