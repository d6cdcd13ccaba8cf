package io.broadsheet.reader;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads articles from a file of any format, picked by the file's content.
 *
 * <p>Thread safety: immutable, may be shared; a sink is called by the reading thread only.
 */
public final class ArticleReader {

  /** Creates a reader. */
  public ArticleReader() {}

  /**
   * Reads a file. An article that has no id of its own gets {@code id}, or where the file holds
   * several, {@code id} with a running number.
   *
   * @param file what to read
   * @param id the id of an article without one
   * @param sink takes articles and problems
   * @throws IOException if the sink cannot take an article
   */
  public void read(Path file, String id, ArticleSink sink) throws IOException {
    String text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
    } catch (CharacterCodingException e) {
      sink.problem(new ReadProblem(file.toString(), "not UTF-8 text"));
      return;
    } catch (IOException e) {
      sink.problem(new ReadProblem(file.toString(), "cannot be read: " + e.getMessage()));
      return;
    }
    if (text.stripLeading().startsWith("<")) {
      sink.article(
          io.broadsheet.reader.html.PageReader.read(
              text, null, id, java.time.Clock.systemUTC().instant()));
    } else if (text.isBlank()) {
      sink.problem(new ReadProblem(file.toString(), "empty"));
    } else if (text.stripLeading().startsWith("{")) {
      new JsonLines(file.toString(), id).read(text, sink);
    } else {
      sink.article(PlainText.parse(text, id));
    }
  }
}
