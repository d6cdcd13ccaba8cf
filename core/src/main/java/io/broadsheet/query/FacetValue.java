package io.broadsheet.query;

/**
 * A value of a facet.
 *
 * @param key what a {@link FacetFilter} chooses it by
 * @param label its most used form
 * @param articles how many articles have it
 */
public record FacetValue(String key, String label, int articles) {}
