package io.broadsheet.search.figure;

import io.broadsheet.analysis.Terms;
import io.broadsheet.internal.WordList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that figures in news are often of.
 *
 * @param name one word: {@code deaths}
 * @param sort what kind of figures are of it
 */
record Topic(String name, Sort sort) {

  private static final Map<String, Topic> BY_STEM = read();

  /** What kind of figures are of a topic. */
  enum Sort {
    /** Numbers of people, and what became of them. */
    FATE,
    /** Numbers of people or things, and parts of them. */
    COUNT,
    /** Any. */
    MEASURE
  }

  private static Map<String, Topic> read() {
    Map<String, Topic> topics = new HashMap<>();
    for (String line : WordList.read(Topic.class, "topics.txt")) {
      int blank = line.indexOf(' ');
      int colon = line.indexOf(':');
      Sort sort = Sort.valueOf(line.substring(0, blank).toUpperCase(Locale.ROOT));
      Topic topic = new Topic(line.substring(blank + 1, colon), sort);
      Terms.of(line.substring(colon + 1)).forEach(word -> topics.put(word.stem(), topic));
    }
    return topics;
  }

  /** Returns the topic that a word tells, or null where it tells none. */
  static @Nullable Topic of(Terms word) {
    return BY_STEM.get(word.stem());
  }

  /** Returns whether a sentence's figure may be of it: nobody dies in metres or dollars. */
  boolean fits(FigureSentence sentence) {
    return sort == Sort.MEASURE
        || sentence.isCount()
        || (sort == Sort.COUNT && sentence.unit().equals("percent"));
  }

  boolean isFate() {
    return sort == Sort.FATE;
  }
}
