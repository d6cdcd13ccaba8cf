package io.broadsheet.cli;

import io.broadsheet.NewsIndex;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The index of files and folders that the user searches directly. It is kept between runs and
 * follows what changed in them: new files come in, changed ones are read again, deleted ones leave.
 *
 * <p>Several processes may use it at once: one refreshes, the others wait for it a moment, then
 * search what is committed. A cache that is damaged or of another version is made anew.
 */
final class CachedIndex {

  /** How long to wait for another process that refreshes an index which can be searched already. */
  private static final long WAIT_MILLIS = 2_000;

  private static final long FOREVER = TimeUnit.DAYS.toMillis(365);

  /** A file that changes again within this time may keep its time of modification. */
  private static final long CLOCK_GRAIN_NANOS = TimeUnit.SECONDS.toNanos(2);

  private final CacheFolder folder;
  private final Console console;
  private final InputFiles inputs;
  private final String build = BuildStamp.current();

  CachedIndex(InputFiles inputs, CacheFolder folder, Console console) {
    this.inputs = inputs;
    this.folder = folder;
    this.console = console;
  }

  /**
   * Opens the index, refreshed.
   *
   * @param problems is told what could not be read, now or when a file was read
   */
  NewsIndex open(Problems problems) throws IOException {
    Manifest manifest = folder.readManifest(build);
    if (manifest == null || !manifest.isOf(inputs.files())) {
      manifest = refreshLocked();
    }
    if (manifest != null) {
      for (Manifest.Entry entry : manifest.entries()) {
        entry.problems().forEach(problems::tell);
        problems.read(entry.articles().size());
      }
    }
    try {
      return NewsIndex.openReadOnly(folder.index());
    } catch (IOException | RuntimeException e) {
      return reopen();
    }
  }

  /** Makes the index anew, because what is there turned out to be damaged, and opens it. */
  NewsIndex reopen() throws IOException {
    CacheFolder.Lock lock = folder.lock(FOREVER);
    if (lock != null) {
      try (lock) {
        refreshAnew();
      }
    }
    return NewsIndex.openReadOnly(folder.index());
  }

  private @Nullable Manifest refreshLocked() throws IOException {
    boolean searchable = folder.readManifest(build) != null;
    CacheFolder.Lock lock = folder.lock(searchable ? WAIT_MILLIS : FOREVER);
    if (lock == null) {
      console.message("another process refreshes this index; searching it as it was before");
      return folder.readManifest(build);
    }
    try (lock) {
      return refreshOrMakeAnew();
    }
  }

  private Manifest refreshOrMakeAnew() throws IOException {
    try {
      return refresh();
    } catch (IOException | RuntimeException e) {
      if (Interruption.hasBegun()) {
        throw e;
      }
      return refreshAnew();
    }
  }

  private Manifest refreshAnew() throws IOException {
    try {
      folder.clear();
      return refresh();
    } catch (IOException e) {
      throw InputFiles.located("cannot write to the cache at " + folder.path(), e);
    }
  }

  /** Brings index and manifest up to date. The caller holds the lock. */
  private Manifest refresh() throws IOException {
    Manifest old = folder.readManifest(build);
    if (old == null) {
      folder.clear();
      old = new Manifest();
    } else if (old.isOf(inputs.files())) {
      return old;
    }
    Manifest fresh = new Manifest();
    List<InputFile> changed = changed(old, fresh);
    boolean hasIndex = Files.isDirectory(folder.index());
    if (hasIndex && changed.isEmpty() && fresh.entries().size() == old.entries().size()) {
      fresh.write(folder.manifest(), build);
    } else {
      write(old, fresh, changed);
    }
    return fresh;
  }

  /**
   * Returns the files that must be read; what is known of the others goes into the new manifest.
   */
  private List<InputFile> changed(Manifest old, Manifest fresh) {
    List<InputFile> changed = new ArrayList<>();
    for (InputFile file : inputs.files()) {
      Manifest.Entry known = old.get(file);
      if (known != null && isSame(known, file)) {
        fresh.put(known.modified(trustedTime(file)));
      } else {
        changed.add(file);
      }
    }
    return changed;
  }

  private void write(Manifest old, Manifest fresh, List<InputFile> changed) throws IOException {
    NewsIndex index = NewsIndex.open(folder.index());
    int removed = 0;
    Progress progress;
    Interruption interruption = Interruption.rollsBack(index, console);
    try {
      progress = readAll(changed, index, old, fresh);
      removed = remove(old, fresh, index);
      folder.beginChange();
      index.commit();
      fresh.write(folder.manifest(), build);
      folder.endChange();
      index.close();
    } catch (IOException | RuntimeException e) {
      index.rollback();
      throw e;
    } finally {
      interruption.over();
    }
    if (!changed.isEmpty() || removed > 0) {
      progress.done(removed);
    }
  }

  /** Reads files, and with them again those whose articles they clash with. */
  private Progress readAll(List<InputFile> changed, NewsIndex index, Manifest old, Manifest fresh)
      throws IOException {
    Progress progress;
    List<InputFile> reading = changed;
    do {
      progress = read(reading, index, fresh);
      reading = withClashing(reading, old, fresh);
    } while (!reading.isEmpty());
    return progress;
  }

  private Progress read(List<InputFile> files, NewsIndex index, Manifest fresh) throws IOException {
    Progress progress = new Progress(console, files.stream().mapToLong(InputFile::size).sum());
    try (FileIndexer indexer = new FileIndexer(index, progress)) {
      for (InputFile file : files) {
        String hash = hash(file);
        FileIndexer.Outcome outcome = indexer.add(file);
        fresh.put(
            new Manifest.Entry(
                file.path().toString(),
                file.id(),
                file.size(),
                trustedTime(file),
                hash,
                outcome.articles(),
                outcome.problems()));
      }
    }
    return progress;
  }

  /**
   * Returns the files that were read with those not read that have, or had to do with, other
   * articles of their ids: which one stands must not depend on which file changed last. Empty where
   * there are none of these.
   */
  private List<InputFile> withClashing(List<InputFile> read, Manifest old, Manifest fresh) {
    Set<String> paths = new HashSet<>();
    read.forEach(file -> paths.add(file.path().toString()));
    Map<String, Set<String>> contents = contents(paths, old, fresh);
    List<InputFile> together = new ArrayList<>();
    for (InputFile file : inputs.files()) {
      Manifest.Entry entry = fresh.get(file);
      if (paths.contains(file.path().toString())
          || (entry != null && entry.clashesWith(contents))) {
        together.add(file);
      }
    }
    return together.size() > read.size() ? together : List.of();
  }

  /** What the articles of some files and of those that are gone say and said, by their ids. */
  private static Map<String, Set<String>> contents(
      Set<String> paths, Manifest old, Manifest fresh) {
    Map<String, Set<String>> contents = new HashMap<>();
    for (Manifest.Entry entry : old.entries()) {
      if (paths.contains(entry.path()) || !fresh.has(entry.path())) {
        collect(entry, contents);
      }
    }
    for (Manifest.Entry entry : fresh.entries()) {
      if (paths.contains(entry.path())) {
        collect(entry, contents);
      }
    }
    return contents;
  }

  private static void collect(Manifest.Entry entry, Map<String, Set<String>> contents) {
    entry
        .articles()
        .forEach(
            (id, content) -> contents.computeIfAbsent(id, any -> new HashSet<>()).add(content));
  }

  private static int remove(Manifest old, Manifest fresh, NewsIndex index) throws IOException {
    Set<String> there = new HashSet<>();
    fresh.entries().forEach(entry -> there.addAll(entry.articles().keySet()));
    int removed = 0;
    for (Manifest.Entry entry : old.entries()) {
      for (String id : entry.articles().keySet()) {
        if (!there.contains(id) && index.delete(id)) {
          removed++;
        }
      }
    }
    return removed;
  }

  private static boolean isSame(Manifest.Entry known, InputFile file) {
    return known.looksLike(file)
        || (known.size() == file.size()
            && known.id().equals(file.id())
            && !known.hash().isEmpty()
            && known.hash().equals(hash(file)));
  }

  /** Returns a file's time of modification, or 0 where it is so fresh that it proves nothing. */
  private static long trustedTime(InputFile file) {
    long now = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    return now - file.modified() > CLOCK_GRAIN_NANOS ? file.modified() : 0;
  }

  /** Returns the hash of a file's content; empty where it cannot be read, or only once. */
  private static String hash(InputFile file) {
    if (!Files.isRegularFile(file.path())) {
      return "";
    }
    MessageDigest digest = CacheFolder.sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file.path()), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      return "";
    }
  }
}
