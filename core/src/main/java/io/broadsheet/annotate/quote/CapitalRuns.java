package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.text.ArticleText;
import io.broadsheet.annotate.text.Tokens;
import io.broadsheet.article.TextSpan;
import io.broadsheet.internal.WordList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds runs of capitalised words that look like names where no entity is known, so that a speaker
 * is found even if nothing else tells that the words are a name.
 */
final class CapitalRuns {

  private static final Set<String> BODY_WORDS =
      Set.copyOf(WordList.read(CapitalRuns.class, "body-words.txt"));

  /** Letters of a title that ends with a full stop: "Mrs.", "Dame." does not. */
  private static final int LONGEST_TITLE = 3;

  private final Tokens tokens;
  private final List<Name> names = new ArrayList<>();
  private final BitSet sentenceStarts = new BitSet();
  private final Map<String, String> fullByLast = new HashMap<>();
  private final Set<String> words = new HashSet<>();

  private CapitalRuns(ArticleText text) {
    tokens = text.tokens();
    for (TextSpan sentence : text.sentences()) {
      int first = tokens.at(sentence.start());
      while (first < tokens.size() && tokens.kind(first) == Tokens.Kind.MARK) {
        first++;
      }
      sentenceStarts.set(first);
      sentenceStarts.set(Dateline.skip(tokens, first, tokens.at(sentence.end())));
    }
  }

  /** Returns the names that are known and the runs between them, in the order of the text. */
  static List<Name> fill(ArticleText text, List<Name> known) {
    CapitalRuns runs = new CapitalRuns(text);
    for (Name name : known) {
      if (name.isPerson()) {
        int last = name.last();
        while (last > name.first() && runs.isSuffix(last)) {
          last--;
        }
        runs.fullByLast.putIfAbsent(runs.tokens.string(last), name.full());
      }
    }
    int at = 0;
    int i = 0;
    int end = 0;
    for (TextSpan paragraph : text.paragraphs()) {
      i = Math.max(end, runs.tokens.at(paragraph.start()));
      end = runs.tokens.at(paragraph.end());
      while (i < end) {
        if (at < known.size() && known.get(at).first() <= i) {
          i = Math.max(i, known.get(at).lastWithHonours(runs.tokens) + 1);
          runs.names.add(known.get(at++));
          continue;
        }
        int limit = at < known.size() ? Math.min(end, known.get(at).first()) : end;
        i = runs.take(i, limit);
      }
    }
    return runs.withFullNames();
  }

  /** "Jr." behind a surname. */
  private boolean isSuffix(int i) {
    return tokens.isMark(i, '.') || tokens.is(i, "jr") || tokens.is(i, "sr");
  }

  /** Takes the run that begins at token {@code i}, if one does; returns the token to go on at. */
  private int take(int i, int limit) {
    if (!begins(i)) {
      return i + 1;
    }
    int last = i;
    boolean body = false;
    boolean person = Gender.ofGivenName(tokens.lower(i)) != Gender.UNKNOWN;
    for (int next = following(last, limit); next > 0; next = following(last, limit)) {
      if (body && Gender.ofGivenName(tokens.lower(next)) != Gender.UNKNOWN) {
        break;
      }
      last = next;
      body |= BODY_WORDS.contains(tokens.lower(next));
    }
    if (last == i && sentenceStarts.get(i) && !isNameAlone(i, person)) {
      return i + 1;
    }
    for (int t = i; t <= last; t++) {
      words.add(tokens.string(t));
    }
    String full = tokens.span(i, last).in(tokens.text());
    Name.Kind kind = kind(i, last, body, person);
    names.add(new Name(i, last, kind, full, null));
    if (kind == Name.Kind.PERSON) {
      fullByLast.merge(tokens.string(last), full, (a, b) -> a.length() >= b.length() ? a : b);
    }
    return last + 1;
  }

  private Name.Kind kind(int first, int last, boolean body, boolean person) {
    if ((body && !person) || (first == last && tokens.isAllCaps(first))) {
      return Name.Kind.BODY;
    }
    boolean titled = SpeakerNouns.isPerson(tokens.lower(first - 1)) || isTitle(first - 1);
    return person || titled ? Name.Kind.PERSON : Name.Kind.UNKNOWN;
  }

  private boolean isTitle(int item) {
    boolean point = tokens.isMark(item, '.');
    int word = point ? item - 1 : item;
    if (point && !(tokens.isCapitalized(word) && tokens.string(word).length() <= LONGEST_TITLE)) {
      return false;
    }
    return Gender.ofTitle(tokens.lower(word)) != Gender.UNKNOWN;
  }

  /** Whether a capital at a sentence's start is more than that. */
  private boolean isNameAlone(int i, boolean person) {
    String word = tokens.string(i);
    return person
        || tokens.isAllCaps(i)
        || speaksNext(i)
        || fullByLast.containsKey(word)
        || words.contains(word);
  }

  private boolean speaksNext(int i) {
    ReportingVerbs.Verb verb = ReportingVerbs.of(tokens.lower(i + 1));
    return verb != null && verb.use() == ReportingVerbs.Use.BARE;
  }

  private boolean begins(int i) {
    return tokens.isCapitalized(i) && (!isCommon(i) || isTitled(i));
  }

  private boolean isTitled(int i) {
    return !FunctionWords.contains(tokens.lower(i)) && isTitle(i - 1);
  }

  private boolean isCommon(int i) {
    String lower = tokens.lower(i);
    return FunctionWords.contains(lower)
        || (SpeakerNouns.kind(lower) != null && !BODY_WORDS.contains(lower) && !isApposed(i))
        || FunctionWords.isTime(lower)
        || Gender.ofTitle(lower) != Gender.UNKNOWN
        || SpeakerNouns.isShortTitle(lower)
        || (FunctionWords.isNationality(lower) && Gender.ofGivenName(lower) == Gender.UNKNOWN);
  }

  /** "Her husband, Dean, nodded": a given name that is a role elsewhere. */
  private boolean isApposed(int i) {
    return tokens.isMark(i - 1, ',')
        && tokens.isMark(i + 1, ',')
        && Gender.ofGivenName(tokens.lower(i)) != Gender.UNKNOWN;
  }

  /** Returns the last token of what the run goes on with behind token {@code last}, or -1. */
  private int following(int last, int limit) {
    int next = last + 1;
    if (next >= limit) {
      return -1;
    }
    boolean site = tokens.isMark(next, '.') && tokens.glued(next) && tokens.glued(next + 1);
    if (site && tokens.isWord(next + 1) && !tokens.isCapitalized(next + 1)) {
      return next + 1;
    }
    boolean initial = tokens.isMark(next, '.') && tokens.end(last) - tokens.start(last) == 1;
    boolean joint =
        tokens.isMark(next, '-')
            || tokens.isMark(next, '&')
            || tokens.isMark(next, '’')
            || tokens.isMark(next, '\'');
    if (initial || (joint && (tokens.isMark(next, '&') || tokens.glued(next + 1)))) {
      next++;
      boolean possessive = joint && tokens.is(next, "s");
      return next < limit && begins(next) && !possessive ? next : -1;
    }
    if (FunctionWords.isParticle(tokens.string(next))) {
      int name = tokens.isMark(next + 1, '-') ? next + 2 : next + 1;
      return name < limit && begins(name) ? name : -1;
    }
    return begins(next) ? next : -1;
  }

  private List<Name> withFullNames() {
    List<Name> full = new ArrayList<>(names.size());
    for (Name name : names) {
      String fuller = fullByLast.get(tokens.string(name.last()));
      boolean single = name.key() == null && name.first() == name.last() && name.mayBePerson();
      full.add(
          single && fuller != null
              ? new Name(name.first(), name.last(), Name.Kind.PERSON, fuller, null)
              : name);
    }
    return full;
  }
}
