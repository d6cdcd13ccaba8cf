/**
 * What two packages must agree on: the names of the index fields, keys as terms, how words are
 * folded to be found in lists, what an interrupt does. Not exported.
 */
@NullMarked
package io.broadsheet.internal;

import org.jspecify.annotations.NullMarked;
