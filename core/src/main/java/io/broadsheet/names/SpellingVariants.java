package io.broadsheet.names;

import io.broadsheet.internal.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings the British and the American spelling of an English word to one form, and the names of a
 * place to one name.
 *
 * <pre>{@code
 * SpellingVariants.canonical("organisations"); // organizations
 * SpellingVariants.canonical("rise");          // rise
 * SpellingVariants.exonym("turkey");           // turkiye
 * }</pre>
 *
 * <p>Words are whole and lower-case, so call it before stemming. The form is for comparing words,
 * not for showing: it is the American spelling most of the time. Verbs in -ise are known by a list
 * of the words that have it everywhere (rise, advise); all else is listed with its inflections.
 *
 * <p>Pairs that are two words to half of its readers are kept apart: storey and story, cheque and
 * check, kerb and curb, tonne and ton, draught and draft, disc and disk. Thread-safe.
 */
public final class SpellingVariants {

  private static final List<String> ISE_ENDINGS =
      List.of("ise", "ised", "ises", "ising", "iser", "isers", "isation", "isations", "isable");

  /** Fewer letters before -ise make no verb: wise, rise, guise. */
  private static final int SHORTEST_STEM = 3;

  private record Fragment(String from, String to) {}

  /** Loaded when first used. */
  private static final class Loaded {
    static final Map<String, String> FORMS = new HashMap<>(8_192);
    static final OurWords OUR = new OurWords();
    static final Set<String> ISE_STEMS = new HashSet<>();
    static final List<Fragment> FRAGMENTS = new ArrayList<>();

    static {
      VariantForms forms = new VariantForms(FORMS);
      for (String line : WordList.read(SpellingVariants.class, "english-variants.txt")) {
        String[] parts = line.split(" ", -1);
        switch (parts[0]) {
          case "ise" -> ISE_STEMS.add(parts[1].substring(0, parts[1].length() - 3));
          case "our" -> OUR.add(parts[1].substring(0, parts[1].length() - 2));
          case "ae" -> FRAGMENTS.add(new Fragment(parts[1], parts[2]));
          default -> forms.add(parts[0], parts[1], parts[parts.length - 1]);
        }
      }
    }
  }

  private SpellingVariants() {}

  /** Returns the form under which all spellings of a lower-case English word meet. */
  public static String canonical(String lowerCaseWord) {
    String listed = listed(lowerCaseWord);
    if (!listed.equals(lowerCaseWord)) {
      return listed;
    }
    String word = withZ(lowerCaseWord);
    return withoutLigature(word.equals(lowerCaseWord) ? word : listed(word));
  }

  /**
   * Returns the folded name under which the names of a place meet (turkiye for turkey), or null for
   * a word that names no place of several names.
   *
   * @param foldedWord one lower-case word without accents
   */
  public static @Nullable String exonym(String foldedWord) {
    return KnownSpellings.placeOf(foldedWord);
  }

  private static String listed(String word) {
    String form = Loaded.FORMS.get(word);
    return form != null ? form : Loaded.OUR.withOr(word);
  }

  private static String withZ(String word) {
    int is = word.lastIndexOf("is");
    if (is < SHORTEST_STEM || !ISE_ENDINGS.contains(word.substring(is))) {
      return word;
    }
    char before = word.charAt(is - 1);
    boolean vowel = "aeou".indexOf(before) >= 0;
    if (vowel || isAlwaysIse(word.substring(0, is))) {
      return word;
    }
    return word.substring(0, is) + "iz" + word.substring(is + 2);
  }

  private static boolean isAlwaysIse(String stem) {
    return Loaded.ISE_STEMS.contains(stem)
        || (stem.startsWith("un") && Loaded.ISE_STEMS.contains(stem.substring(2)));
  }

  private static String withoutLigature(String word) {
    if (!word.contains("ae") && !word.contains("oe")) {
      return word;
    }
    String bare = word;
    for (Fragment fragment : Loaded.FRAGMENTS) {
      bare = bare.replace(fragment.from, fragment.to);
    }
    return bare;
  }
}
