/** Finds quote annotations in an article's text. */
@NullMarked
package io.broadsheet.annotate.quote;

import org.jspecify.annotations.NullMarked;
