/**
 * From files to articles, one at a time, whatever the file.
 *
 * <p>{@link io.broadsheet.reader.ArticleReader} looks at a file's content, picks the format and
 * hands each {@link io.broadsheet.article.Article} to an {@link io.broadsheet.reader.ArticleSink},
 * with a {@link io.broadsheet.reader.ReadProblem} for whatever could not be read:
 *
 * <pre>{@code
 * new ArticleReader().read(Path.of("feed.xml"), "feed", sink);
 * }</pre>
 *
 * <p>Each format is a class of its own, picked in {@code FormatReader} by what {@code Format} sees
 * in the first bytes. Archives ({@code ZipFile}, {@code WarcFile}) hand what is in them back to it.
 * XML formats get their entries from {@code XmlEntries}, one at a time; what wires have in common
 * is in {@code WireText} and {@code ItemStatus}. JSON goes by a {@link
 * io.broadsheet.reader.FieldMapping}. Web pages are the work of {@code io.broadsheet.reader.html},
 * encodings, dates, bylines and languages that of {@code io.broadsheet.reader.text}; neither is for
 * use from outside.
 *
 * <p>Ids are what a format gives ({@code guid}, {@code atom:id}, {@code rdf:about}, {@code doc-id},
 * a page's canonical address), or else the caller's. No article is published after it was fetched;
 * a date that is absent stays absent. An item that its provider has taken back, or holds back until
 * later, is a problem and no article.
 *
 * <p>Limit: a page, text or entry of more than 16 MiB is not read.
 */
@NullMarked
package io.broadsheet.reader;

import org.jspecify.annotations.NullMarked;
