package org.starhop.parent.week;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Pictures;
import org.starhop.child.Child;
import org.starhop.console.Badge;
import org.starhop.parent.DayFacts;
import org.starhop.parent.ParentNavigation;
import org.starhop.practice.SlotState;
import org.starhop.program.Prescription;
import org.starhop.progress.DayPlan;
import org.starhop.progress.SlotView;

/** What was reported for one day. */
class DayDetails extends Section {

    DayDetails(DayPlan day, Child child, LocalDate today) {
        addClassNames("day-details", "panel", "stack");
        setId("day-details");
        add(new H2(DateFormats.longDay(day.date())));
        List<SlotView> told = day.slots().stream()
                .filter(slot -> slot.state() != SlotState.OPEN)
                .toList();
        told.forEach(slot -> add(line(slot)));
        if (told.isEmpty()) {
            Paragraph nothing = new Paragraph(Labels.text(words(day, today)));
            nothing.addClassName("soft");
            add(nothing);
        }
        if (DayFacts.isReachable(day.date(), today)) {
            RouterLink open = ParentNavigation.day(child.getId(), day.date()).link(Labels.text("parent.calendar.open"));
            open.addClassName("button-link");
            open.setId("open-day");
            add(open);
        }
    }

    private static String words(DayPlan day, LocalDate today) {
        if (day.paused()) {
            return "parent.calendar.rested";
        }
        return day.date().isAfter(today) ? "parent.calendar.to-come" : "parent.calendar.nothing";
    }

    private static Div line(SlotView slot) {
        Prescription prescription = slot.prescription();
        String exercise = prescription.getPlan().text(Labels.language()).name();
        Image picture = Pictures.move(
                prescription.getExercise().key(), prescription.getExercise().emoji(), exercise);
        picture.addClassName("small");
        Span name = new Span(exercise);
        Div line = new Div(picture, name, Badge.of(prescription.getDiscipline()), Badge.of(slot.state()));
        line.addClassNames("row", "told");
        return line;
    }
}
