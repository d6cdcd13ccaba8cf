package io.broadsheet.article;

import org.jspecify.annotations.Nullable;

/**
 * Who is quoted.
 *
 * @param mention where the text names the speaker at the quotation: a name, pronoun or description;
 *     null where the quotation carries on from another
 * @param name who that is ("he" becomes the person), or null where the text does not tell
 * @param key the speaker's {@linkplain EntityMention#key() entity key}, or null where there is none
 */
public record Speaker(@Nullable TextSpan mention, @Nullable String name, @Nullable String key) {}
