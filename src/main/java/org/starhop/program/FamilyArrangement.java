package org.starhop.program;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.starhop.base.DomainException;
import org.starhop.exercise.Routine;

/**
 * The parent's part of a prescription.
 *
 * @param routines one for each time a day
 * @param position in the parent's order, from 0
 * @param praiseOnly whether it earns a star in the sky, but none for the shop
 * @param promptLevel how much help the child gets; null if the family does not say
 */
@Embeddable
record FamilyArrangement(
        @Convert(converter = RoutinesConverter.class) List<Routine> routines,
        int position,
        boolean praiseOnly,
        @Enumerated(EnumType.STRING) @Nullable PromptLevel promptLevel) {

    FamilyArrangement {
        routines = List.copyOf(routines);
    }

    /** Returns the initial arrangement, as the library suggests. */
    static FamilyArrangement suggested(Routine routine, int timesPerDay, boolean praiseOnly) {
        return new FamilyArrangement(Collections.nCopies(timesPerDay, routine), 0, praiseOnly, null);
    }

    FamilyArrangement placed(List<Routine> chosen) {
        if (chosen.size() != routines.size()) {
            throw new DomainException.Invalid("routines", "error.routines", routines.size());
        }
        return new FamilyArrangement(chosen, position, praiseOnly, promptLevel);
    }

    /** Returns the arrangement for another number of times a day; additional ones join the last routine. */
    FamilyArrangement fittedTo(int timesPerDay) {
        List<Routine> fitted =
                IntStream.range(0, timesPerDay).mapToObj(this::routine).toList();
        return new FamilyArrangement(fitted, position, praiseOnly, promptLevel);
    }

    /** Returns the same routines and place for another exercise; help and praise belong to the exercise, so they do not move. */
    FamilyArrangement inPlaceOf(FamilyArrangement other) {
        return new FamilyArrangement(other.routines, other.position, praiseOnly, promptLevel).fittedTo(routines.size());
    }

    FamilyArrangement movedTo(int newPosition) {
        return new FamilyArrangement(routines, newPosition, praiseOnly, promptLevel);
    }

    FamilyArrangement praisedOnly(boolean only) {
        return new FamilyArrangement(routines, position, only, promptLevel);
    }

    FamilyArrangement prompted(@Nullable PromptLevel level) {
        return new FamilyArrangement(routines, position, praiseOnly, level);
    }

    /** Returns the routine for one of the times of a day, from 0; the last one covers all further times. */
    Routine routine(int time) {
        return routines.get(Math.min(time, routines.size() - 1));
    }
}
