package io.broadsheet.reader;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The files in a zip file, in its order. Nothing is unpacked to disk: an entry's name is only a
 * name, whatever path it has.
 */
final class ZipFile {

  private ZipFile() {}

  static void read(Input input, FormatReader reader, GuardedSink sink) throws IOException {
    AtomicLong packed = new AtomicLong();
    // Not closed: the stream is the caller's.
    ZipInputStream zip = new ZipInputStream(new CountingStream(input.stream(), packed));
    boolean any = false;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      any = true;
      String name = entry.getName();
      if (entry.isDirectory() || isOfSystem(name)) {
        continue;
      }
      InflationGuard bytes = new InflationGuard(packed, zip);
      Input part =
          input.inside(input.where() + "!" + name, input.id() + "!" + name, bytes.buffered());
      reader.read(part, sink);
      // What the entry's reader left must pass the guard too.
      bytes.transferTo(OutputStream.nullOutputStream());
    }
    if (!any) {
      sink.problem(input.where(), "no file found in this zip file: empty or broken");
    }
  }

  private static boolean isOfSystem(String name) {
    return name.startsWith("__MACOSX/") || name.endsWith(".DS_Store") || name.endsWith("Thumbs.db");
  }
}
