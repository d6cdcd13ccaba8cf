package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.text.TokenTable;
import io.broadsheet.annotate.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The verbs of speech, by every form: "say", "says", "said", "saying". */
final class ReportingVerbs {

  /** What may follow a verb of speech. */
  enum Use {
    /** A clause with or without "that", or words in marks: said, told, claimed. */
    BARE,
    /** As {@link #BARE}, but a noun may follow as well: announced, confirmed. */
    OBJECT,
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
  record Verb(String base, Use use, Form form) {

    /** Returns whether a clause may follow, or words in marks, and they are the speaker's. */
    boolean reports() {
      return use == Use.BARE || use == Use.OBJECT || use == Use.THAT;
    }

    /** Returns whether the base form stands before its subject and is no noun: "say officials". */
    boolean isPlainInBase() {
      return PLAIN_IN_BASE.contains(base);
    }

    /** Returns whether the verb is more often of something done than said: "begin", "nod". */
    boolean isDeed() {
      return DEEDS.contains(base);
    }
  }

  private static final String DEED = "deed";

  private static final TokenTable<Verb> BY_FORM;
  private static final Set<String> DEEDS = new HashSet<>();

  private static final Set<String> PLAIN_IN_BASE =
      Set.of("say", "add", "argue", "insist", "write", "explain", "agree", "admit", "tell");

  static {
    Map<String, Verb> forms = new HashMap<>();
    for (List<String> entry : Lexicon.read("reporting-verbs.txt")) {
      if (entry.get(0).equals(DEED)) {
        DEEDS.add(entry.get(1));
      } else {
        put(Use.valueOf(entry.get(0).toUpperCase(Locale.ROOT)), entry, forms);
      }
    }
    BY_FORM = new TokenTable<>(forms);
  }

  private ReportingVerbs() {}

  /** A verb that is in no list, but stands where only a verb of speech can: "…," enthused Smith. */
  static Verb unlisted(String lower) {
    return new Verb(lower, Use.QUOTE, Form.PAST);
  }

  /** Returns the verb of speech that a token is a form of, or null. */
  static @Nullable Verb of(Tokens tokens, int i) {
    return BY_FORM.find(tokens, i);
  }

  private static void put(Use use, List<String> entry, Map<String, Verb> forms) {
    String base = entry.get(1);
    forms.putIfAbsent(base, new Verb(base, use, Form.BASE));
    forms.putIfAbsent(entry.get(2), new Verb(base, use, Form.THIRD));
    forms.put(entry.get(3), new Verb(base, use, Form.PAST));
    forms.putIfAbsent(entry.get(4), new Verb(base, use, Form.PAST));
    forms.putIfAbsent(entry.get(5), new Verb(base, use, Form.ING));
  }
}
