package io.broadsheet.annotate.quote;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The subjects and speakers of this paragraph, and of the one before it. */
final class Leaders {

  private Map<String, Name> here = new HashMap<>();
  private Map<String, Name> before = new HashMap<>();
  private @Nullable Name latest;

  void beginParagraph() {
    before = here;
    here = new HashMap<>();
  }

  void add(Name name) {
    here.put(name.identity(), name);
    latest = name;
  }

  /**
   * Returns the only one who fits, in the paragraph before where a frame opens its own, or null.
   * Inside a paragraph it is the latest one, where several fit.
   */
  @Nullable Name only(Frame frame, Predicate<Name> fits) {
    if (latest != null && !frame.opensParagraph() && isHere(latest) && fits.test(latest)) {
      return latest;
    }
    Name only = null;
    for (Name name : (frame.opensParagraph() ? before : here).values()) {
      if (fits.test(name)) {
        if (only != null) {
          return null;
        }
        only = name;
      }
    }
    return only;
  }

  private boolean isHere(Name name) {
    return here.containsKey(name.identity());
  }
}
