/**
 * What figures are of, and which of them are of the same thing.
 *
 * <p>{@link io.broadsheet.search.figure.StatementReader} reads a {@link
 * io.broadsheet.search.figure.Statement} from each figure of an article: the {@code Matter} that it
 * counts, and as {@code Context} the words, names and days around it. {@link
 * io.broadsheet.search.figure.StatementGroups} puts statements of one matter together whose
 * articles tell of one event and whose contexts are alike ({@code StatementLikeness}), so that the
 * dead of two accidents, or the profits of two firms, stand apart. {@code ShareHolder} keeps the
 * shares that candidates have in one poll apart.
 *
 * <p>Not exported: {@code io.broadsheet.NewsIndex} is the way in. The limit: English words.
 */
@NullMarked
package io.broadsheet.search.figure;

import org.jspecify.annotations.NullMarked;
