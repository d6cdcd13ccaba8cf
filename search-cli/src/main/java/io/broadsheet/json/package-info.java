/**
 * The JSON shapes that are promised to users, each written in one place: the command prints them
 * and the server answers with them.
 *
 * <p>{@link io.broadsheet.json.SearchJson} writes what a search found, {@link
 * io.broadsheet.json.AnnotationJson} an article with what its text says. Both write onto a
 * generator that their caller owns. Reading is not their task.
 */
@NullMarked
package io.broadsheet.json;

import org.jspecify.annotations.NullMarked;
