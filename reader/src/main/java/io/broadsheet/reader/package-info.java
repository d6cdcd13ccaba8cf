/**
 * From files to articles, one at a time, whatever the file.
 *
 * <p>{@link io.broadsheet.reader.ArticleReader} looks at a file's content, picks the format and
 * hands each {@link io.broadsheet.article.Article} to an {@link io.broadsheet.reader.ArticleSink},
 * with a {@link io.broadsheet.reader.ReadProblem} for whatever could not be read:
 *
 * <pre>{@code
 * new ArticleReader().read(Path.of("articles.jsonl"), sink);
 * }</pre>
 */
@NullMarked
package io.broadsheet.reader;

import org.jspecify.annotations.NullMarked;
