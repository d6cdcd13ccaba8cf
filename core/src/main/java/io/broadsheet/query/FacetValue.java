package io.broadsheet.query;

import org.jspecify.annotations.Nullable;

/**
 * A value of a facet.
 *
 * @param key what a {@link FacetFilter} chooses it by
 * @param label its most used form
 * @param articles how many articles have it
 * @param stories how many stories these articles tell; null where the request does not group by
 *     story
 */
public record FacetValue(String key, String label, int articles, @Nullable Integer stories) {}
