package org.starhop.exercise;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.starhop.base.DomainException;
import org.starhop.base.Require;

/**
 * How much of an exercise to do at a time. Repetitions or minutes are required.
 *
 * @param sets 1 to 20, or null for one
 * @param reps repetitions in a set, 1 to 200
 * @param holdSeconds how long each repetition is held, 1 to 300
 * @param minutes 1 to 60
 */
@Embeddable
public record Dosage(
        @Nullable Integer sets,
        @Nullable Integer reps,
        @Nullable Integer holdSeconds,
        @Nullable Integer minutes,
        @Enumerated(EnumType.STRING) @Nullable Side side) {

    /** Which side of the body practices. */
    public enum Side {
        LEFT,
        RIGHT,
        BOTH
    }

    public Dosage {
        Require.optionalRange("sets", sets, 1, 20);
        Require.optionalRange("reps", reps, 1, 200);
        Require.optionalRange("holdSeconds", holdSeconds, 1, 300);
        Require.optionalRange("minutes", minutes, 1, 60);
        if (reps == null && minutes == null) {
            throw new DomainException.Invalid("reps", "error.reps-or-minutes");
        }
    }

    public static Dosage ofReps(int sets, int reps) {
        return new Dosage(sets, reps, null, null, null);
    }

    public static Dosage ofMinutes(int minutes) {
        return new Dosage(null, null, null, minutes, null);
    }

    /** Returns how many repetitions one practice has, in all sets together; 0 if repetitions are not counted. */
    public int repetitions() {
        return reps == null ? 0 : reps * (sets == null ? 1 : sets);
    }

    /**
     * Estimates how many minutes one practice takes: the prescribed minutes of each set; otherwise a set's repetitions
     * at 4 seconds each (or the hold, if longer) for each side, half a minute of rest between sets, and a minute to get
     * ready. This is our own rule for planning a family's day, not a clinical figure.
     */
    public int estimatedMinutes() {
        int rounds = sets == null ? 1 : sets;
        if (minutes != null) {
            return Math.min(60, minutes * rounds);
        }
        int each = holdSeconds == null ? 4 : Math.max(4, holdSeconds);
        int sides = side == Side.BOTH ? 2 : 1;
        int seconds = rounds * (reps == null ? 1 : reps) * each * sides + (rounds - 1) * 30 + 60;
        return Math.clamp((seconds + 59) / 60, 1, 60);
    }
}
