/**
 * Names of people, organisations, places and other things in an article.
 *
 * <p>Start at {@link io.broadsheet.annotate.entity.EntityAnnotator}. {@code NameWords} joins tokens
 * to the words of names; {@code CandidateFinder} cuts runs of capitals into names ({@code
 * NameStarts} decides where one begins, {@code NameExtent} where it ends, {@code NameLinks} where
 * small words carry it on, {@code BracketedInitials} how far initials reach back, {@code
 * TitleChain} and {@code OpeningRoles} what is a title before it); {@code InternalEvidence} and
 * {@code ContextEvidence} collect points for its type, with {@code GeographicEvidence}, {@code
 * Works}, {@code Vessels} and {@code Coordination} for what nouns and lists around it say; {@code
 * NameRegister} and {@code Acronyms} join the spellings that an article uses for one entity; {@code
 * KeyMaker} makes the key that holds across articles. {@code Lexicon} reads the word lists, which
 * are facts of public record written down for this project.
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
