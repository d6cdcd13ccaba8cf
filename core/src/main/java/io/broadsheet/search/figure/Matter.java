package io.broadsheet.search.figure;

/**
 * What a figure counts or measures.
 *
 * @param topic one word: {@code deaths}; empty where the text names nothing
 * @param kind how the text tells it
 */
record Matter(String topic, Kind kind) {

  static final Matter UNNAMED = new Matter("", Kind.UNNAMED);

  /** How a text tells what a figure counts. */
  enum Kind {
    /** By what became of those counted. */
    FATE,
    /** By another word that figures in news are often of. */
    TOPIC,
    /** By the noun that is counted. */
    NOUN,
    /** By its unit alone. */
    UNNAMED
  }

  static Matter of(Topic topic) {
    return new Matter(topic.name(), topic.isFate() ? Kind.FATE : Kind.TOPIC);
  }

  static Matter topic(String topic) {
    return new Matter(topic, Kind.TOPIC);
  }

  boolean isTopic() {
    return kind == Kind.FATE || kind == Kind.TOPIC;
  }
}
