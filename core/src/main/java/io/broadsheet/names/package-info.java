/**
 * Keys under which the spellings of one name meet, however they were brought into Latin letters.
 *
 * <p>{@link io.broadsheet.names.NameKeys} gives the keys of a name; two names that share a key are
 * one name. Both the annotators and the text analysis use it.
 */
@NullMarked
package io.broadsheet.names;

import org.jspecify.annotations.NullMarked;
