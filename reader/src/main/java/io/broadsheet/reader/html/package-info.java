/**
 * From a web page to the article on it.
 *
 * <p>Start at {@link io.broadsheet.reader.html.PageReader}. What the page says of itself (JSON-LD,
 * Open Graph, microdata) is collected by {@code PageMetadata}; {@code DomPruner} takes furniture
 * out of the tree by its markup, {@code BodyFinder} finds the element that holds the article's
 * paragraphs ({@code TextParts} if they are in several), {@code BlockWriter} turns it into blocks
 * of text, {@code LeadFinder} adds the lead where it stands apart, and {@code BlockPruner} drops
 * blocks that are not the article's own words. {@code TitleFinder}, {@code DateFinder} and {@code
 * AuthorFinder} weigh what the page says of itself against what it shows ({@code ShownDates},
 * {@code ShownBylines}).
 *
 * <p>The limit: a page is read as it was sent; text that only a script would fetch is not there.
 */
@NullMarked
package io.broadsheet.reader.html;

import org.jspecify.annotations.NullMarked;
