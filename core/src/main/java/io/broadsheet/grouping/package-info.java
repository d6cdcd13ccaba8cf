/**
 * Which articles print one text, and which tell of one event.
 *
 * <p>Start at {@link io.broadsheet.grouping.ArticleGroups}. While an article is indexed, {@link
 * io.broadsheet.grouping.ProfileBuilder} makes its {@link io.broadsheet.grouping.Profile}: hashes
 * of its words, as a {@link io.broadsheet.grouping.WordReader} of the language reads them, of its
 * facts (names and figures) and of its word pairs. Profiles of two articles give their {@link
 * io.broadsheet.grouping.Resemblance}. {@link io.broadsheet.grouping.CopyFinder} looks the article
 * up among those before it and keeps {@link io.broadsheet.grouping.CopyLinks} with it, which {@link
 * io.broadsheet.grouping.LinkedCopies} reads. For stories each text is looked up on demand, by
 * {@link io.broadsheet.grouping.StorySearch} in the {@link io.broadsheet.grouping.RecentTexts} of
 * the days around; a likeness without rare words counts less ({@link
 * io.broadsheet.grouping.SharedRarity}). {@link io.broadsheet.grouping.AverageLink} makes groups of
 * the links, one component after the other, and {@link io.broadsheet.grouping.Stragglers} brings
 * those left alone into the group they are near to.
 *
 * <p>Groups follow from the articles in the index, not from the order in which they came: an
 * article that is added, corrected or deleted changes the groups just as if it had always, or
 * never, been so. One exception: of an article's copies only some sixty are linked, those with most
 * of its rarest words, and where there are more it depends on what came before which these are;
 * they are grouped by those links alone.
 *
 * <p>Not exported. The limit: a text in another language than its copy or its story's is alone.
 */
@NullMarked
package io.broadsheet.grouping;

import org.jspecify.annotations.NullMarked;
