/** Finds figure annotations in an article's text. */
@NullMarked
package io.broadsheet.annotate.figure;

import org.jspecify.annotations.NullMarked;
