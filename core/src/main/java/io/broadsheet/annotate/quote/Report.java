package io.broadsheet.annotate.quote;

import org.jspecify.annotations.Nullable;

/**
 * A reporting clause in a frame: "Smith told reporters", "said the minister", "according to her".
 *
 * @param verb the item of the verb, or of "according"
 * @param lexical the verb
 * @param first the first item of verb and subject
 * @param last the last item of verb and subject
 * @param subject who speaks, or null where that was not found
 * @param order whether the subject stands before the verb
 */
record Report(
    int verb,
    ReportingVerbs.Verb lexical,
    int first,
    int last,
    @Nullable Mention subject,
    Order order) {

  /** Where the subject stands. */
  enum Order {
    /** "Smith said". */
    PLAIN,
    /** "said Smith", "according to Smith". */
    INVERTED,
    /** "and added", "saying": the subject stands farther off. */
    SHARED
  }

  boolean isAccording() {
    return lexical.base().equals(AccordingTo.VERB.base());
  }
}
