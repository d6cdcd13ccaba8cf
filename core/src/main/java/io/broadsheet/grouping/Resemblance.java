package io.broadsheet.grouping;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How alike two articles are, in ways that fail in different cases. Reports of one event share
 * words and facts but no runs; bulletins written from one form share words and runs but no facts; a
 * report that quotes another as background shares all of these but not its lead; a cut copy shares
 * all, though its vector is another. And reprints follow within days.
 *
 * @param words cosine of the vectors of their words, 0 to 1
 * @param facts part of the names and numbers of the one with fewer that the other has too, by
 *     weight
 * @param runs part of the pairs of words of the shorter one that the other has too
 * @param lead part of the words that one begins with that the other has too, by weight; of the two
 *     parts the smaller
 * @param days between their publications; 0 where one is not known
 */
record Resemblance(double words, double facts, double runs, double lead, long days) {

  /** Articles that are alike in no way. */
  static final Resemblance NONE = new Resemblance(0, 0, 0, 0, 0);

  /**
   * Texts that share less of their runs were written apart, whatever facts they share: names,
   * figures and set phrases alone make up a third of the runs of a short report. Of 4,530 pairs of
   * reprints, many of them much altered, 99.8 % share more; of 5,621 pairs of reports in which two
   * outlets tell one event in their own words 1.7 % do, but 25 % share more than a fifth.
   */
  static final double LEAST_RUNS = 0.4;

  /** Days after which a reprint has become unlikely. */
  private static final long LATE = 14;

  /** So many shared facts are taken as given both ways, so that one fact alone decides nothing. */
  private static final double FACT_PRIOR = 2;

  /** Shorter texts say too little to be told apart; only the same words are a copy. */
  private static final int FEW_WORDS = 8;

  /** Fewer shared words than this are chance, however much they tell. */
  private static final int FEW_SHARED = 2;

  /** Runs beyond which two texts are written from one form or copied from one another. */
  private static final double FORM_RUNS = 0.3;

  /** Fewer numbers than this decide nothing by themselves. */
  private static final int FEW_NUMBERS = 3;

  /** Where texts of one form share less of their numbers than this, their facts are others. */
  private static final double LEAST_NUMBERS = 0.4;

  /** Facts of a form's bulletins stay this far behind or above their runs. */
  private static final double FORM_FACTS = 0.15;

  /**
   * Facts of reprints stay at most this far behind their runs: what is cut from one takes words and
   * facts alike. Of 2,334 pairs of reprints none is further behind; of 900 other pairs with such
   * runs, most of them of one form, four in five are.
   */
  private static final double REPRINT_FACTS = 0.2;

  /**
   * Articles that announce several reports are one text only if they are more alike than this: two
   * of them, or one of them and a report, share a part and are no copies.
   */
  private static final double SAME_ROUNDUP = 0.8;

  /** What a day between two reports takes from their likeness. */
  private static final double DAY_DECAY = 0.1;

  /** Returns {@link #copy} of two articles; most that are none are told from a few words. */
  static double copy(WeightedProfile one, WeightedProfile other) {
    if (Math.min(one.size(), other.size()) < FEW_WORDS) {
      return Arrays.equals(one.profile().words(), other.profile().words()) ? 1 : 0;
    }
    if (!one.runs().mayShare(other.runs(), LEAST_RUNS)) {
      return 0;
    }
    Resemblance resemblance = of(one, other);
    boolean partly = resemblance.words < SAME_ROUNDUP && (isRoundup(one) || isRoundup(other));
    return partly ? 0 : resemblance.copy();
  }

  private static boolean isRoundup(WeightedProfile article) {
    return article.profile().kind() == Profile.Kind.ROUNDUP;
  }

  /** Returns the resemblance of two articles; linear in their profiles. */
  static Resemblance of(WeightedProfile one, WeightedProfile other) {
    CommonWords common = CommonWords.of(one, other);
    if (common.count() < FEW_SHARED) {
      return NONE;
    }
    double runs = one.runs().shared(other.runs());
    double facts = isOfOneForm(one, other, common, runs) ? 0 : common.facts();
    double all = Math.min(one.facts(), other.facts());
    return new Resemblance(
        common.product() / (one.length() * other.length()),
        (facts + FACT_PRIOR) / (all + 2 * FACT_PRIOR),
        runs,
        Math.min(part(common.lead(), one.lead()), part(common.otherLead(), other.lead())),
        days(one.day(), other.day()));
  }

  /** Whether two texts that share their runs give other facts: bulletins, not a reprint. */
  private static boolean isOfOneForm(
      WeightedProfile one, WeightedProfile other, CommonWords common, double runs) {
    int fewer = Math.min(one.numbers(), other.numbers());
    double all = Math.min(one.facts(), other.facts());
    boolean otherNumbers = fewer >= FEW_NUMBERS && common.numbers() < LEAST_NUMBERS * fewer;
    boolean otherFacts = common.facts() + FACT_PRIOR < (runs - REPRINT_FACTS) * (all + FACT_PRIOR);
    return runs > FORM_RUNS && (otherNumbers || otherFacts);
  }

  private static long days(@Nullable Long one, @Nullable Long other) {
    return one == null || other == null ? 0 : Math.abs(one - other);
  }

  private static double part(double shared, double all) {
    return all == 0 ? 0 : shared / all;
  }

  /**
   * Returns how likely the two print one text, 0 to 1. The weights are rounded from a logistic
   * regression on altered reprints of Wikinews articles and on pairs that only look like reprints;
   * late copies weigh less than there, where none are late, so that the same text a year later is a
   * copy.
   */
  double copy() {
    if (runs < LEAST_RUNS) {
      return 0;
    }
    double late = (double) Math.min(days, LATE) / LATE;
    return 1 / (1 + Math.exp(13 - 6 * words - 8 * facts - 3 * runs - 6 * lead + 4 * late));
  }

  /**
   * Returns how alike two texts are as reports of one event, 0 to 1; 0 where one form made both.
   * That goes by their words alone: the part of shared facts says nothing of short texts, which
   * have few.
   */
  double story() {
    boolean form = runs > FORM_RUNS && facts < runs + FORM_FACTS;
    return form ? 0 : words * (1 - DAY_DECAY * days);
  }
}
