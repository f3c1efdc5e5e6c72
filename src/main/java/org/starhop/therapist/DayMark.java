package org.starhop.therapist;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.starhop.practice.SlotState;
import org.starhop.progress.DayPlan;
import org.starhop.progress.SlotView;

/** A mark for one day of a child: the most important thing reported that day, pain first. */
enum DayMark {
    DONE,
    TRIED,
    PARTLY,
    NOT_TODAY,
    HURT,
    REST,
    OPEN,
    NOTHING;

    static DayMark of(DayPlan day) {
        Set<SlotState> states = day.slots().stream().map(SlotView::state).collect(Collectors.toSet());
        if (states.contains(SlotState.RESTING)) {
            return HURT;
        }
        if (states.contains(SlotState.DONE)) {
            return DONE;
        }
        if (states.contains(SlotState.TRIED)) {
            return TRIED;
        }
        if (states.contains(SlotState.PARTLY)) {
            return PARTLY;
        }
        if (states.contains(SlotState.NOT_TODAY)) {
            return NOT_TODAY;
        }
        if (day.paused()) {
            return REST;
        }
        return day.isDue() ? OPEN : NOTHING;
    }

    /** Returns the code used in class names and translation keys. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
