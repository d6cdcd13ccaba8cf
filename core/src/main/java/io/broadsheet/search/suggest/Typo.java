package io.broadsheet.search.suggest;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Transition;

/** Beginnings that differ from what was typed by some letters, as an automaton over bytes. */
final class Typo {

  /** Letters from which one error is allowed. */
  static final int ONE_FROM = 4;

  /** Letters from which two errors are allowed. */
  static final int TWO_FROM = 7;

  /** A longer text is not searched with errors: the automaton grows with it. */
  private static final int MOST_LETTERS = 24;

  private Typo() {}

  /** Returns how many errors are allowed in a folded text. */
  static int allowed(String folded) {
    int letters = folded.length();
    if (letters < ONE_FROM || letters > MOST_LETTERS) {
      return 0;
    }
    return letters < TWO_FROM ? 1 : 2;
  }

  /** Returns what begins with the folded text but for so many errors behind its first letter. */
  static CompiledAutomaton beginnings(String folded, int errors) {
    byte[] bytes = folded.getBytes(StandardCharsets.UTF_8);
    int[] rest = new int[bytes.length - 1];
    for (int i = 1; i < bytes.length; i++) {
      rest[i - 1] = bytes[i] & 0xFF;
    }
    Automaton exact =
        new LevenshteinAutomata(rest, 0xFF, true)
            .toAutomaton(errors, String.valueOf((char) (bytes[0] & 0xFF)));
    return new CompiledAutomaton(continued(exact), false, false, true);
  }

  /** Once a beginning is accepted anything may follow: it stays deterministic. */
  private static Automaton continued(Automaton beginnings) {
    Automaton out = new Automaton();
    Transition transition = new Transition();
    for (int state = 0; state < beginnings.getNumStates(); state++) {
      out.createState();
      out.setAccept(state, beginnings.isAccept(state));
    }
    for (int state = 0; state < beginnings.getNumStates(); state++) {
      if (beginnings.isAccept(state)) {
        out.addTransition(state, state, 0, 0xFF);
        continue;
      }
      int count = beginnings.initTransition(state, transition);
      for (int i = 0; i < count; i++) {
        beginnings.getNextTransition(transition);
        out.addTransition(state, transition.dest, transition.min, transition.max);
      }
    }
    out.finishState();
    return out;
  }
}
