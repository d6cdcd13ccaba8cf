package io.broadsheet.cli;

import java.nio.file.Path;

/**
 * A file to read articles from.
 *
 * @param path absolute
 * @param shown the path as the user named it, for messages
 * @param id of an article in it that has none of its own
 * @param size in bytes
 * @param modified when it was last modified, in nanoseconds since 1970
 */
record InputFile(Path path, Path shown, String id, long size, long modified) {}
