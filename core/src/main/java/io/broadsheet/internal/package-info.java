/** What two packages must agree on: the names of the index fields, keys as terms. Not exported. */
@NullMarked
package io.broadsheet.internal;

import org.jspecify.annotations.NullMarked;
