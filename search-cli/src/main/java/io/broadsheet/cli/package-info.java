/** The {@code broadsheet} command. It holds no search logic: each command calls the library. */
@NullMarked
package io.broadsheet.cli;

import org.jspecify.annotations.NullMarked;
