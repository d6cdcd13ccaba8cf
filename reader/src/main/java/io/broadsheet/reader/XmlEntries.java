package io.broadsheet.reader;

import io.broadsheet.reader.text.TextDecoder;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * The entries of an XML file, one at a time.
 *
 * <p>The parser is jsoup's: it reads what is not well-formed as far as that makes sense, as feeds
 * often are not, and it knows no document types: entities that a file declares, in itself or
 * elsewhere, are never looked up nor expanded.
 */
final class XmlEntries {

  /** Deeper elements are put beside each other. */
  private static final int DEEPEST = 256;

  private XmlEntries() {}

  /**
   * Hands over each element that is an entry, once it is complete, and forgets it.
   *
   * @param isEntry tells entries from other elements
   */
  static void read(Input input, Predicate<Element> isEntry, Consumer<Element> entries)
      throws IOException {
    var charset = TextDecoder.charset(input.head(Format.HEAD), input.charset());
    String base = input.address() == null ? "" : input.address().toString();
    BoundedReader text =
        new BoundedReader(new BufferedReader(new InputStreamReader(input.stream(), charset)));
    try (StreamParser parser = new StreamParser(Parser.xmlParser().setMaxDepth(DEEPEST))) {
      parser.parse(text, base);
      for (Iterator<Element> all = parser.iterator(); all.hasNext(); ) {
        Element element = all.next();
        if (isEntry.test(element)) {
          entries.accept(element);
          element.empty();
          element.remove();
          text.restart();
        }
      }
    }
  }

  /** Fails when an entry is larger than any article. */
  private static final class BoundedReader extends FilterReader {
    private long count;

    BoundedReader(Reader reader) {
      super(reader);
    }

    void restart() {
      count = 0;
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
      int read = super.read(chars, offset, length);
      count += Math.max(0, read);
      if (count > Input.LARGEST) {
        throw new Input.TooLargeException(
            "an entry is larger than " + (Input.LARGEST >> 20) + " MiB: not read");
      }
      return read;
    }

    /** The bytes below are the caller's. */
    @Override
    public void close() {}
  }
}
