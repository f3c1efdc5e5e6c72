package org.starhop.reward;

import java.util.Set;

/**
 * Something that a child did, as the sticker rules see it.
 *
 * @param daysAway days without a star before it
 * @param stars all stars of the child with it
 * @param together how often the child practiced with somebody
 * @param constellations how many are complete
 */
record Deed(Set<Sign> signs, int daysAway, int stars, int together, int constellations) {}
