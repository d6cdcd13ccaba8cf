package io.broadsheet.cli;

import io.broadsheet.NewsIndex;
import io.broadsheet.reader.ArticleReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/**
 * Which build of the program is running. Another build may read a file or annotate an article
 * differently, so what one build cached is not taken over by the next.
 */
final class BuildStamp {

  private BuildStamp() {}

  static String current() {
    return "broadsheet cache 2 " + of(ArticleReader.class) + " " + of(NewsIndex.class);
  }

  private static String of(Class<?> type) {
    try {
      CodeSource source = type.getProtectionDomain().getCodeSource();
      if (source == null || source.getLocation() == null) {
        return "unknown";
      }
      Path jar = Path.of(source.getLocation().toURI());
      return Files.size(jar) + "@" + Files.getLastModifiedTime(jar).toMillis();
    } catch (IOException | URISyntaxException | IllegalArgumentException e) {
      return "unknown";
    }
  }
}
