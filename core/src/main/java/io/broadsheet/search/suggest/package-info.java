/**
 * Completion and correction from the terms of the index.
 *
 * <p>{@link io.broadsheet.search.suggest.Suggester} looks for names that begin as was typed, among
 * the terms of a field that holds each name from each of its words on ({@code NameEntry}); {@link
 * io.broadsheet.search.suggest.EntryTerms} tells how a name is mostly written and in how many
 * articles; {@link io.broadsheet.search.suggest.Speller} corrects words.
 *
 * <p>Why terms, and not Lucene's completion postings: those rank by a weight that is fixed when an
 * article is written and give an entry for each article, so that a name in five thousand articles
 * fills the queue five thousand times. As a term it stands once a segment, its document frequency
 * is its weight, automata run over the terms dictionary, and deletions are seen by counting what is
 * left of the few names shown. The price: with a letter or two very many terms begin so. {@code
 * PrefixCache} remembers the best of these for each segment, which never changes; errors are looked
 * for beside them ({@code LeafTypos}). What depends on deletions, how names are written and what
 * the first letters give, is remembered for one view alone ({@code PerView}).
 *
 * <p>{@link io.broadsheet.search.suggest.LoneNames} tells whose the names are that stand alone, for
 * facets, choices, suggestions and searches for a person alike: {@code PeopleNames} holds what the
 * people of a segment are called, {@code BearerFinder} finds who bears a name, {@link
 * io.broadsheet.search.suggest.Bearers} tells the keys and ordinals of one person. {@code
 * AcronymFinder} does the same for the letters that bodies go by, from what their names begin with
 * ({@code BodyNames}) and from articles that give both.
 *
 * <p>Not exported: {@code io.broadsheet.NewsIndex} is the way in.
 */
@NullMarked
package io.broadsheet.search.suggest;

import org.jspecify.annotations.NullMarked;
