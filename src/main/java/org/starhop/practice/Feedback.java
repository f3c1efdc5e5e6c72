package org.starhop.practice;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.starhop.base.DomainException;
import org.starhop.base.Require;
import org.starhop.exercise.Setting;

/**
 * How a practice was: one face, stair, or place at a time; at least one value is present. A child may give it after the
 * tap.
 *
 * @param feeling 1 (sad) to 5 (great), on our own faces; not a validated scale
 * @param effort 1 (very easy) to 5 (very hard), on our own stairs; not a validated scale
 * @param pain 0 to 10, on our own faces; not a validated scale
 * @param setting where the child was
 */
@Embeddable
public record Feedback(
        @Nullable Integer feeling,
        @Nullable Integer effort,
        @Nullable Integer pain,
        @Enumerated(EnumType.STRING) @Nullable Setting setting) {

    public Feedback {
        Require.optionalRange("feeling", feeling, 1, 5);
        Require.optionalRange("effort", effort, 1, 5);
        Require.optionalRange("pain", pain, 0, 10);
        if (feeling == null && effort == null && pain == null && setting == null) {
            throw new DomainException.Invalid("feeling", "error.required");
        }
    }

    /** Returns the feedback, or null if none was given. */
    public static @Nullable Feedback of(
            @Nullable Integer feeling, @Nullable Integer effort, @Nullable Integer pain, @Nullable Setting setting) {
        return feeling == null && effort == null && pain == null && setting == null
                ? null
                : new Feedback(feeling, effort, pain, setting);
    }

    /**
     * Returns this feedback with what was added later; if a question was answered more than once, the last answer
     * counts.
     */
    Feedback and(Feedback later) {
        return new Feedback(
                later.feeling == null ? feeling : later.feeling,
                later.effort == null ? effort : later.effort,
                later.pain == null ? pain : later.pain,
                later.setting == null ? setting : later.setting);
    }
}
