package io.broadsheet.query;

import io.broadsheet.analysis.Terms;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads as text what only looks like an operator, in a query that is a sentence, a headline or a
 * pasted quotation: "this is NOT the end" excludes nothing, and of a long quotation no article has
 * each word in its place.
 */
final class RunningText {

  /** A query of more words is a text as people write it, and so is a quotation of more. */
  private static final int MOST_WORDS = 6;

  /** A query with so many words such as "the" is a sentence. */
  private static final int STOP_WORDS = 2;

  /** Behind these, "not" belongs to the sentence. */
  private static final Set<String> AUXILIARIES =
      Set.of(
          ("am is are was were be been do does did have has had can could will would shall should"
                  + " may might must need")
              .split(" "));

  private final List<String> pieces;
  private final List<String> warnings;
  private final boolean text;
  private final boolean allCapitals;

  /**
   * Takes the pieces of a query: words, quotations with what stands around them, operators and
   * brackets.
   */
  RunningText(List<String> pieces, List<String> warnings) {
    this.pieces = pieces;
    this.warnings = warnings;
    long stopWords = pieces.stream().filter(RunningText::isStopWord).count();
    boolean many = QuerySize.words(String.join(" ", pieces)) > MOST_WORDS;
    text = many && stopWords >= STOP_WORDS;
    allCapitals =
        (many || stopWords > 0)
            && pieces.stream().noneMatch(p -> p.chars().anyMatch(Character::isLowerCase));
  }

  /** Returns the pieces of the query that is meant. */
  List<String> read() {
    List<String> read = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      String piece = pieces.get(i);
      if (LenientRepair.isOperator(piece) && isWord(i)) {
        warnings.add("\"" + piece + "\" was read as a word");
        read.add(piece.toLowerCase(Locale.ROOT));
      } else if (isSign(i)) {
        warnings.add("\"" + piece + "\" was read as a word");
        read.add(piece.substring(1));
      } else if (isQuotation(piece) && isSpoken(i)) {
        addQuotation(piece, read);
      } else {
        read.add(piece);
      }
    }
    return withoutIdleBrackets(read);
  }

  /** Leaves out brackets around words only, which ask for nothing that the words do not. */
  private static List<String> withoutIdleBrackets(List<String> pieces) {
    List<String> kept = new ArrayList<>(pieces);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < kept.size(); i++) {
      if (kept.get(i).endsWith("(")) {
        open.push(i);
      } else if (kept.get(i).equals(")") && !open.isEmpty()) {
        int begin = open.pop();
        List<String> around = kept.subList(Math.max(0, begin - 1), Math.min(kept.size(), i + 2));
        if (kept.get(begin).equals("(") && isIdle(around)) {
          kept.set(begin, "");
          kept.set(i, "");
        }
      }
    }
    kept.removeIf(String::isEmpty);
    return kept;
  }

  /** Returns whether what stands in brackets and beside them has no operators and no fields. */
  private static boolean isIdle(List<String> pieces) {
    return pieces.stream()
        .noneMatch(piece ->
            LenientRepair.isOperator(piece)
                || isSigned(piece)
                || LenientRepair.isField(piece.substring(0, Math.max(0, piece.indexOf(':')))));
  }

  private static boolean isSigned(String piece) {
    return piece.length() > 1 && "+-".indexOf(piece.charAt(0)) >= 0;
  }

  /** Returns whether an operator is the word of a sentence. */
  private boolean isWord(int i) {
    String before = piece(i - 1).toLowerCase(Locale.ROOT);
    boolean negates = pieces.get(i).equals("NOT") && AUXILIARIES.contains(before);
    return Character.isLetter(pieces.get(i).charAt(0))
        && (allCapitals || negates || isStopWord(piece(i + 1)));
  }

  /**
   * Returns whether a sign is text: in a vote of 252 -175 and a fall of -5, and as a dash -like
   * here- between the words of a sentence. At its end it leaves out.
   */
  private boolean isSign(int i) {
    String piece = pieces.get(i);
    if (!text || !isSigned(piece) || !Character.isLetterOrDigit(piece.charAt(1))) {
      return false;
    }
    boolean goesOn = pieces.subList(i, pieces.size()).stream().anyMatch(later -> !isSigned(later));
    return goesOn || Character.isDigit(piece.charAt(1));
  }

  private static boolean isQuotation(String piece) {
    return piece.length() > 2 && piece.startsWith("\"") && piece.endsWith("\"");
  }

  /** Returns whether a quotation tells what somebody said, not which words must stand together. */
  private boolean isSpoken(int i) {
    boolean joined =
        LenientRepair.isOperator(piece(i - 1)) || LenientRepair.isOperator(piece(i + 1));
    return !joined && (text || QuerySize.words(pieces.get(i)) > MOST_WORDS);
  }

  /** Its words count by themselves, and all together once more. */
  private void addQuotation(String piece, List<String> read) {
    List<String> words = LenientTokens.plainWords(piece.substring(1, piece.length() - 1));
    if (words.size() > 1) {
      read.add(piece);
    }
    read.addAll(words);
  }

  private String piece(int i) {
    return i >= 0 && i < pieces.size() ? pieces.get(i) : "";
  }

  private static boolean isStopWord(String piece) {
    return !LenientRepair.isOperator(piece)
        && !piece.isEmpty()
        && piece.chars().allMatch(Character::isLetter)
        && Terms.isStopWord(piece);
  }
}
