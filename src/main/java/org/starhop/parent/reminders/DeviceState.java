package org.starhop.parent.reminders;

import java.util.Arrays;

/** What a browser says about push. */
enum DeviceState {
    /** It has not said anything yet. */
    UNKNOWN,
    /** It cannot do it, or not on this page: push needs HTTPS. */
    UNSUPPORTED,
    /** Its person does not let Starhop show anything. */
    BLOCKED,
    OFF,
    ON,
    /** It tried and could not. */
    FAILED;

    static DeviceState of(String said) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(said))
                .findFirst()
                .orElse(UNSUPPORTED);
    }
}
