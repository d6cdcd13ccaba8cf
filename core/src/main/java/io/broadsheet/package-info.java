/**
 * Full-text search for news. {@link io.broadsheet.NewsIndex} is the way in: open, add, commit,
 * search, close.
 *
 * <h2>The life of an article</h2>
 *
 * <ol>
 *   <li>It begins as an {@link io.broadsheet.article.Article}: the text as it came, with its
 *       source, title and time.
 *   <li>{@link io.broadsheet.annotate.ArticleAnnotator} finds what the text says: boilerplate,
 *       sentences, passages, names, dates, quotes and figures, each a span over the text.
 *   <li>The index keeps it as one block: a document for each passage, then one for the article with
 *       its text. Adding it again unchanged does nothing; a corrected version replaces it whole.
 *   <li>A {@link io.broadsheet.query.SearchRequest} ranks articles first. In the winners it looks
 *       for the passage to show. Copies fold into one result, and among near-equals a source not
 *       yet heard comes first.
 *   <li>The {@link io.broadsheet.query.SearchResult} gives each passage with marks, as offsets into
 *       the text that never changed.
 * </ol>
 *
 * <pre>{@code
 * try (NewsIndex index = NewsIndex.open(Path.of("news"))) {
 *   index.add(article);
 *   index.commit();
 *   for (PassageHit hit : index.search("missile talks").passages()) {
 *     System.out.println(hit.article().source() + ": " + hit.marked(Markup.PLAIN));
 *   }
 * }
 * }</pre>
 *
 * <h2>In an application</h2>
 *
 * <p>Open an index once, for as long as the application runs, and use it in all threads: what one
 * adds, all find. Where others write it, open it with {@code openReadOnly}. An application packed
 * into one jar must merge the files in {@code META-INF/services} of Lucene's jars, where several
 * have one of a name (with Maven's shade plugin, by its {@code ServicesResourceTransformer}). Java
 * warns of native access, and Lucene of vectors, until it is started with {@code
 * --enable-native-access=ALL-UNNAMED} (of modules, {@code org.apache.lucene.core}) and {@code
 * --add-modules jdk.incubator.vector}; nothing needs either.
 */
@NullMarked
package io.broadsheet;

import org.jspecify.annotations.NullMarked;
