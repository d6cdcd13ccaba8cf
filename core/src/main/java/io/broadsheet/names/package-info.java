/**
 * Keys under which the spellings of one name meet, and forms under which the spellings of one word
 * do. Both the annotators and the text analysis use them; nothing here depends on either.
 *
 * <p>Start with {@link io.broadsheet.names.NameKeys}: two names that share a key are one name.
 * {@code NameWords} cuts a name into words and takes the Arabic article off, {@code LatinLetters}
 * folds them to a to z, {@code KnownSpellings} looks up what no rule can know (exonyms.txt,
 * spellings.txt), and {@code WordKeys} reads letters into keys with the help of {@code
 * ConsonantKeys}, {@code InnerVowels} and {@code VowelClass}. {@link
 * io.broadsheet.names.SpellingVariants} is for common words: defence and defense.
 *
 * <p>A key is not a phonetic code. It asks which letters of the usual romanisations stand for one
 * letter of the original, as the standards have them: ALA-LC, BGN/PCGN and UNGEGN for Arabic,
 * Persian, Hebrew and Russian, with ISO 233 and DIN 31635, ISO 259, ISO 9 and GOST 7.79, the
 * Ukrainian table of 2010, ELOT 743 and BGN/PCGN for Greek, Revised Romanization and
 * McCune-Reischauer for Korean, Pinyin and Wade-Giles, Hunterian for Indian languages, the Latin
 * alphabets of Azeri, Turkmen, Albanian and the South Slavs, and the French, German and Polish
 * habits of newspapers and passports:
 *
 * <ul>
 *   <li>consonants: kh, ch and h; gh, q, g and k; dh, z and d; sh, ch and sch; ts, tz and z; g and
 *       j; w, v and final ff; x and ks. A digraph of two readings gives a key for each.
 *   <li>vowels: the one the word ends in; the classes of the last and the first inner one, open,
 *       front or round, where e is either of the first two; whether the word starts with one. Other
 *       vowels are what romanisations differ in, and so is the first before a round one, or between
 *       m and a guttural. A y between vowels counts as a vowel, and so do a final j and an initial
 *       i that stand for one.
 *   <li>doubled letters, apostrophes, accents and a final h count for nothing.
 * </ul>
 *
 * <p>Limits: on a development set of 442 pairs of look-alikes that are different names, 0.9 in 100
 * share a key (Modi and Moody, Orban and Urban); of 442 pairs of spellings of one name, 97 in 100
 * do, and 92 by the rules alone without the two word lists. Names that only an e for an a, an o for
 * a u or a middle vowel tells apart meet (Perry, Parry), so a key is no proof of identity: rank the
 * exact spelling first. A spelling with another first vowel is missed (Protasevich, Pratasevich).
 */
@NullMarked
package io.broadsheet.names;

import org.jspecify.annotations.NullMarked;
