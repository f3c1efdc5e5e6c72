package org.starhop.reward;

import java.util.Set;
import org.starhop.base.Discipline;
import org.starhop.exercise.Routine;
import org.starhop.exercise.Setting;

/**
 * Something that a child did, as the sticker rules see it.
 *
 * @param traits each a {@link Practice.Trait}, {@link Discipline}, {@link Routine} or {@link Setting}; one without a sticker earns none
 * @param daysAway the number of days without a star before it
 * @param stars the child's total number of stars, including this one
 * @param together how often the child has practiced with somebody
 * @param constellations how many are complete
 */
record Achievement(Set<? extends Enum<?>> traits, int daysAway, int stars, int together, int constellations) {}
