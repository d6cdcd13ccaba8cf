package io.broadsheet.cli;

import picocli.CommandLine.Option;

/** The option that says when to use colour. */
final class ColourOption {

  @Option(names = "--color", description = "auto, always or never (default auto).")
  private Style.Colour colour = Style.Colour.AUTO;

  /** Returns how text looks on a console. */
  Style style(Console console) {
    return Style.of(console, colour);
  }
}
