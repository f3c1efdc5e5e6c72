package org.starhop.therapist;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import org.starhop.base.ui.Labels;
import org.starhop.practice.DayPlan;

/** The last days of a child at a glance: a mark for each, told apart by shape and color, with words for who listens. */
class DayStrip extends OrderedList {

    DayStrip(List<DayPlan> days) {
        addClassName("day-strip");
        getElement().setAttribute("aria-label", getTranslation("therapist.days.label", days.size()));
        days.forEach(day -> add(mark(day)));
    }

    private static ListItem mark(DayPlan day) {
        DayMark mark = DayMark.of(day);
        String words = Labels.text(
                "therapist.days.one",
                When.dayOfWeek(day.date()),
                Labels.text("therapist.days." + mark.code()),
                day.practiced(),
                day.slots().size());
        ListItem item = new ListItem(shape(mark), Quiet.aloud(words));
        item.getElement().setAttribute("title", words);
        item.getElement().setAttribute("data-mark", mark.code());
        return item;
    }

    private static Span shape(DayMark mark) {
        Span shape = new Span();
        shape.addClassNames("day-mark", "day-" + mark.code());
        shape.getElement().setAttribute("aria-hidden", "true");
        return shape;
    }

    /** What the shapes mean. */
    static Div legend() {
        Div legend = new Div();
        legend.addClassName("day-legend");
        Arrays.stream(DayMark.values())
                .map(mark -> new Span(shape(mark), new Span(Labels.text("therapist.days." + mark.code()))))
                .forEach(legend::add);
        return legend;
    }
}
