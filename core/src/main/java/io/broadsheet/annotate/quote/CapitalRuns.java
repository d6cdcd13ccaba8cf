package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.text.ArticleText;
import io.broadsheet.annotate.text.Tokens;
import io.broadsheet.article.TextSpan;
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

  private final Tokens tokens;
  private final CapitalWords capitals;
  private final List<Name> names = new ArrayList<>();
  private final BitSet sentenceStarts = new BitSet();
  private final Map<String, String> fullByLast = new HashMap<>();
  private final Set<String> words = new HashSet<>();

  private CapitalRuns(ArticleText text) {
    tokens = text.tokens();
    capitals = new CapitalWords(tokens);
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
    known.forEach(runs::learnSurname);
    runs.fill(text.paragraphs(), known);
    return runs.withFullNames();
  }

  private void learnSurname(Name name) {
    if (name.isPerson()) {
      int last = name.last();
      while (last > name.first() && isSuffix(last)) {
        last--;
      }
      fullByLast.putIfAbsent(tokens.string(last), name.full());
    }
  }

  private void fill(List<TextSpan> paragraphs, List<Name> known) {
    int at = 0;
    int end = 0;
    for (TextSpan paragraph : paragraphs) {
      int i = Math.max(end, tokens.at(paragraph.start()));
      end = tokens.at(paragraph.end());
      while (i < end) {
        Name next = at < known.size() ? known.get(at) : null;
        if (next != null && next.first() <= i) {
          names.add(next);
          at++;
          i = Math.max(i, next.lastWithHonours(tokens) + 1);
        } else {
          i = take(i, next == null ? end : Math.min(end, next.first()));
        }
      }
    }
  }

  /** "Jr." behind a surname. */
  private boolean isSuffix(int i) {
    return tokens.isMark(i, '.') || tokens.is(i, "jr") || tokens.is(i, "sr");
  }

  /** Takes the run that begins at token {@code i}, if one does; returns the token to go on at. */
  private int take(int i, int limit) {
    boolean namesake = isNamesake(i);
    if (!namesake && !capitals.begins(i)) {
      return i + 1;
    }
    int last = namesake ? i : lastOfRun(i, limit);
    if (last == i && sentenceStarts.get(i) && !isNameAlone(i)) {
      return i + 1;
    }
    if (tokens.is(i - 1, "the") && capitals.isRole(last + 1)) {
      return last + 2; // "the Prime Minister": an office, which names nobody
    }
    for (int t = i; t <= last; t++) {
      words.add(tokens.string(t));
    }
    String full = tokens.span(i, last).in(tokens.text());
    Name.Kind kind = kind(i, last);
    names.add(new Name(i, last, kind, full, null));
    if (kind == Name.Kind.PERSON) {
      fullByLast.merge(tokens.string(last), full, (a, b) -> a.length() >= b.length() ? a : b);
    }
    return last + 1;
  }

  /** "Acme Holdings John Smith" are two: nobody's name goes on behind that of a body. */
  private int lastOfRun(int first, int limit) {
    int last = first;
    boolean body = false;
    for (int next = capitals.following(first, limit);
        next > 0;
        next = capitals.following(last, limit)) {
      if (body && capitals.isGivenName(next)) {
        return last;
      }
      last = next;
      body |= capitals.isBodyWord(next);
    }
    return last;
  }

  private Name.Kind kind(int first, int last) {
    boolean person = capitals.isGivenName(first);
    boolean body = !person && holdsBodyWord(first + 1, last);
    boolean single = first == last && (tokens.isAllCaps(first) || capitals.isBodyWord(first));
    if (body || single) {
      return Name.Kind.BODY;
    }
    boolean titled = SpeakerNouns.isPerson(tokens.lower(first - 1)) || capitals.isTitle(first - 1);
    return person || titled ? Name.Kind.PERSON : Name.Kind.UNKNOWN;
  }

  private boolean holdsBodyWord(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (capitals.isBodyWord(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a capital at a sentence's start is more than that. */
  private boolean isNameAlone(int i) {
    String word = tokens.string(i);
    return tokens.isAllCaps(i)
        || capitals.isGivenName(i)
        || speaksNext(i)
        || fullByLast.containsKey(word)
        || words.contains(word);
  }

  /** "French said", where Amy French was named: no nationality speaks without an article. */
  private boolean isNamesake(int i) {
    return tokens.isCapitalized(i)
        && speaksNext(i)
        && fullByLast.containsKey(tokens.string(i))
        && WordClass.NATIONALITY.has(tokens, i)
        && !WordClass.DETERMINER.has(tokens, i - 1);
  }

  private boolean speaksNext(int i) {
    ReportingVerbs.Verb verb = ReportingVerbs.of(tokens, i + 1);
    return verb != null && verb.use() == ReportingVerbs.Use.BARE;
  }

  private List<Name> withFullNames() {
    List<Name> full = new ArrayList<>(names.size());
    for (Name name : names) {
      boolean single = name.key() == null && name.first() == name.last() && name.mayBePerson();
      String fuller = single ? fullByLast.get(tokens.string(name.last())) : null;
      full.add(
          fuller == null
              ? name
              : new Name(name.first(), name.last(), Name.Kind.PERSON, fuller, null));
    }
    return full;
  }
}
