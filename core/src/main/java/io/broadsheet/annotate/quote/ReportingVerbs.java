package io.broadsheet.annotate.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verbs of speech, by every form: "say", "says", "said", "saying". */
final class ReportingVerbs {

  /** What may follow a verb of speech. */
  enum Use {
    /** A clause with or without "that", or words in marks: said, told, claimed. */
    BARE,
    /** A clause with "that", or words in marks: stressed, indicated. */
    THAT,
    /** Words in marks only: asked, continued. */
    QUOTE,
    /** No clause; words in marks beside it are somebody's: called, described, praised. */
    NAMING
  }

  /** Which form of the verb. */
  enum Form {
    BASE,
    THIRD,
    PAST,
    ING
  }

  /**
   * A form of a verb of speech.
   *
   * @param base the verb's base form
   */
  record Verb(String base, Use use, Form form) {}

  private static final Map<String, Verb> BY_FORM = read();

  private ReportingVerbs() {}

  /** Returns the verb of speech that a word in lower case is a form of, or null. */
  static @Nullable Verb of(String lower) {
    return BY_FORM.get(lower);
  }

  private static Map<String, Verb> read() {
    Map<String, Verb> verbs = new HashMap<>();
    for (List<String> entry : Lexicon.read("reporting-verbs.txt")) {
      Use use = Use.valueOf(entry.get(0).toUpperCase(Locale.ROOT));
      String base = entry.get(1);
      verbs.putIfAbsent(base, new Verb(base, use, Form.BASE));
      verbs.putIfAbsent(entry.get(2), new Verb(base, use, Form.THIRD));
      verbs.put(entry.get(3), new Verb(base, use, Form.PAST));
      verbs.putIfAbsent(entry.get(4), new Verb(base, use, Form.PAST));
      verbs.putIfAbsent(entry.get(5), new Verb(base, use, Form.ING));
    }
    return Map.copyOf(verbs);
  }
}
