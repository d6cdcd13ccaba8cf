/**
 * Groups of articles, as {@code NewsIndex.duplicates()} and {@code NewsIndex.stories()} return
 * them: {@link io.broadsheet.story.CopyGroup} is one text in several outlets, {@link
 * io.broadsheet.story.Story} one event in several texts.
 *
 * <p>A group is named by the id of the article that had it first, so its name stays while articles
 * join it, and changes only when an earlier article joins or that one is deleted.
 */
@NullMarked
package io.broadsheet.story;

import org.jspecify.annotations.NullMarked;
