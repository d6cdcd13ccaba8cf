package io.broadsheet.search.figure;

/**
 * Tells whose share of votes a percentage is: "Mora has 48 percent", "48 percent for Mora". In what
 * one poll says of two candidates nothing else but their names tells the figures apart.
 */
final class ShareHolder {

  /** Words on a side that the name may stand away. */
  private static final int REACH = 8;

  /** Words between "for" and the name: "for the mayor, Mora". */
  private static final int TITLE = 2;

  private final FigureSentence sentence;

  private ShareHolder(FigureSentence sentence) {
    this.sentence = sentence;
  }

  /** Returns the stem of the holder's last name, or "" where the sentence does not tell. */
  static String of(FigureSentence sentence) {
    if (!sentence.unit().equals("percent") || !isOfVotes(sentence)) {
      return "";
    }
    ShareHolder holder = new ShareHolder(sentence);
    String behind = holder.behind();
    return behind.isEmpty() ? holder.before() : behind;
  }

  private static boolean isOfVotes(FigureSentence sentence) {
    for (int i = 0; i < sentence.words().size(); i++) {
      if (Cue.VOTING.has(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "48 percent of voters back Mora". */
  private String behind() {
    int end = Math.min(sentence.words().size(), sentence.next() + REACH);
    for (int i = sentence.next(); i < end && !sentence.isParted(i) && !sentence.isNumber(i); i++) {
      if (Cue.BACKING.has(sentence.lower(i))) {
        return nameFrom(i + 1);
      }
    }
    return "";
  }

  private String nameFrom(int first) {
    int end = Math.min(sentence.words().size(), first + TITLE + 1);
    for (int i = first; i < end; i++) {
      if (sentence.isName(i)) {
        return lastName(i);
      }
    }
    return "";
  }

  private String lastName(int first) {
    int i = first;
    while (i + 1 < sentence.words().size() && sentence.isName(i + 1) && isTogether(i + 1)) {
      i++;
    }
    return sentence.words().get(i).stem();
  }

  /** "Mora had 48 percent"; "Mora leads Lund with 48 percent", where it is none of Lund's. */
  private String before() {
    int least = Math.max(0, sentence.first() - REACH);
    for (int i = sentence.first() - 1; i >= least && !sentence.isNumber(i); i--) {
      if (sentence.isName(i)) {
        int first = i;
        while (first > 0 && sentence.isName(first - 1) && isTogether(first)) {
          first--;
        }
        if (first == 0 || !Cue.BEATING.has(sentence.lower(first - 1))) {
          return sentence.words().get(i).stem();
        }
        i = first;
      }
    }
    return "";
  }

  private boolean isTogether(int i) {
    return sentence.textBetween(i - 1, i).isBlank();
  }
}
