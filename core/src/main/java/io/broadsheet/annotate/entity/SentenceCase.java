package io.broadsheet.annotate.entity;

/**
 * Counts the words of a sentence by their case, to say whether its capitals tell anything: they do
 * not in a headline in title case, nor where all words are in capitals.
 */
final class SentenceCase {

  /** Short lines such as "Abbas Araghchi" or "Bank of England" are names, not headlines. */
  private static final int FEWEST_WORDS = 4;

  private int small;
  private int capital;
  private int everyday;
  private int shouted;
  private int unshouted;
  private int shoutedEnglish;

  void addSmall(String folded, long facts) {
    if (folded.length() > 1) {
      unshouted++;
    }
    if (isVerb(facts) || (counts(folded, facts) && !isSmallInHeadlines(folded, facts))) {
      small++;
    }
  }

  /**
   * Adds a capitalised word.
   *
   * @param english whether it is a word of English when its capitals are left out of account
   */
  void addCapital(
      String folded, long facts, boolean isShouted, boolean isEveryday, boolean english) {
    if (isShouted) {
      shouted++;
      shoutedEnglish += english ? 1 : 0;
    } else if (folded.length() > 1) {
      unshouted++;
    }
    if (counts(folded, facts)) {
      capital++;
      everyday += isEveryday ? 1 : 0;
    }
  }

  /** "said": a verb of the closed class too, which no headline in title case leaves small. */
  private static boolean isVerb(long facts) {
    return Fact.PERSON_VERB.in(facts) || Fact.ORGANIZATION_VERB.in(facts);
  }

  private static boolean counts(String folded, long facts) {
    return folded.length() > 3 || !Fact.FUNCTION.in(facts);
  }

  /** Headlines in title case leave articles and short prepositions small, but no verb. */
  private static boolean isSmallInHeadlines(String folded, long facts) {
    return folded.length() < 5 && (Fact.FUNCTION.in(facts) || Fact.PARTICLE.in(facts));
  }

  /** Returns whether all words are in capitals, and enough, or English, so no acronyms. */
  boolean isShouted() {
    boolean heading = shouted > 1 && shoutedEnglish * 2 >= shouted;
    return unshouted == 0 && (shouted > 3 || heading);
  }

  /** Returns whether most words of a sentence are capitalised, everyday ones among them. */
  boolean isTitleCase(boolean endsInPoint) {
    return everyday > 1 && everyday * 2 >= capital && isCapitalized(endsInPoint);
  }

  /** Returns the same of a heading, in which a single everyday word makes title case likely. */
  boolean isTitleCaseOfHeading(boolean endsInPoint) {
    return everyday > 0 && everyday * 3 >= capital && isCapitalized(endsInPoint);
  }

  private boolean isCapitalized(boolean endsInPoint) {
    boolean sentence = small > 0 && endsInPoint;
    boolean label = small == 0 && capital == FEWEST_WORDS - 1 && !endsInPoint;
    return small * 6 <= capital && !sentence && (label || capital >= FEWEST_WORDS);
  }
}
