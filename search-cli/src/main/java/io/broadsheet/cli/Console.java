package io.broadsheet.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/**
 * Where a command writes to. Results go to {@code out}, all else to {@code err}, in UTF-8 whatever
 * the locale.
 *
 * @param out takes results; not closed
 * @param err takes messages, a line each
 * @param terminals which of the two a person looks at
 * @param environment the variables of the environment
 */
record Console(
    OutputStream out, PrintStream err, Set<Terminal> terminals, Map<String, String> environment) {

  /** An output that may be a terminal. */
  enum Terminal {
    OUT,
    ERR
  }

  private static final int BUFFER = 1 << 16;

  /** Names the outputs that are terminals: {@code out}, {@code err}, both or none. */
  private static final String TERMINALS = "broadsheet.terminals";

  /** Copies the set and the map. */
  Console {
    terminals = Set.copyOf(terminals);
    environment = Map.copyOf(environment);
  }

  /** Returns the console of this process. */
  static Console ofProcess() {
    String named = System.getProperty(TERMINALS, "");
    Set<Terminal> terminals =
        named.contains("out")
            ? named.contains("err") ? Set.of(Terminal.OUT, Terminal.ERR) : Set.of(Terminal.OUT)
            : named.contains("err") ? Set.of(Terminal.ERR) : Set.of();
    return new Console(
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        terminals,
        System.getenv());
  }

  /**
   * Writes a result.
   *
   * @throws IOException if it cannot be written, for instance because the reader has gone
   */
  void print(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns a writer of results, for text that the command line itself prints. */
  PrintWriter writer() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  /** Returns a writer of messages. */
  PrintWriter errorWriter() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }

  /** Tells the user something, in a line of its own; names of files in it may hold any sign. */
  void message(String text) {
    err.print("broadsheet: " + Style.plain(text) + "\n");
  }

  /** Returns whether results are looked at on a terminal. */
  boolean isTerminal() {
    return terminals.contains(Terminal.OUT);
  }

  /** Returns a variable of the environment; empty where it is not set. */
  String variable(String name) {
    return environment.getOrDefault(name, "");
  }
}
