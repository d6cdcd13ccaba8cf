package io.broadsheet.annotate.quote;

import io.broadsheet.internal.WordList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Tells a verb in the present tense by the noun before it: "tobacco causes", "the trucks visit". No
 * clause is found by these alone, for most of them are nouns as well.
 */
final class PresentVerbs {

  /** Whether a form is the base form, by the form. */
  private static final Map<String, Boolean> FORMS = forms();

  private static final Set<String> PLURALS =
      Set.of("people", "men", "women", "children", "police", "they", "we", "you", "i", "media");

  private final Frame frame;

  PresentVerbs(Frame frame) {
    this.frame = frame;
  }

  private static Map<String, Boolean> forms() {
    Map<String, Boolean> forms = new HashMap<>();
    for (String base : WordList.read(PresentVerbs.class, "verbs.txt")) {
      forms.put(base, true);
      forms.putIfAbsent(third(base), false);
    }
    return forms;
  }

  private static String third(String base) {
    char last = base.charAt(base.length() - 1);
    char before = base.charAt(base.length() - 2);
    if (last == 'y' && "aeou".indexOf(before) < 0) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    boolean hissing = last == 's' || last == 'x' || last == 'z' || last == 'o';
    return base + (hissing || base.endsWith("ch") || base.endsWith("sh") ? "es" : "s");
  }

  /** Returns whether a clause that begins at an item may have its verb at another one. */
  boolean isVerb(int from, int item) {
    Boolean base = FORMS.get(frame.lower(item));
    if (base == null || frame.isName(item) || frame.is(item + 1, "of")) {
      return false;
    }
    int noun = item - 1;
    while (noun > from && (frame.is(noun, WordClass.ADVERB) || frame.is(noun, "almost"))) {
      noun--;
    }
    boolean named = frame.isName(noun) || frame.isMark(noun, ')');
    boolean word = frame.isWord(noun) && !frame.is(noun, WordClass.SMALL);
    String lower = frame.lower(noun);
    boolean joined = frame.is(noun - 1, "and") && noun - 1 > from;
    boolean several = joined || (lower.endsWith("s") && !lower.endsWith("ss"));
    boolean plural = several || PLURALS.contains(lower);
    boolean pronoun = frame.is(noun, WordClass.PRONOUN);
    return noun >= from && (base ? plural && (word || pronoun || named) : named || word || pronoun);
  }
}
