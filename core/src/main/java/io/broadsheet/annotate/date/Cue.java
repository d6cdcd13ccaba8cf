package io.broadsheet.annotate.date;

import io.broadsheet.internal.WordList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Classes of words beside an expression of time that tell how it is meant; a word may be in
 * several. The cues file lists them.
 */
enum Cue {
  /** Behind a time the sentence goes on with these; {@link #AFTER_DAY} and others take them in. */
  GOES_ON,
  /** The same behind what can be no number. */
  GOES_ON_BEHIND_TIME,
  /** Behind "the 18th": it is a day of the month, and counts nothing. */
  AFTER_DAY,
  /** Behind a time: "after" and "before" spoke of it alone. */
  AFTER_OPENED,
  /** Behind "the week": a certain one is meant. */
  AFTER_CERTAIN,
  /** Before "the week": a certain one is meant. */
  BEFORE_CERTAIN,
  /** Before words that are a name or a verb as well; the next three take them in. */
  BEFORE_TIME,
  /** Before "May", "March" and short forms: a month. */
  BEFORE_MONTH,
  /** Before "fall" and "spring": a season. */
  BEFORE_SEASON,
  /** Behind a season: made for it whenever that is, as "winter sports" are. */
  OF_ANY_SEASON,
  /** Before "Sun" and "Wed": a weekday. */
  BEFORE_WEEKDAY,
  /** Before a number of four digits: a year of any century; the next two take them in. */
  BEFORE_ANY_YEAR,
  /** Before a number of four digits: a year. */
  BEFORE_YEAR,
  /** Before a number that is less often a year. */
  BEFORE_OLD_YEAR,
  /** A quarter beside these is one of a game of football. */
  OF_MATCH,
  /** "delayed until May" happens in May. */
  PUT_OFF,
  /** "extended until Friday": done to a time that lies at the end of it. */
  PROLONGED,
  /** "told them to leave": has somebody do something later. */
  COMMAND,
  /** Done with effect from a day on. */
  MEASURE,
  /** Published of a month or a quarter when it is over. */
  STATISTICS,
  /** Behind "May" and "March": a month, for these happen in one. */
  OF_MONTH,
  /** "said in a statement": what a report is made in, or to whom. */
  REPORT,
  /** "would not comment": how a question is answered or not. */
  ANSWERING,
  /** Before an adjective or a participle. */
  DEGREE,
  /** Before a noun and its adjectives. */
  POSSESSIVE,
  /** "hoped to reopen". */
  INTENDED,
  /** "agreed to meet": the infinitive lies in the future. */
  FUTURE_INFINITIVE,
  /** "set sentencing for May 14". */
  ARRANGED,
  /** "Thursday's vote": what has its day long before. */
  SCHEDULED,
  /** "polls open": done by many at a set time. */
  TIMETABLE;

  /** Returns the classes of each word that has any. */
  static Map<String, Set<Cue>> read() {
    Map<String, Set<Cue>> cues = new HashMap<>();
    WordList.readClassesOf(Cue.class, "cues.txt")
        .forEach((cue, words) -> {
          for (String word : words) {
            cues.computeIfAbsent(word, k -> EnumSet.noneOf(Cue.class)).add(cue);
          }
        });
    return cues;
  }
}
