package io.broadsheet.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Checksum;
import org.jspecify.annotations.Nullable;

/**
 * The folder that keeps the index of some files between runs: {@code index}, {@code files.tsv} (the
 * {@link Manifest}) and {@code lock}, which only one process at a time holds to change the others.
 *
 * @param path of the folder
 */
record CacheFolder(Path path) {

  /** Stands in the folder while index and manifest may disagree. */
  private static final String CHANGING = "changing";

  private static final long POLL_MILLIS = 50;

  /**
   * Returns the folder for some paths under the user's cache directory; a temporary one where that
   * cannot be written.
   */
  static CacheFolder of(List<Path> paths, Console console) throws IOException {
    CacheFolder folder = new CacheFolder(home(console).resolve("broadsheet").resolve(name(paths)));
    return folder.isWritable() ? folder : temporary(folder, console);
  }

  /**
   * Returns a name for some paths. Two checksums that Java has in native code make it: they start
   * in no time, and where they were ever the same for other paths, the manifest would tell that the
   * files are not these.
   */
  private static String name(List<Path> paths) {
    Checksum[] sums = {new CRC32(), new Adler32()};
    for (Path path : paths) {
      byte[] bytes = path.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
      for (Checksum sum : sums) {
        sum.update(bytes);
        sum.update(0);
      }
    }
    return Long.toHexString(sums[0].getValue() << Integer.SIZE | sums[1].getValue());
  }

  private boolean isWritable() {
    try {
      Files.createDirectories(path);
      return Files.isWritable(path);
    } catch (IOException e) {
      return false;
    }
  }

  /** Returns a folder that lasts as long as this process, and says so. */
  private static CacheFolder temporary(CacheFolder wanted, Console console) throws IOException {
    CacheFolder folder = new CacheFolder(Files.createTempDirectory("broadsheet"));
    Runtime.getRuntime().addShutdownHook(new Thread(folder::delete));
    console.message(wanted.path + ": cannot be written; the index is not kept for the next time");
    return folder;
  }

  private void delete() {
    try {
      clear();
      for (Path left : List.of(index(), path.resolve("lock"), path)) {
        Files.deleteIfExists(left);
      }
    } catch (IOException e) {
      // The system empties its folder for temporary files in time.
    }
  }

  private static Path home(Console console) {
    Path xdg = Path.of(console.variable("XDG_CACHE_HOME"));
    if (xdg.isAbsolute()) {
      return xdg;
    }
    Path home = Path.of(System.getProperty("user.home", "."));
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("mac")) {
      return home.resolve("Library").resolve("Caches");
    }
    String local = console.variable("LOCALAPPDATA");
    return system.startsWith("windows") && !local.isEmpty()
        ? Path.of(local)
        : home.resolve(".cache");
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  Path index() {
    return path.resolve("index");
  }

  Path manifest() {
    return path.resolve("files.tsv");
  }

  /** Reads the manifest; null where there is none that this build can use. */
  @Nullable Manifest readManifest(String build) {
    return Files.exists(path.resolve(CHANGING)) ? null : Manifest.read(manifest(), build);
  }

  /** Marks that index and manifest may disagree from now on. */
  void beginChange() throws IOException {
    Files.writeString(path.resolve(CHANGING), "");
  }

  /** Takes the mark away. */
  void endChange() throws IOException {
    Files.deleteIfExists(path.resolve(CHANGING));
  }

  /** Throws everything away but the lock. */
  void clear() throws IOException {
    Files.deleteIfExists(manifest());
    if (Files.isDirectory(index())) {
      try (Stream<Path> files = Files.list(index())) {
        for (Path file : files.toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
    endChange();
  }

  /** Holds the folder for one process. */
  record Lock(FileChannel channel, FileLock lock) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      // Closing the channel releases the lock, and so does the end of the process.
      channel.close();
    }
  }

  /** Takes the lock, or returns null where another process held it for as long as this. */
  @Nullable Lock lock(long millis) throws IOException {
    Files.createDirectories(path);
    FileChannel channel =
        FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    long end = System.nanoTime() + millis * 1_000_000;
    while (true) {
      FileLock lock = tryLock(channel);
      if (lock != null) {
        return new Lock(channel, lock);
      }
      if (System.nanoTime() > end) {
        channel.close();
        return null;
      }
      try {
        Thread.sleep(POLL_MILLIS);
      } catch (InterruptedException e) {
        channel.close();
        throw new IOException("interrupted while waiting for " + path, e);
      }
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // Held by another thread of this process.
      return null;
    }
  }
}
