package io.broadsheet.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The lines of a file that the user names to be read as a list. */
final class TextLines {

  private TextLines() {}

  /**
   * Reads all lines of a file in UTF-8.
   *
   * @throws FileSystemException if it cannot be read or is no such file, with the reason
   */
  static List<String> of(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "is a folder, not a file");
    }
    try {
      return Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      FileSystemException told =
          new FileSystemException(file.toString(), null, "not text in UTF-8");
      told.initCause(e);
      throw told;
    }
  }
}
