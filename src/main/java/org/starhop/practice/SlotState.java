package org.starhop.practice;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The current state of a slot, as cards show it. */
public enum SlotState {
    OPEN,
    DONE,
    TRIED,
    PARTLY,
    NOT_TODAY,
    /** It hurt, so the card rests for the day. */
    RESTING;

    static SlotState of(@Nullable PracticeResult result, boolean resting) {
        if (resting) {
            return RESTING;
        }
        return switch (result) {
            case null -> OPEN;
            case DONE -> DONE;
            case TRIED -> TRIED;
            case PARTLY -> PARTLY;
            case NOT_TODAY -> NOT_TODAY;
        };
    }

    /** Returns the stable code used outside Java, such as {@code not-today}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isPracticed() {
        return this == DONE || this == TRIED || this == PARTLY;
    }

    /** Returns whether the other card of a "this or that" choice is no longer needed. */
    public boolean isEnough() {
        return isPracticed() || this == RESTING;
    }
}
