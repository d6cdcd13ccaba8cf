/**
 * Names of people, organisations, places and other things in an article.
 *
 * <p>Start at {@link io.broadsheet.annotate.entity.EntityAnnotator}, which goes four steps:
 *
 * <ol>
 *   <li>{@code NameWordsBuilder} joins tokens to the {@code NameWords} that all rules ask, with
 *       what the {@code Lexicon} knows of each; {@code CaseRecord} keeps how the article writes
 *       them.
 *   <li>{@code CandidateFinder} cuts runs of capitals into names: {@code NameStarts} and, where a
 *       sentence begins, {@code SentenceStarts} decide where one begins, {@code NonNames} what
 *       names nothing, {@code NameExtent} where it ends, {@code NameLinks} where small words carry
 *       it on, {@code OpeningRoles} what only opens a sentence, {@code EasternNames} what stands
 *       otherwise than in English, {@code CommonInitials} which letters stand for no name. {@code
 *       BoundaryCues} holds what they share, such as {@code KnownSpans}, {@code TitleChain} and
 *       {@code Offices}.
 *   <li>{@code TypeEvidence} collects points for a name's type: {@code InternalEvidence} from its
 *       own words, {@code ContextEvidence} from those around it, {@code GeographicEvidence}, {@code
 *       Media}, {@code Works}, {@code Firms}, {@code Employers}, {@code Vessels} and {@code
 *       NationalBodies} from nouns that tell much, {@code Coordination}, {@code LineUps} and {@code
 *       PlaceLists} from lists.
 *   <li>{@code Acronyms} and {@code ShortForms} join the spellings in the {@code NameRegister} that
 *       an article uses for one entity; {@code KeyMaker} makes the key that holds across articles.
 * </ol>
 *
 * <p>The word lists are facts of public record, or general knowledge of English, written down for
 * this project; {@code Fact} says what each is, {@code Facts} which are asked for together.
 *
 * <p>"Iranian Foreign Minister Abbas Araghchi" gives the person "Abbas Araghchi"; a later
 * "Araghchi" gets the same key.
 *
 * <p>The limit: English news. A text without capitals has no names, and two people of one surname
 * who are both called by it alone are told apart only by who was named last.
 */
@NullMarked
package io.broadsheet.annotate.entity;

import org.jspecify.annotations.NullMarked;
