package org.starhop.therapist;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.Labels;
import org.starhop.progress.DayPlan;

/**
 * A child's last days at a glance: a mark for each, distinguished by shape and color, with words for screen readers. It
 * is a single element on the server, however many days it shows, because a caseload has hundreds of them.
 */
public class DayStrip extends OrderedList {

    public DayStrip(List<DayPlan> days) {
        this(days, day -> "");
    }

    private DayStrip(List<DayPlan> days, Function<DayPlan, String> below) {
        addClassName("day-strip");
        getElement().setAttribute("aria-label", getTranslation("therapist.days.label", days.size()));
        getElement()
                .setProperty(
                        "innerHTML", days.stream().map(day -> mark(day, below)).collect(Collectors.joining()));
    }

    /** Creates it with the first letter of the weekday below each mark; the last day is today. */
    public static DayStrip withWeekdays(List<DayPlan> days) {
        LocalDate today = days.getLast().date();
        DayStrip strip = new DayStrip(
                days,
                day -> "<span class=\"weekday%s\" aria-hidden=\"true\">%s</span>"
                        .formatted(day.date().equals(today) ? " is-today" : "", DateFormats.weekdayLetter(day.date())));
        strip.addClassName("has-weekdays");
        return strip;
    }

    private static String mark(DayPlan day, Function<DayPlan, String> below) {
        DayMark mark = DayMark.of(day);
        String words = HtmlUtils.htmlEscape(words(day, mark));
        return "<li data-mark=\"%s\" title=\"%s\"><span class=\"day-mark day-%s\"></span><span class=\"visually-hidden\">%s</span>%s</li>"
                .formatted(mark.code(), words, mark.code(), words, below.apply(day));
    }

    private static String words(DayPlan day, DayMark mark) {
        return Labels.text(
                "therapist.days.one",
                DateFormats.shortDay(day.date()),
                Labels.text("therapist.days." + mark.code()),
                day.met(),
                day.planned());
    }

    /** Returns a legend of the shapes. */
    public static Div legend() {
        Div legend = new Div();
        legend.addClassName("day-legend");
        Arrays.stream(DayMark.values()).map(DayStrip::explained).forEach(legend::add);
        return legend;
    }

    private static Span explained(DayMark mark) {
        Span shape = new Span();
        shape.addClassNames("day-mark", "day-" + mark.code());
        return new Span(shape, new Span(Labels.text("therapist.days." + mark.code())));
    }
}
