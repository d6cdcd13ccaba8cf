package io.broadsheet.annotate.entity;

import io.broadsheet.internal.WordFolding;
import io.broadsheet.internal.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Letters that stand for countries in results of sports: "Ana Ruiz (ESP) beat Eva Soto (POR)". */
final class CountryCodes {

  /** The folded name of a country by its folded letters: those of ISO 3166, and sports' own. */
  private static final Map<String, String> COUNTRIES = countries();

  private final NameWords words;
  private final Lexicon lexicon;
  private final boolean several;

  CountryCodes(NameWords words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    this.several = areSeveral();
  }

  private static Map<String, String> countries() {
    Map<String, String> countries = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      String name = WordFolding.fold(country.getDisplayCountry(Locale.ENGLISH));
      countries.put(WordFolding.fold(country.getISO3Country()), name);
    }
    for (String line : WordList.read(CountryCodes.class, "sport-codes.txt")) {
      String[] parts = line.split(";", -1);
      countries.put(WordFolding.fold(parts[0]), WordFolding.fold(parts[1].strip()));
    }
    return countries;
  }

  /** One country's letters may be a party's, and so may those of two among others in brackets. */
  private boolean areSeveral() {
    Set<String> codes = new HashSet<>();
    int others = 0;
    for (int i = 2; i < words.size(); i++) {
      if (isCode(i)) {
        codes.add(words.folded(i));
      } else if (isBracketed(i)) {
        others++;
      }
    }
    return codes.size() > 1 && codes.size() > others;
  }

  private boolean isCode(int i) {
    return isBracketed(i) && COUNTRIES.containsKey(words.folded(i));
  }

  private boolean isBracketed(int i) {
    return words.isShouted(i)
        && words.is(i - 1, "(")
        && words.is(i + 1, ")")
        && words.isCapital(i - 2);
  }

  /** Returns the country for which word {@code i} stands behind a competitor's name, or null. */
  @Nullable KnownName country(int i) {
    return several && isCode(i) ? lexicon.named(COUNTRIES.getOrDefault(words.folded(i), "")) : null;
  }
}
