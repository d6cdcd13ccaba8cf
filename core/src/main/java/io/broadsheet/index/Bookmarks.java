package io.broadsheet.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * How far imports have come, kept in the commit that holds what they brought, so that neither is
 * ever without the other. Safe for use by several threads.
 */
public final class Bookmarks {

  private static final String PREFIX = "broadsheet.bookmark.";

  private final Map<String, String> places = new ConcurrentHashMap<>();

  private Bookmarks() {}

  /** Returns those of the newest commit; none where there is no index. */
  static Bookmarks read(Directory directory) throws IOException {
    Bookmarks bookmarks = new Bookmarks();
    if (DirectoryReader.indexExists(directory)) {
      SegmentInfos.readLatestCommit(directory)
          .getUserData()
          .forEach((key, value) -> {
            if (key.startsWith(PREFIX)) {
              bookmarks.places.put(key.substring(PREFIX.length()), value);
            }
          });
    }
    return bookmarks;
  }

  /** Returns the place that an import has reached, or null. */
  public @Nullable String get(String name) {
    return places.get(name);
  }

  /** Keeps the place that an import has reached, from the next commit on. */
  public void put(String name, String place) {
    places.put(name, place);
  }

  /** Forgets an import that is done. */
  public void remove(String name) {
    places.remove(name);
  }

  /** Returns what a commit says of itself. */
  Map<String, String> commitData() {
    Map<String, String> data = new HashMap<>(IndexSchema.current().commitData());
    places.forEach((name, place) -> data.put(PREFIX + name, place));
    return data;
  }
}
