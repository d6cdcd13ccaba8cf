package io.broadsheet.search.figure;

import io.broadsheet.article.Figure;
import io.broadsheet.article.PublicationTime;
import io.broadsheet.grouping.EventLikeness;
import io.broadsheet.grouping.WeightedProfile;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** How likely two statements are of the same thing. */
final class StatementLikeness {

  /** No likeness. */
  static final double NONE = -1;

  /** Articles less alike than this tell of different events. */
  private static final double SAME_EVENT = 0.13;

  /** Copies of one text tell of one event, however alike a form makes them. */
  private static final double COPY = 0.5;

  /** What figures that agree add. */
  private static final double AGREE = 0.15;

  /** What each digit beyond the first adds to that, where the figures are the same. */
  private static final double DIGIT = 0.15;

  private static final int MOST_DIGITS = 3;

  /** What it adds that both tell the same became of people, and that both name another topic. */
  private static final double SAME_FATE = 0.25;

  private static final double SAME_TOPIC = 0.15;

  /** What it takes away that neither says of what the figures are, which differ. */
  private static final double UNNAMED = 0.1;

  /** The same for times: what lasts how long takes words to say. */
  private static final double LASTING = 0.3;

  private static final Set<String> TIMES =
      Set.of("year", "month", "week", "day", "night", "hour", "minute", "second");

  /** So many digits are not the same by chance. */
  private static final int TELLING_DIGITS = 2;

  /** What it adds that an article sets two claims of a topic against each other. */
  private static final double CLAIMED = 0.4;

  /** What other names around them, and days far apart, take away. */
  private static final double OTHER_NAMES = 0.25;

  private static final double OTHER_DAYS = 0.4;

  /** What each day between the reports takes away, where their figures may change daily. */
  private static final double DAY = 0.03;

  /** What each further factor of ten beyond {@link #NEAR} takes away. */
  private static final double FACTOR_OF_TEN = 0.4;

  /** Counts of one thing may lie this far apart, as a power of ten. */
  private static final double NEAR = 0.4;

  private final EventLikeness events;
  private final Map<WeightedProfile, Map<WeightedProfile, Boolean>> ofOtherEvents = new HashMap<>();

  /** Compares statements of a list. */
  StatementLikeness(List<Statement> statements) throws IOException {
    events =
        new EventLikeness(
            statements.stream()
                .map(statement -> statement.report().profile())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
  }

  /** Returns the likeness, at most about 2; {@link #NONE} where it cannot be the same thing. */
  double of(Statement one, Statement other) {
    if (!one.unit().equals(other.unit())
        || !mayCountTheSame(one, other)
        || areSharesOfOthers(one, other)) {
      return NONE;
    }
    boolean sameArticle = one.article().equals(other.article());
    if (sameArticle ? !isClaimedByOthers(one, other) : areOfOtherEvents(one, other)) {
      return NONE;
    }
    return one.context().likeness(other.context())
        + agreement(one, other)
        + matter(one, other)
        + (sameArticle ? contrast(one, other) : -apart(one, other))
        - FACTOR_OF_TEN * Math.max(0, powersApart(one, other) - NEAR);
  }

  /** What an article adds that sets two claims side by side. */
  private static double contrast(Statement one, Statement other) {
    return areBothClaimed(one, other) && one.matter().isTopic() ? CLAIMED : 0;
  }

  /** What tells statements of two articles apart, though they tell of one event. */
  private static double apart(Statement one, Statement other) {
    double apart = isNews(one, other) ? Math.min(OTHER_DAYS, DAY * daysApart(one, other)) : 0;
    if (!isSameNumber(one, other) && one.context().namesOthers(other.context())) {
      apart += OTHER_NAMES;
    }
    return apart + (one.context().isOfOtherDays(other.context()) ? OTHER_DAYS : 0);
  }

  /** Returns what two statements have in common, one of these at least, if they are comparable. */
  static List<String> comparedBy(Statement statement) {
    if (!statement.unit().isEmpty()) {
      return List.of(statement.unit());
    }
    String topic = "of " + statement.topic();
    return digits(statement.figure()) < TELLING_DIGITS
        ? List.of(topic)
        : List.of(topic, "is " + statement.figure().value());
  }

  /** Numbers are of the same thing only if it is called the same; sums need not be. */
  private static boolean mayCountTheSame(Statement one, Statement other) {
    return one.topic().equals(other.topic())
        || (one.unit().isEmpty()
            ? isSameNumber(one, other)
            : !(one.matter().isTopic() && other.matter().isTopic()));
  }

  /** Shares in a poll differ because they are of several candidates. */
  private static boolean areSharesOfOthers(Statement one, Statement other) {
    return one.context().isOfOtherHolder(other.context())
        && !one.figure().agreesWith(other.figure());
  }

  private static boolean isSameNumber(Statement one, Statement other) {
    return one.figure().value() == other.figure().value() && digits(one.figure()) >= TELLING_DIGITS;
  }

  private static double matter(Statement one, Statement other) {
    if (one.topic().equals(other.topic())) {
      return switch (one.matter().kind()) {
        case FATE -> SAME_FATE;
        case TOPIC -> SAME_TOPIC;
        case NOUN -> 0;
        case UNNAMED -> one.figure().agreesWith(other.figure()) ? 0 : -unnamed(one.unit());
      };
    }
    return 0;
  }

  /** An article contradicts itself only by what others say. */
  private static boolean isClaimedByOthers(Statement one, Statement other) {
    return areBothClaimed(one, other)
        ? !one.claimant().equals(other.claimant())
        : one.matter().kind() == Matter.Kind.FATE
            && one.claimant().isEmpty() != other.claimant().isEmpty();
  }

  private static boolean areBothClaimed(Statement one, Statement other) {
    return !one.claimant().isEmpty() && !other.claimant().isEmpty();
  }

  private static double unnamed(String unit) {
    return TIMES.contains(unit) ? LASTING : UNNAMED;
  }

  private boolean areOfOtherEvents(Statement one, Statement other) {
    WeightedProfile first = one.report().profile();
    WeightedProfile second = other.report().profile();
    return first == null
        || second == null
        || ofOtherEvents
            .computeIfAbsent(first, unknown -> new HashMap<>())
            .computeIfAbsent(
                second,
                unknown -> events.of(first, second) < SAME_EVENT && first.copyOf(second) < COPY);
  }

  /** The more digits two figures share, the less likely that is by chance. */
  private static double agreement(Statement one, Statement other) {
    if (!one.figure().agreesWith(other.figure())) {
      return 0;
    }
    boolean same = one.figure().value() == other.figure().value();
    return AGREE + (same ? DIGIT * (Math.min(MOST_DIGITS, digits(one.figure())) - 1) : 0);
  }

  /** Returns how many digits a value has, zeros at its end left out. */
  private static int digits(Figure figure) {
    return BigDecimal.valueOf(figure.value()).stripTrailingZeros().precision();
  }

  /** Whether two figures differ and are not what became of people, which is counted for long. */
  private static boolean isNews(Statement one, Statement other) {
    return one.matter().kind() != Matter.Kind.FATE && !one.figure().agreesWith(other.figure());
  }

  private static long daysApart(Statement one, Statement other) {
    PublicationTime first = one.claim().article().published();
    PublicationTime second = other.claim().article().published();
    return first == null || second == null
        ? 0
        : Math.abs(ChronoUnit.DAYS.between(first.day(), second.day()));
  }

  private static double powersApart(Statement one, Statement other) {
    double first = Math.abs(one.figure().value());
    double second = Math.abs(other.figure().value());
    double least = Math.min(first, second);
    double most = Math.max(first, second);
    return most == 0 ? 0 : Math.min(10, Math.log10(most / Math.max(least, Double.MIN_NORMAL)));
  }
}
