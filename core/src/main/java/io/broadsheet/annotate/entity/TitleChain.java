package io.broadsheet.annotate.entity;

import java.util.Set;

/** Finds titles and roles before names: "Prime Minister", "Vice President", "Rev. Dr.". */
final class TitleChain {

  /** Ranks and offices in letters, which are words, states or firms otherwise. */
  private static final Set<String> RANKS =
      Set.of(
          "dci", "di", "ds", "dc", "pc", "dcs", "dsu", "dcc", "acc", "csm", "rsm", "wo1", "wo2",
          "asp", "csp", "dpo", "ig", "sp", "acp", "adgp", "dcp", "dgp", "dig", "dsp", "igp", "ssp",
          "cm", "dcm", "dp", "mca", "mlc", "mna", "mpa", "cio", "cmo", "cpo", "asi", "si", "oc",
          "io", "uno", "sho", "vpm", "dpm", "mec");

  /** Titles that stay in the names of institutions. */
  private static final Set<String> ROYALS =
      Set.of(
          "king", "queen", "prince", "princess", "duke", "duchess", "emperor", "empress", "sultan");

  /** People alone are called so. */
  private static final Set<String> HONORIFICS =
      Set.of("mr", "mrs", "ms", "messrs", "mr.", "mrs.", "ms.", "messrs.");

  /** Bodies whose members are called so before their names: "Council Member Brooks". */
  private static final Set<String> SEATED = Set.of("council", "assembly", "board", "committee");

  /** Modifiers that no body's name goes on with. */
  private static final Set<String> LEADING =
      Set.of("prime", "vice", "former", "deputy", "chief", "crown");

  /** Classes of ranks; the letters of a number are a word of their own. */
  private static final Set<String> CLASSES = Set.of("first", "second", "third", "st", "nd", "rd");

  private final NameWords words;

  TitleChain(NameWords words) {
    this.words = words;
  }

  /** Returns where the titles end that begin at word {@code i}; {@code i} if none does. */
  int end(int i, int limit) {
    if (isApposedName(i)) {
      return i;
    }
    int end = i;
    for (int at = i; at < limit; at++) {
      boolean title = isTitle(at, limit);
      if (title ? isPartOfName(at, limit) : !isModifier(at)) {
        break;
      }
      if (title) {
        end = at + 1;
        if (words.isPossessive(at)) {
          break;
        }
      }
    }
    return end;
  }

  private boolean isTitle(int i, int limit) {
    if (words.is(i, Fact.TITLE)) {
      return !isGivenName(i);
    }
    return isSecondOfTitle(i) || isRank(i, limit) || isStyle(i, limit);
  }

  /** "HE Salim Marzouq", "H E Salim Marzouq", "Tan Sri Lim", "Recorder Ana Ruiz". */
  private boolean isStyle(int i, int limit) {
    if (i + 1 >= limit || words.isUnsureCase(i)) {
      return false;
    }
    return switch (words.folded(i)) {
      case "he", "hh", "hrh" -> words.isShouted(i) && !words.isShouted(i + 1);
      case "h" -> words.is(i + 1, "e") || words.is(i + 1, "h");
      case "e" -> words.is(i - 1, "h") && words.isCapital(i - 1);
      case "rt" -> words.is(i + 1, "rev") || words.is(i + 1, "hon");
      case "recorder" -> words.is(i + 1, Fact.GIVEN_NAME);
      case "tan" -> words.is(i + 1, "sri") || words.is(i + 1, "seri");
      default -> false;
    };
  }

  /** A Don is a title before a given name, and a given name before others: "Don Bennett". */
  private boolean isGivenName(int i) {
    boolean given = words.is(i, "don") || words.is(i, "dean") || isEarlBehindTitle(i);
    return given && words.isCapital(i + 1) && !words.is(i + 1, Fact.GIVEN_NAME);
  }

  /** "Detective Earl Fugill", but "Earl Spencer". */
  private boolean isEarlBehindTitle(int i) {
    return words.is(i, "earl") && words.is(i - 1, Fact.TITLE);
  }

  /** "Chief Executive", "Council Member", "Sergeant First Class". */
  private boolean isSecondOfTitle(int i) {
    return switch (words.folded(i)) {
      case "executive" -> words.is(i - 1, "chief");
      case "class" -> CLASSES.contains(words.folded(i - 1));
      case "member" -> SEATED.contains(words.folded(i - 1));
      default -> false;
    };
  }

  /** "DCI Paula Renshaw", but not "DC United": letters of a rank stand before a person's name. */
  private boolean isRank(int i, int limit) {
    if (!words.isShouted(i) || i + 1 >= limit || !RANKS.contains(words.folded(i))) {
      return false;
    }
    boolean person = words.isAny(i + 1, Facts.PERSONAL);
    boolean alone = words.folded(i).length() > 2 && !words.isAny(i + 1, Facts.GENERIC);
    boolean strange =
        (i + 2 < limit || alone) && words.alone(i + 1) == null && !words.isEveryday(i + 1);
    return words.isCapital(i + 1)
        && !words.isShouted(i + 1)
        && !words.isAny(limit - 1, Facts.HEADS)
        && (person || strange);
  }

  /** "Her husband, Dean, nodded": a given name between commas, after a noun for its bearer. */
  boolean isApposedName(int i) {
    return words.is(i - 1, ",")
        && words.is(i + 1, ",")
        && words.is(i, Fact.GIVEN_NAME)
        && words.is(i - 2, Fact.PERSON_NOUN)
        && !words.isCapital(i - 2);
  }

  /**
   * Returns whether a person with a title begins at {@code i}, and not what a body is for: "Prime
   * Minister Ana Sorel", "General Drobny", but not "Justice" or "Foreign Affairs".
   */
  boolean introducesPerson(int i, int limit) {
    boolean subject = words.is(i, "justice") || ROYALS.contains(words.folded(i));
    boolean title = LEADING.contains(words.folded(i)) || words.is(i, Fact.TITLE);
    int behind = title && !subject ? end(i, limit) : i;
    return behind > i && behind < limit;
  }

  /** Returns whether word {@code i} is "Mr" or the like: what follows is a person. */
  boolean isHonorific(int i) {
    return words.isCapital(i) && HONORIFICS.contains(words.folded(i));
  }

  private boolean isModifier(int i) {
    return (words.is(i, Fact.TITLE_MODIFIER) && !words.isPossessive(i)) || isOfficersField(i);
  }

  /** "Chief Financial Officer": what an officer is chief of, though bodies' names end in it. */
  private boolean isOfficersField(int i) {
    return words.is(i - 1, "chief") && words.is(i + 1, "officer") && words.isCapital(i + 1);
  }

  /** "King County", "General Assembly", "Criminal Justice Bill", but not "Mr Lane": no title. */
  private boolean isPartOfName(int i, int limit) {
    if (isHonorific(i)) {
      return false;
    }
    boolean law = i + 2 == limit && LawNames.isHead(words.folded(i + 1)) && words.isCapital(i - 1);
    if (law || isNamedAfterRoyal(i, limit) || isOwnedOffice(i + 1, limit)) {
      return true;
    }
    return i + 1 < limit
        && words.isCapital(i + 1)
        && words.isAny(i + 1, Facts.HEADS)
        && !isOfficersField(i + 1)
        && !EasternNames.begin(words, i + 1)
        && !words.is(i + 1, Fact.TITLE)
        && !words.is(i + 1, Fact.GIVEN_NAME);
  }

  /** "Attorney General's Office". */
  private boolean isOwnedOffice(int i, int limit) {
    return i + 1 < limit
        && words.isPossessive(i)
        && words.is(i, Fact.OWNER)
        && words.is(i + 1, Fact.ORGANIZATION_HEAD);
  }

  /** "Queen Elizabeth University Hospital". */
  private boolean isNamedAfterRoyal(int i, int limit) {
    return ROYALS.contains(words.folded(i))
        && limit - i > 2
        && words.isAny(limit - 1, Facts.BODY_HEADS)
        && !words.is(limit - 1, Fact.SURNAME);
  }
}
