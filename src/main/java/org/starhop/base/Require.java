package org.starhop.base;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Checks on values at the edge of the domain; each failure names the field, so that a form can show the sentence beside it. */
public final class Require {

    private Require() {}

    /** Trimmed text of 1 to {@code max} characters. */
    public static String text(String field, @Nullable String value, int max) {
        String trimmed = value == null ? "" : storable(value).strip();
        if (trimmed.isEmpty()) {
            throw new DomainException.Invalid(field, "error.required");
        }
        return atMost(field, trimmed, max);
    }

    /** Trimmed text of up to {@code max} characters, or null when there is none. */
    public static @Nullable String optionalText(String field, @Nullable String value, int max) {
        String trimmed = value == null ? "" : storable(value).strip();
        return trimmed.isEmpty() ? null : atMost(field, trimmed, max);
    }

    /** A whole number within both limits. */
    public static int range(String field, @Nullable Integer value, int min, int max) {
        if (value == null || value < min || value > max) {
            throw new DomainException.Invalid(field, "error.range", min, max);
        }
        return value;
    }

    /** A whole number within both limits, or null. */
    public static @Nullable Integer optionalRange(String field, @Nullable Integer value, int min, int max) {
        return value == null ? null : range(field, value, min, max);
    }

    public static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw new DomainException.Invalid(field, "error.required");
        }
        return value;
    }

    public static <C extends Collection<?>> C notEmpty(String field, C values) {
        if (values.isEmpty()) {
            throw new DomainException.Invalid(field, "error.required");
        }
        return values;
    }

    /** The row version that a form was opened with is still the current one. */
    public static void fresh(BaseEntity entity, int openedWith) {
        if (entity.getRowVersion() != openedWith) {
            throw new DomainException.Stale();
        }
    }

    /** The text without what nobody types and no database keeps: PostgreSQL refuses the character NUL, even in a question. */
    public static String storable(String value) {
        return value.replace("\0", "");
    }

    private static String atMost(String field, String value, int max) {
        if (value.length() > max) {
            throw new DomainException.Invalid(field, "error.too-long", max);
        }
        return value;
    }
}
