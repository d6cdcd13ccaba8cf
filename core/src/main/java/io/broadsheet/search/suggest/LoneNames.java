package io.broadsheet.search.suggest;

import io.broadsheet.internal.NameEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/**
 * Tells whose the names are that stand alone: who bears a last name, and which body letters are of.
 * Found once a view, from what is remembered of its segments, and forgotten with the view.
 *
 * <p>Thread-safe: of several threads that ask first one finds them and the others wait.
 */
public final class LoneNames {

  /** The kinds of names of which some are told under others. */
  public static final Set<NameEntry.Kind> KINDS =
      Collections.unmodifiableSet(EnumSet.of(NameEntry.Kind.PERSON, NameEntry.Kind.ORGANIZATION));

  private final PerSegment<SegmentPeople> people = new PerSegment<>(SegmentPeople::new);
  private final PerSegment<SegmentBodies> bodies = new PerSegment<>(SegmentBodies::new);
  private final PerView<Once> views = new PerView<>(Once::new);

  /** Remembers nothing yet. */
  public LoneNames() {}

  /**
   * Returns which names of some kinds are told under others in a view.
   *
   * @throws IOException if the index cannot be read
   */
  public Bearers of(IndexReader view, Set<NameEntry.Kind> kinds) throws IOException {
    Once found = views.of(view);
    Bearers bearers = Bearers.NONE;
    for (NameEntry.Kind kind : KINDS) {
      if (kinds.contains(kind)) {
        bearers = bearers.and(found.of(kind, () -> find(view, kind)));
      }
    }
    return bearers;
  }

  private Bearers find(IndexReader view, NameEntry.Kind kind) throws IOException {
    if (kind == NameEntry.Kind.PERSON) {
      List<SegmentPeople> named = new ArrayList<>();
      for (LeafReaderContext leaf : view.leaves()) {
        named.add(people.of(leaf.reader()));
      }
      return BearerFinder.find(view, named);
    }
    List<BodyNames> named = new ArrayList<>();
    for (LeafReaderContext leaf : view.leaves()) {
      named.add(bodies.of(leaf.reader()).names(leaf.reader()));
    }
    return new AcronymFinder(view, named).find();
  }

  /**
   * Returns the keys that are told as one with a key of a view, that one first where it is the full
   * name's; the key alone where it stands for itself. Most bodies have no letters that stand alone,
   * so not all have to be looked at.
   *
   * @throws IOException if the index cannot be read
   */
  public List<String> keys(IndexReader view, NameEntry.Kind kind, String key) throws IOException {
    boolean none = kind == NameEntry.Kind.ORGANIZATION && !AcronymFinder.mayJoin(view, key);
    return none ? List.of(key) : of(view, Set.of(kind)).keys(kind, key);
  }

  private static final class Once {
    private final Map<NameEntry.Kind, Bearers> known = new EnumMap<>(NameEntry.Kind.class);

    synchronized Bearers of(NameEntry.Kind kind, Finder finder) throws IOException {
      Bearers bearers = known.get(kind);
      if (bearers == null) {
        bearers = finder.find();
        known.put(kind, bearers);
      }
      return bearers;
    }
  }

  private interface Finder {
    Bearers find() throws IOException;
  }
}
