/**
 * What every format needs to make text of bytes, dates of text and names of bylines.
 *
 * <p>{@link io.broadsheet.reader.text.TextDecoder} finds the encoding, {@link
 * io.broadsheet.reader.text.DateText} reads dates as newsrooms write them, {@link
 * io.broadsheet.reader.text.Byline} takes bylines apart, {@link
 * io.broadsheet.reader.text.Languages} tells a text's language, and {@link
 * io.broadsheet.reader.text.Lexicon} reads the word lists beside the classes that use them. None of
 * them throws, whatever the input: what cannot be told is null. Internal: not exported from the
 * module.
 */
@NullMarked
package io.broadsheet.reader.text;

import org.jspecify.annotations.NullMarked;
