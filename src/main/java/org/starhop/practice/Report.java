package org.starhop.practice;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.starhop.base.Require;
import org.starhop.exercise.Setting;

/**
 * What somebody reports about one practice. Everything but the result is optional.
 *
 * @param feeling 1 (sad) to 5 (great), on our own faces; not a validated scale
 * @param effort 1 (very easy) to 5 (very hard), on our own stairs; not a validated scale
 * @param pain 0 to 10, on our own faces; not a validated scale
 * @param reps repetitions actually done, 0 to 10,000
 * @param minutes minutes actually practiced, 0 to 600
 * @param note up to 1,000 characters
 */
@Embeddable
public record Report(
        @Enumerated(EnumType.STRING) PracticeResult result,
        @Nullable Integer feeling,
        @Nullable Integer effort,
        @Nullable Integer pain,
        @Enumerated(EnumType.STRING) @Nullable PracticeBarrier barrier,
        @Enumerated(EnumType.STRING) @Nullable Setting setting,
        @Nullable Integer reps,
        @Nullable Integer minutes,
        @Nullable String note) {

    /** The maximum length of a note, in characters. */
    public static final int LONGEST_NOTE = 1_000;

    public Report {
        Require.present("result", result);
        Require.optionalRange("feeling", feeling, 1, 5);
        Require.optionalRange("effort", effort, 1, 5);
        Require.optionalRange("pain", pain, 0, 10);
        Require.optionalRange("reps", reps, 0, 10_000);
        Require.optionalRange("minutes", minutes, 0, 600);
        note = Require.optionalText("note", note, LONGEST_NOTE);
    }

    /** Returns a report with just a result. */
    public static Report of(PracticeResult result) {
        return new Report(result, null, null, null, null, null, null, null, null);
    }

    /** Returns a report with a result, a barrier, and a note. */
    public static Report of(PracticeResult result, @Nullable PracticeBarrier barrier, @Nullable String note) {
        return new Report(result, null, null, null, barrier, null, null, null, note);
    }

    /**
     * Returns this report with more detail: whatever {@code more} leaves out stays, and a second note is appended to
     * the first.
     */
    Report and(Report more) {
        return new Report(
                more.result,
                more.feeling == null ? feeling : more.feeling,
                more.effort == null ? effort : more.effort,
                more.pain == null ? pain : more.pain,
                more.barrier == null ? barrier : more.barrier,
                more.setting == null ? setting : more.setting,
                more.reps == null ? reps : more.reps,
                more.minutes == null ? minutes : more.minutes,
                joined(note, more.note));
    }

    /** Returns this report with the feedback that the child gave afterwards. */
    Report and(Feedback told) {
        return and(
                new Report(result, told.feeling(), told.effort(), told.pain(), null, told.setting(), null, null, null));
    }

    private static @Nullable String joined(@Nullable String first, @Nullable String second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return first + "\n" + second;
    }

    /** Returns whether it says that something hurt. */
    public boolean saysItHurt() {
        return barrier == PracticeBarrier.HURT || (pain != null && pain > 0 && result == PracticeResult.NOT_TODAY);
    }

    /**
     * Returns whether this report earns a star. Trying earns the same star as doing, and so does saying that it hurts,
     * so that no child hides pain.
     */
    public boolean earnsStar() {
        return result.isPracticed() || saysItHurt();
    }
}
