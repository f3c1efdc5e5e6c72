package org.starhop.base;

import java.util.Collection;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Validates values at the edge of the domain. Each failure names the field, so that a form can show the message beside
 * it.
 */
public final class Require {

    /** All kinds of spaces, and zero-width characters that people paste without noticing. */
    private static final String BLANK = "[\\s\\p{Z}\\u00AD\\u200B\\u2060\\uFEFF]";

    private static final Pattern EDGES = Pattern.compile("^" + BLANK + "+|" + BLANK + "+$");

    /** Also controls, fillers, the empty braille cell, and characters that only change how others look. */
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{C}\\u034F\\u115F\\u1160\\u17B4\\u17B5"
            + "\\u180B-\\u180F\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0\\x{E0100}-\\x{E01EF}]*");

    private Require() {}

    /** Returns trimmed text of 1 to {@code max} characters, at least one of which is visible. */
    public static String text(String field, @Nullable String value, int max) {
        String trimmed = value == null ? "" : trimmed(value);
        if (trimmed.isEmpty()) {
            throw new DomainException.Invalid(field, "error.required");
        }
        return atMost(field, trimmed, max);
    }

    /** Returns trimmed text of up to {@code max} characters, or null if there is none. */
    public static @Nullable String optionalText(String field, @Nullable String value, int max) {
        String trimmed = value == null ? "" : trimmed(value);
        return trimmed.isEmpty() ? null : atMost(field, trimmed, max);
    }

    /** Returns a whole number within these limits, inclusive. */
    public static int range(String field, @Nullable Integer value, int min, int max) {
        if (value == null || value < min || value > max) {
            throw new DomainException.Invalid(field, "error.range", min, max);
        }
        return value;
    }

    /** Returns a whole number within these limits, inclusive, or null. */
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

    /** Checks that the row version a form was opened with is still the current one. */
    public static void fresh(BaseEntity entity, int openedWith) {
        if (entity.getRowVersion() != openedWith) {
            throw new DomainException.Stale();
        }
    }

    /**
     * Returns the text without characters that nobody types and databases cannot store: PostgreSQL rejects NUL, even in
     * a query parameter.
     */
    public static String storable(String value) {
        return value.replace("\0", "");
    }

    /** Returns the text without invisible characters at both ends; empty if no character is visible. */
    private static String trimmed(String value) {
        String text = EDGES.matcher(storable(value)).replaceAll("");
        return UNSEEN.matcher(text).matches() ? "" : text;
    }

    /** Returns the text if it has at most {@code max} characters. */
    public static String atMost(String field, String value, int max) {
        if (value.length() > max) {
            throw new DomainException.Invalid(field, "error.too-long", max);
        }
        return value;
    }
}
