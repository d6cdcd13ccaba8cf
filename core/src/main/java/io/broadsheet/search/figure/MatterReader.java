package io.broadsheet.search.figure;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a figure counts: what became of those counted, else the noun of the number, else the
 * nearest word around it that figures in news are often of.
 */
final class MatterReader {

  private static final int WORDS_BEHIND = 5;

  private static final int WORDS_BEFORE = 6;

  /** Adjectives and nouns before the noun that is counted, and itself. */
  private static final int NOUN_PHRASE = 4;

  private final FigureSentence sentence;

  private MatterReader(FigureSentence sentence) {
    this.sentence = sentence;
  }

  /** Returns what the figure of a sentence counts. */
  static Matter read(FigureSentence sentence) {
    return new MatterReader(sentence).read();
  }

  private Matter read() {
    String relative = ofRelative();
    if (relative != null) {
      return Matter.topic(relative);
    }
    Topic told = told();
    if (told != null) {
      return Matter.of(told);
    }
    Matter counted = sentence.isCount() ? counted() : null;
    return counted != null ? counted : near();
  }

  /** Returns a topic that is told whatever noun is counted, or null. */
  private @Nullable Topic told() {
    Topic before = befallen();
    Topic own = before != null ? before : first(sentence.first(), sentence.next(), topic -> true);
    if (own != null && own.isFate()) {
      return own;
    }
    Topic fate = behind(Topic::isFate);
    return fate != null ? fate : own;
  }

  private Matter near() {
    Topic behind = behind(topic -> true);
    Topic near = behind != null ? behind : before();
    return near == null ? Matter.UNNAMED : Matter.of(near);
  }

  /** "34-year-old", "a boy of six", "a mother of 12". */
  private @Nullable String ofRelative() {
    for (int i = sentence.first(); i < sentence.next(); i++) {
      if (sentence.lower(i).equals("old")) {
        return "age";
      }
    }
    int first = sentence.first();
    if (first < 2 || !sentence.lower(first - 1).equals("of") || !sentence.isBare()) {
      return null;
    }
    String relative = sentence.lower(first - 2);
    return Cue.CHILD.has(relative) ? "age" : Cue.PARENT.has(relative) ? "children" : null;
  }

  private @Nullable Topic topic(int i) {
    Topic topic = Topic.of(sentence.words().get(i));
    return topic != null && topic.fits(sentence) ? topic : null;
  }

  private @Nullable Topic first(int from, int to, Predicate<Topic> kind) {
    for (int i = from; i < to; i++) {
      Topic topic = topic(i);
      if (topic != null && kind.test(topic)) {
        return topic;
      }
    }
    return null;
  }

  /** "Killing more than 40", "magnitude 6.3": what the word before the number tells. */
  private @Nullable Topic befallen() {
    int i = sentence.first() - 1;
    while (i >= 0 && Cue.BOUND.has(sentence.lower(i)) && !sentence.isParted(i + 1)) {
      i--;
    }
    Topic topic = i < 0 || sentence.isParted(i + 1) ? null : topic(i);
    return topic == null || topic.sort() == Topic.Sort.COUNT ? null : topic;
  }

  /** Returns the nearest topic of a kind behind the figure, in its clause. */
  private @Nullable Topic behind(Predicate<Topic> kind) {
    int most = Math.min(sentence.words().size(), sentence.next() + WORDS_BEHIND);
    int end = sentence.next();
    while (end < most && !sentence.isParted(end) && !isActive(end) && !isJoint(end)) {
      end++;
    }
    return first(sentence.next(), end, kind);
  }

  /** "Two men accused of killing": what they did became of others. */
  private boolean isActive(int i) {
    Topic topic = topic(i);
    return topic != null && topic.isFate() && sentence.lower(i).endsWith("ing");
  }

  /** "31 dead and 20 hurt". */
  private boolean isJoint(int i) {
    return Cue.JOINT.has(sentence.lower(i));
  }

  /** Returns the nearest topic before the figure, in its clause. */
  private @Nullable Topic before() {
    int least = Math.max(0, sentence.first() - WORDS_BEFORE);
    for (int i = sentence.first() - 1; i >= least && !sentence.isParted(i + 1); i--) {
      if (topic(i) != null) {
        return topic(i);
      }
    }
    return null;
  }

  /** "35 new orders", "three engineers": the noun of the number, or else the one behind it. */
  private @Nullable Matter counted() {
    if (sentence.isBare()) {
      return countedBehind();
    }
    int last = sentence.next() - 1;
    return last < sentence.first() || Cue.ANYBODY.has(sentence.lower(last)) ? null : noun(last);
  }

  private @Nullable Matter countedBehind() {
    int noun = -1;
    int most = Math.min(sentence.words().size(), sentence.next() + NOUN_PHRASE);
    for (int i = sentence.next(); i < most && !sentence.isParted(i) && mayBeCounted(i); i++) {
      Topic topic = topic(i);
      if (topic != null) {
        return Matter.of(topic);
      }
      noun = sentence.isNumber(i) ? noun : i;
      if (isPlural(sentence.lower(i))) {
        break;
      }
    }
    return noun < 0 || sentence.isName(noun) ? null : noun(noun);
  }

  private Matter noun(int i) {
    return new Matter(sentence.lower(i), Matter.Kind.NOUN);
  }

  private boolean mayBeCounted(int i) {
    String word = sentence.lower(i);
    return !sentence.isFunctionWord(i) && !word.endsWith("ed") && !word.endsWith("ing");
  }

  private static boolean isPlural(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
  }
}
