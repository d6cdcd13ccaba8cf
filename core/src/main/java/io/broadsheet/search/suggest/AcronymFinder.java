package io.broadsheet.search.suggest;

import io.broadsheet.analysis.Terms;
import io.broadsheet.internal.Fields;
import io.broadsheet.internal.NameEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose the letters are that stand alone in articles of a view: "the LMWA said". They are the
 * initials of a body that some article calls so ("the Lower Marsh Water Authority (LMWA)"), where
 * nearly all articles that tell whose they are tell of that body. What an article tells is known by
 * one key for both, and by the field of bodies, in which each mention stands behind its full name.
 */
final class AcronymFinder {

  /** The part of the articles that tell whose letters these are from which on it is clear. */
  private static final double CLEAR = 0.8;

  private final IndexReader view;
  private final IndexSearcher searcher;
  private final List<BodyNames> names;
  private final List<SortedSetDocValues> values = new ArrayList<>();

  AcronymFinder(IndexReader view, List<BodyNames> names) throws IOException {
    this.view = view;
    this.names = names;
    searcher = new IndexSearcher(view);
    for (LeafReaderContext leaf : view.leaves()) {
      LeafReader reader = leaf.reader();
      values.add(DocValues.getSortedSet(reader, NameEntry.Kind.ORGANIZATION.facet()));
    }
  }

  /** Returns whether a body's key may be told with another, from a look at a few terms. */
  static boolean mayJoin(IndexReader view, String key) throws IOException {
    EntryTerms written = new EntryTerms(view);
    for (String letters : BodyNames.letters(key)) {
      if (areLetters(written.usage(NameEntry.Kind.ORGANIZATION, letters))) {
        return true;
      }
    }
    return false;
  }

  Bearers find() throws IOException {
    SortedMap<String, Set<String>> acronyms = new TreeMap<>();
    EntryTerms written = new EntryTerms(view);
    for (Possible possible : possible()) {
      String bearer = bearer(possible);
      if (bearer != null
          && areLetters(written.usage(NameEntry.Kind.ORGANIZATION, possible.letters()))) {
        acronyms.computeIfAbsent(bearer, unknown -> new TreeSet<>()).add(possible.letters());
      }
    }
    return joined(acronyms);
  }

  /** Most of them are capitals, as in "MoD": another word stands for itself. */
  private static boolean areLetters(EntryTerms.@Nullable Usage written) {
    return written != null
        && 2 * written.form().chars().filter(Character::isUpperCase).count()
            > written.form().length();
  }

  /**
   * Letters that stand alone with the bodies of which they are the initials.
   *
   * @param bodies of each segment the ordinals of their keys
   */
  private record Possible(String letters, Map<Integer, Set<Integer>> bodies) {}

  private Collection<Possible> possible() throws IOException {
    Map<Long, Map<Integer, Set<Integer>>> bodies = new HashMap<>();
    long[] alone = alone();
    for (int i = 0; i < names.size(); i++) {
      int leaf = i;
      names
          .get(leaf)
          .initials()
          .forEachOf(
              alone,
              (at, body) ->
                  bodies
                      .computeIfAbsent(alone[at], unknown -> new HashMap<>())
                      .computeIfAbsent(leaf, unknown -> new HashSet<>())
                      .add(body));
    }
    return withLetters(bodies);
  }

  /** Returns the hashes of what stands alone in any segment, in their order. */
  private long[] alone() {
    Set<Long> alone = new TreeSet<>();
    names.forEach(of -> of.alone().forEach((name, ordinal) -> alone.add(name)));
    return alone.stream().mapToLong(Long::longValue).toArray();
  }

  /** Reads the letters of hashes: only of those that are initials too. */
  private Collection<Possible> withLetters(Map<Long, Map<Integer, Set<Integer>>> bodies)
      throws IOException {
    long[] wanted = bodies.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
    Map<String, Possible> found = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      Map<Integer, Long> hashes = new HashMap<>();
      names.get(i).alone().forEachOf(wanted, (at, ordinal) -> hashes.put(ordinal, wanted[at]));
      for (Map.Entry<Integer, Long> hash : hashes.entrySet()) {
        String letters = key(values.get(i), hash.getKey());
        found.put(letters, new Possible(letters, bodies.getOrDefault(hash.getValue(), Map.of())));
      }
    }
    return found.values();
  }

  private static String key(SortedSetDocValues keys, int ordinal) throws IOException {
    return keys.lookupOrd(ordinal).utf8ToString();
  }

  private @Nullable String bearer(Possible possible) throws IOException {
    String likely = null;
    int most = 0;
    int all = 0;
    for (String body : introduced(possible)) {
      int articles = introductions(body, possible.letters());
      all += articles;
      if (articles > most) {
        likely = body;
        most = articles;
      }
    }
    return most > 0 && most >= CLEAR * all ? likely : null;
  }

  /** Returns those bodies that are in articles that have the letters for no body of their own. */
  private Set<String> introduced(Possible possible) throws IOException {
    Query explained =
        new BooleanQuery.Builder()
            .add(
                new TermQuery(new Term(Fields.ORG, Terms.EXACT + possible.letters())), Occur.FILTER)
            .add(body(possible.letters()), Occur.MUST_NOT)
            .build();
    Weight weight = searcher.createWeight(explained, ScoreMode.COMPLETE_NO_SCORES, 1);
    Set<String> introduced = new TreeSet<>();
    for (LeafReaderContext leaf : view.leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null && possible.bodies().containsKey(leaf.ord)) {
        Set<Integer> bodies = possible.bodies().getOrDefault(leaf.ord, Set.of());
        addBodies(scorer.iterator(), leaf, bodies, introduced);
      }
    }
    return introduced;
  }

  private static void addBodies(
      DocIdSetIterator articles,
      LeafReaderContext leaf,
      Set<Integer> possible,
      Set<String> introduced)
      throws IOException {
    SortedSetDocValues keys =
        DocValues.getSortedSet(leaf.reader(), NameEntry.Kind.ORGANIZATION.facet());
    while (articles.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      int count = keys.advanceExact(articles.docID()) ? keys.docValueCount() : 0;
      for (int i = 0; i < count; i++) {
        int body = (int) keys.nextOrd();
        if (possible.contains(body)) {
          introduced.add(key(keys, body));
        }
      }
    }
  }

  private static Query body(String key) {
    return new TermQuery(new Term(NameEntry.Kind.ORGANIZATION.facet(), key));
  }

  /** Returns how many articles call a body by letters that others do not explain. */
  private int introductions(String body, String letters) throws IOException {
    String lastWord = body.substring(body.lastIndexOf('-') + 1);
    return searcher.count(
        new BooleanQuery.Builder()
            .add(body(body), Occur.FILTER)
            .add(
                new PhraseQuery(Fields.ORG, Terms.EXACT + lastWord, Terms.EXACT + letters),
                Occur.FILTER)
            .build());
  }

  private Bearers joined(SortedMap<String, Set<String>> acronyms) throws IOException {
    Map<String, List<String>> keys = new HashMap<>();
    List<List<String>> groups = new ArrayList<>();
    acronyms.forEach((body, letters) -> {
      List<String> all = new ArrayList<>(List.of(body));
      all.addAll(letters);
      groups.add(List.copyOf(all));
      all.forEach(key -> keys.put(key, groups.getLast()));
    });
    List<@Nullable SharedOrdinals> leaves = new ArrayList<>();
    for (int i = 0; i < view.leaves().size(); i++) {
      leaves.add(shared(values.get(i), groups));
    }
    return Bearers.of(NameEntry.Kind.ORGANIZATION, keys, leaves);
  }

  private static @Nullable SharedOrdinals shared(
      SortedSetDocValues values, List<List<String>> groups) throws IOException {
    List<int[]> several = new ArrayList<>();
    for (List<String> group : groups) {
      List<Integer> ordinals = new ArrayList<>();
      for (String key : group) {
        int ordinal = (int) values.lookupTerm(new BytesRef(key));
        if (ordinal >= 0) {
          ordinals.add(ordinal);
        }
      }
      if (ordinals.size() > 1) {
        several.add(ordinals.stream().mapToInt(Integer::intValue).toArray());
      }
    }
    int size = Math.toIntExact(values.getValueCount());
    return several.isEmpty() ? null : new SharedOrdinals(size, several);
  }
}
