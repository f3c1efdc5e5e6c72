package org.starhop.practice;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.starhop.base.Require;
import org.starhop.exercise.Setting;

/**
 * What somebody reports about one practice. Everything but the result is optional.
 *
 * @param feedback how it was
 * @param barrier what got in the way
 * @param amount how much was practiced
 * @param note up to 1,000 characters
 */
@Embeddable
public record Report(
        @Enumerated(EnumType.STRING) PracticeResult result,
        @Nullable Feedback feedback,
        @Enumerated(EnumType.STRING) @Nullable PracticeBarrier barrier,
        @Nullable PracticeAmount amount,
        @Nullable String note) {

    /** The maximum length of a note, in characters. */
    public static final int LONGEST_NOTE = 1_000;

    public Report {
        Require.present("result", result);
        note = Require.optionalText("note", note, LONGEST_NOTE);
    }

    /** Returns a report with just a result. */
    public static Report of(PracticeResult result) {
        return of(result, null, null);
    }

    /** Returns a report with a result, a barrier, and a note. */
    public static Report of(PracticeResult result, @Nullable PracticeBarrier barrier, @Nullable String note) {
        return new Report(result, null, barrier, null, note);
    }

    /**
     * Returns this report with more detail: whatever {@code more} leaves out stays, and a second note is appended to
     * the first.
     */
    Report and(Report more) {
        return new Report(
                more.result,
                joined(feedback, more.feedback, Feedback::and),
                more.barrier == null ? barrier : more.barrier,
                joined(amount, more.amount, PracticeAmount::and),
                joined(note, more.note, (first, second) -> first + "\n" + second));
    }

    /** Returns this report with the feedback that the child gave afterwards. */
    Report and(Feedback told) {
        return new Report(result, feedback == null ? told : feedback.and(told), barrier, amount, note);
    }

    private static <T> @Nullable T joined(@Nullable T first, @Nullable T second, BinaryOperator<T> both) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return both.apply(first, second);
    }

    public @Nullable Integer feeling() {
        return feedback == null ? null : feedback.feeling();
    }

    public @Nullable Integer effort() {
        return feedback == null ? null : feedback.effort();
    }

    public @Nullable Integer pain() {
        return feedback == null ? null : feedback.pain();
    }

    public @Nullable Setting setting() {
        return feedback == null ? null : feedback.setting();
    }

    public @Nullable Integer reps() {
        return amount == null ? null : amount.reps();
    }

    public @Nullable Integer minutes() {
        return amount == null ? null : amount.minutes();
    }

    /** Returns whether it says that something hurt. */
    public boolean saysItHurt() {
        return barrier == PracticeBarrier.HURT || (hasPain() && result == PracticeResult.NOT_TODAY);
    }

    /** Returns whether a pain above 0 was reported. */
    public boolean hasPain() {
        Integer pain = pain();
        return pain != null && pain > 0;
    }

    /**
     * Returns whether this report earns a star. Trying earns the same star as doing, and so does saying that it hurts,
     * so that no child hides pain.
     */
    public boolean earnsStar() {
        return result.isPracticed() || saysItHurt();
    }
}
