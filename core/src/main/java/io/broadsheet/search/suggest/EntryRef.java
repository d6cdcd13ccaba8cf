package io.broadsheet.search.suggest;

import io.broadsheet.internal.NameEntry;

/**
 * The kind and the key of a name: what a term of the field for completion ends with.
 *
 * @param kind what the name is of
 * @param key as the index has it
 */
public record EntryRef(NameEntry.Kind kind, String key) {}
