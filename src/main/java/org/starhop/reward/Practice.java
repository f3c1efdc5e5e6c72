package org.starhop.reward;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.base.Discipline;
import org.starhop.exercise.Routine;
import org.starhop.exercise.Setting;

/**
 * A practice that may earn something.
 *
 * @param star the star of its slot
 * @param at when it was entered
 * @param place where it was, if reported
 * @param together who joined in: the id of a brother or sister, or anything else for a grown-up; null if nobody did
 */
public record Practice(
        UUID childId,
        SlotStar star,
        Instant at,
        Discipline discipline,
        Routine routine,
        @Nullable Setting place,
        @Nullable String together,
        Set<Trait> traits) {

    /** What is notable about something a child did, besides its discipline, routine, and place. */
    public enum Trait {
        TRIED,
        PARTLY,
        TOGETHER,
        CHOSE,
        TOLD_FEELING,
        TOLD_EFFORT,
        COUNTED,
        NEW_SKILL,
        WISHED,
        ENJOYED
    }

    /** Returns everything about it that may earn a sticker. */
    Set<Enum<?>> allTraits() {
        Set<Enum<?>> all = new HashSet<>(traits);
        all.add(discipline);
        all.add(routine);
        if (place != null) {
            all.add(place);
        }
        if (together != null) {
            all.add(Trait.TOGETHER);
        }
        return all;
    }
}
