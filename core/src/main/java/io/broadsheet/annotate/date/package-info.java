/** Finds date annotations in an article's text. */
@NullMarked
package io.broadsheet.annotate.date;

import org.jspecify.annotations.NullMarked;
