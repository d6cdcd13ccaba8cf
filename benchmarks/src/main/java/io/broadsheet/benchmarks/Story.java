package io.broadsheet.benchmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;

/** An event, whose names and figures every report of it gives, each in words of its own. */
final class Story {

  private static final double OTHER_NAME = 0.6;
  private static final double OTHER_WORD = 0.75;

  private final SampleTexts samples;
  private final long seed;
  private final Map<String, String> names = new HashMap<>();

  Story(SampleTexts samples, SplittableRandom random) {
    this.samples = samples;
    this.seed = random.nextLong();
  }

  /** Tells a paragraph in the words of one report. */
  String report(String paragraph, SplittableRandom words) {
    return SampleTexts.TOKEN
        .matcher(paragraph)
        .replaceAll(token -> Matcher.quoteReplacement(reported(token.group(), words)));
  }

  private String reported(String token, SplittableRandom words) {
    if (Character.isDigit(token.charAt(0))) {
      return figure(token);
    }
    if (samples.isName(token)) {
      return names.computeIfAbsent(token, this::name);
    }
    boolean other = words.nextDouble() < OTHER_WORD && Character.isLowerCase(token.charAt(0));
    return other ? samples.likeWord(token, words) : token;
  }

  private String name(String name) {
    SplittableRandom random = new SplittableRandom(seed + name.hashCode());
    return random.nextDouble() < OTHER_NAME ? InventedNames.any(random) : name;
  }

  /** Another figure of as many digits; a year stays what it is. */
  private String figure(String figure) {
    if (figure.matches("(19|20)\\d\\d")) {
      return figure;
    }
    SplittableRandom random = new SplittableRandom(seed ^ figure.hashCode());
    StringBuilder other = new StringBuilder();
    figure
        .chars()
        .forEach(c ->
            other.append(
                Character.isDigit(c) && c != '0' ? (char) ('1' + random.nextInt(9)) : (char) c));
    return other.toString();
  }
}
