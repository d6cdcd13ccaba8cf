package io.broadsheet.annotate.figure;

import io.broadsheet.annotate.text.Tokens;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells numbers that name something: flights and articles of law, the "787" of an aircraft, house
 * numbers, codes and the numbers of a list.
 */
final class NameNumbers {

  /** Shorter names come as amounts too: there is a Boeing 787 and an iPhone 4. */
  private static final int SHORTEST_NAME = 3;

  /** The numbers of emergency services that hardly count anything; there may be 112 of a thing. */
  private static final Set<String> EMERGENCY = Set.of("911", "999");

  /** A telephone number is written in no more groups. */
  private static final int MOST_GROUPS = 5;

  /** So many tokens may stand in brackets before the number that ends them. */
  private static final int LONGEST_BRACKET = 40;

  private static final Set<String> JOINTS = Set.of(",", "and", "or", "to", "/");

  private final Tokens tokens;

  /** Numbers that were part of a name: after "Boeing 787" comes "the 787". */
  private final Set<String> names = new HashSet<>();

  NameNumbers(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Inside of an address of the web, a date in digits, a reference, "K200,000". */
  boolean isPartOfCode(int first, int next) {
    char before = tokens.glued(first) ? tokens.first(first - 1) : 0;
    boolean sign = before == '+' && !tokens.glued(first - 1);
    boolean group = before == ',' && tokens.glued(first - 1) && tokens.isWord(first - 2);
    boolean joined = group || ("/=&_#@?\\+%*".indexOf(before) >= 0 && before != 0 && !sign);
    char after = tokens.glued(next) ? tokens.first(next) : 0;
    boolean joins =
        after == '_'
            || after == '='
            || after == '@'
            || after == '&'
            || (after == '/' && tokens.isNumber(next + 1) && tokens.glued(next + 1));
    return joined || joins;
  }

  /** "COVID-19", "F-16", and "mid-1972". */
  boolean isHyphened(int first) {
    return tokens.isNumber(first)
        && tokens.glued(first)
        && tokens.isMark(first - 1, '-')
        && tokens.glued(first - 1)
        && tokens.isWord(first - 2)
        && !tokens.is(first - 2, "minus")
        && !isMeasured(first - 2)
        && NumberWords.word(tokens, first - 2) == null;
  }

  /** "3km-5km": a unit of a number, and the end of a range behind it. */
  private boolean isMeasured(int i) {
    return tokens.isNumber(i - 1)
        && !tokens.isCapitalized(i)
        && UnitLexicon.get().at(tokens, i) != null;
  }

  /** "the Seven Forks dams", "the Group of Seven": a numeral in capitals inside a sentence. */
  boolean isNumeral(Amount number) {
    int first = number.first();
    int before = first - 1;
    boolean inside =
        tokens.isCapitalized(first)
            && !tokens.isAllCaps(first)
            && (tokens.isWord(before) || tokens.isMark(before, ','))
            && !isNewLine(first);
    if (!inside) {
      return false;
    }
    boolean follows = tokens.isCapitalized(number.next()) && !tokens.isMark(before, ',');
    int name = tokens.is(before, "of") ? before - 1 : before;
    boolean opens = name == before && Cue.OPENER.has(tokens.lower(before));
    return follows || (tokens.isCapitalized(name) && !opens);
  }

  private boolean isNewLine(int i) {
    return i == 0 || tokens.text().indexOf('\n', tokens.end(i - 1), tokens.start(i)) >= 0;
  }

  boolean isGluedToLetters(Amount number) {
    return tokens.isNumber(number.next() - 1)
        && tokens.glued(number.next())
        && tokens.isWord(number.next());
  }

  boolean hasLeadingZero(Amount number) {
    return number.plain()
        && tokens.first(number.first()) == '0'
        && tokens.end(number.first()) - tokens.start(number.first()) > 1
        && !tokens.string(number.first()).chars().allMatch(c -> c == '0');
  }

  /** "No. 5", "flight 12", "Boeing 787", and "the 787" behind that. */
  boolean isLabel(Amount number) {
    int before = number.first() - 1;
    if (!tokens.isWord(before)) {
      return (tokens.isMark(before, '.') && isAbbreviated(number, before)) || isParagraph(number);
    }
    boolean letter = tokens.isNumber(number.first()) && tokens.glued(number.next() - 1);
    if (number.scale() > 1 && !letter) {
      return false;
    }
    boolean digits = number.plain() || letter;
    String word = tokens.lower(before);
    boolean named = isName(before) && !Cue.OPENER.has(word);
    if (named && number.plain()) {
      remember(number);
    }
    return (named && (digits || isInside(number)))
        || ((digits || word.equals("number")) && Cue.LABEL.has(word))
        || (number.plain() && names.contains(tokens.string(number.first())))
        || isCounted(number);
  }

  /** "Seven Forks", "Gemini 2.5 Pro": the number begins with a capital or stands before one. */
  private boolean isInside(Amount number) {
    return tokens.isCapitalized(number.first()) || tokens.isCapitalized(number.next());
  }

  /** The "34" of "sections 302 and 34". */
  boolean isListedLabel(Amount number) {
    int label = number.first() - 1;
    while (number.plain() && tokens.isNumber(label - 1) && JOINTS.contains(tokens.lower(label))) {
      label -= 2;
    }
    return label < number.first() - 1
        && tokens.isWord(label)
        && tokens.lower(label).endsWith("s")
        && Cue.LABEL.has(tokens.lower(label));
  }

  /** "Two new 737 jets": what another number counts has this one for its name. */
  private boolean isCounted(Amount number) {
    int first = number.first();
    boolean name = number.plain() && tokens.string(first).length() >= SHORTEST_NAME;
    if (!name || !tokens.isWord(first - 1)) {
      return false;
    }
    int count = NumberWords.word(tokens, first - 1) == null ? first - 2 : first - 1;
    boolean adjective = count == first - 1 || isAdjective(first - 1);
    NumberWords.Word word = tokens.isWord(count) ? NumberWords.word(tokens, count) : null;
    return adjective && word != null && word.role() == NumberWords.Role.ONES && word.value() > 1;
  }

  private boolean isAdjective(int i) {
    String word = tokens.lower(i);
    return !tokens.isCapitalized(i)
        && !Cue.END_OF_NOUN.has(word)
        && !Cue.OPENER.has(word)
        && !Cue.ABOUT.has(word);
  }

  /** "No. 5", "no . 5", "A.5". */
  private boolean isAbbreviated(Amount number, int point) {
    return switch (tokens.lower(point - 1)) {
      case "no" -> true;
      case "nos", "nr" -> tokens.glued(point);
      default -> tokens.glued(point) && tokens.glued(number.first());
    };
  }

  /** The "(3)" of "section 20 (3)" and "Article 5(2)". */
  private boolean isParagraph(Amount number) {
    int bracket = number.first() - 1;
    return tokens.isMark(bracket, '(')
        && tokens.isMark(number.next(), ')')
        && tokens.isNumber(bracket - 1)
        && Cue.LABEL.has(tokens.lower(bracket - 2));
  }

  private void remember(Amount number) {
    String digits = tokens.string(number.first());
    if (digits.length() >= SHORTEST_NAME) {
      names.add(digits);
    }
  }

  /** A word with a capital: "Boeing", "iPhone". */
  private boolean isName(int i) {
    String word = tokens.string(i);
    return tokens.isCapitalized(i) || (word.length() > 1 && Character.isUpperCase(word.charAt(1)));
  }

  /** "9)" or "3." at the begin of a line, and "1)" inside of one. */
  boolean isListMark(Amount number) {
    int next = number.next();
    int first = number.first();
    if (number.plain()
        && tokens.isMark(next, ')')
        && tokens.isWord(next + 1)
        && isUnopened(first)) {
      return true;
    }
    boolean mark = tokens.isMark(next, ')') || (tokens.isMark(next, '.') && tokens.glued(next));
    return number.plain() && mark && next < tokens.size() - 1 && isNewLine(first);
  }

  /** Whether no bracket is open at a token; none is, as a rule, that opens far before it. */
  private boolean isUnopened(int token) {
    for (int i = token - 1; i >= Math.max(0, token - LONGEST_BRACKET); i--) {
      if (tokens.isMark(i, ')')) {
        return true;
      }
      if (tokens.isMark(i, '(')) {
        return false;
      }
    }
    return true;
  }

  /** "call 101", "dialled 999", "calls to 911", "a 911 operator", "0800 555111". */
  boolean isTelephone(Amount number) {
    return isGroup(number)
        || isInternational(number)
        || isAreaCode(number)
        || (number.plain() && isDialled(number))
        || (isEmergency(number) && Cue.ANSWERING.has(tokens.lower(number.next())));
  }

  /** "(212) 555-0199". */
  private boolean isAreaCode(Amount number) {
    int close = number.next();
    return tokens.isMark(number.first() - 1, '(')
        && tokens.isMark(close, ')')
        && tokens.isNumber(close + 1)
        && tokens.isMark(close + 2, '-')
        && tokens.glued(close + 2)
        && tokens.isNumber(close + 3);
  }

  /** A group of digits behind one that begins with a zero. */
  private boolean isGroup(Amount number) {
    int group = firstGroup(number.first());
    return tokens.isNumber(group)
        && tokens.first(group) == '0'
        && tokens.end(group) - tokens.start(group) >= SHORTEST_NAME;
  }

  /** Any group of "+44 20 7946 0958". */
  private boolean isInternational(Amount number) {
    int before = number.first() - 1;
    boolean opens = tokens.isMark(before, '+');
    int plus = opens ? before : firstGroup(number.first()) - 1;
    boolean several = !opens || tokens.isNumber(number.next());
    return several
        && tokens.isMark(plus, '+')
        && tokens.isNumber(plus + 1)
        && tokens.glued(plus + 1);
  }

  /** Returns the first of the groups before a token, of which the last may stand behind a mark. */
  private int firstGroup(int token) {
    int before = token - 1;
    int group = before;
    while (tokens.isNumber(group - 1) && before - group < MOST_GROUPS) {
      group--;
    }
    return group;
  }

  private boolean isDialled(Amount number) {
    int before = number.first() - 1;
    int next = number.next();
    return Cue.CALLING.has(tokens.lower(tokens.is(before, "to") ? before - 1 : before))
        && tokens.end(number.first()) - tokens.start(number.first()) >= SHORTEST_NAME
        && (!tokens.isWord(next) || Cue.OPENER.has(tokens.lower(next)) || isEmergency(number));
  }

  private boolean isEmergency(Amount number) {
    return number.plain() && EMERGENCY.contains(tokens.string(number.first()));
  }

  boolean isAddress(Amount number) {
    if (!number.plain() || !tokens.isCapitalized(number.next())) {
      return false;
    }
    for (int i = number.next() + 1; i < number.next() + 4; i++) {
      if (Cue.STREET.has(tokens.lower(i)) && tokens.isCapitalized(i)) {
        return true;
      }
      if (!tokens.isCapitalized(i)) {
        return false;
      }
    }
    return false;
  }
}
