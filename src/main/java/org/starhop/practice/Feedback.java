package org.starhop.practice;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.starhop.base.DomainException;
import org.starhop.base.Require;
import org.starhop.exercise.Setting;

/**
 * What a child says about a practice after tapping: one face, stair, or place at a time. At least one value is present.
 *
 * @param feeling see {@link Report}
 * @param effort see {@link Report}
 * @param pain see {@link Report}
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
}
