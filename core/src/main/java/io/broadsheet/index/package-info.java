/**
 * From annotated articles to Lucene documents, and back.
 *
 * <p>{@link io.broadsheet.index.ArticleBlock} makes the block of an article: a document for each
 * passage, then the article's own. {@link io.broadsheet.index.StoredArticle} reads an article back
 * from its stored fields, in an index of any schema version. {@link
 * io.broadsheet.index.IndexSchema} recognises what wrote an index. {@link
 * io.broadsheet.index.ArticleWriter} adds, replaces and deletes blocks, each as a whole.
 *
 * <p>Not exported: {@code io.broadsheet.NewsIndex} is the way in.
 */
@NullMarked
package io.broadsheet.index;

import org.jspecify.annotations.NullMarked;
