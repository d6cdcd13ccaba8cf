/** Finds entity annotations in an article's text. */
@NullMarked
package io.broadsheet.annotate.entity;

import org.jspecify.annotations.NullMarked;
