package org.starhop.parent.reminders;

import com.vaadin.flow.component.timepicker.TimePicker;
import org.starhop.base.ui.DayFields;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.TestIds;
import org.starhop.exercise.Routine;
import org.starhop.notice.reminder.UsualTime;

/** The time of one routine; empty for no reminder. */
class UsualTimeField {

    private final Routine routine;
    private final TimePicker picker;

    UsualTimeField(UsualTime usual, FormErrors errors) {
        routine = usual.routine();
        picker = errors.put(routine.name(), DayFields.time("Routine." + routine.name()));
        picker.setValue(usual.time());
        picker.setClearButtonVisible(true);
        TestIds.set(picker, "usual-time");
    }

    TimePicker picker() {
        return picker;
    }

    boolean isEmpty() {
        return picker.isEmpty();
    }

    /** Returns what is in the field; what is not a time is rejected. */
    UsualTime typed() {
        return new UsualTime(routine, DayFields.typed(routine.name(), picker));
    }
}
