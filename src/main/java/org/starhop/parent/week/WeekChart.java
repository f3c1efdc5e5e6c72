package org.starhop.parent.week;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.starhop.base.ui.Labels;
import org.starhop.console.Badge;
import org.starhop.practice.SlotState;
import org.starhop.program.Prescription;
import org.starhop.progress.DayPlan;
import org.starhop.progress.Progress.WeekLine;
import org.starhop.progress.SlotView;
import org.starhop.progress.WeekCount;

/** All disciplines over seven days: every slot by symbol, color, and word. */
class WeekChart extends Div {

    private final List<DayPlan> days;
    private final LocalDate today;

    WeekChart(List<Prescription> prescriptions, List<DayPlan> days, List<WeekLine> lines, LocalDate today) {
        this.days = days;
        this.today = today;
        addClassNames("week-chart", "panel");
        // Wider than a phone, so it scrolls, and keyboards must be able to scroll it too.
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", Labels.text("parent.week.caption"));
        NativeTable table = new NativeTable();
        table.setId("week-chart");
        table.setCaptionText(Labels.text("parent.week.caption"));
        table.getCaption().addClassName("visually-hidden");
        table.getHead().add(head());
        addRows(table, prescriptions, lines);
        add(table);
    }

    private void addRows(NativeTable table, List<Prescription> prescriptions, List<WeekLine> lines) {
        Set<Prescription> left = new LinkedHashSet<>(prescriptions.stream()
                .sorted(Comparator.comparing(Prescription::getDiscipline))
                .toList());
        while (!left.isEmpty()) {
            Optional<WeekLine> line = lineOf(left.iterator().next(), lines);
            List<Prescription> together = left.stream()
                    .filter(one -> lineOf(one, lines).equals(line))
                    .limit(line.isPresent() ? 2 : 1)
                    .toList();
            addLine(table, together, line.map(WeekLine::count).orElse(WeekCount.NONE));
            together.forEach(left::remove);
        }
    }

    private static Optional<WeekLine> lineOf(Prescription prescription, List<WeekLine> lines) {
        return lines.stream()
                .filter(line -> line.prescriptions().contains(prescription.getId()))
                .findFirst();
    }

    /** Adds one line; two exercises of a "this or that" choice share one and are counted once. */
    private void addLine(NativeTable table, List<Prescription> together, WeekCount count) {
        NativeTableCell met = new NativeTableCell(Labels.text("parent.week.of", count.met(), count.planned()));
        met.addClassName("met");
        if (together.size() > 1) {
            met.setRowspan(together.size());
            met.add(new Paragraph(Labels.text("parent.week.either")));
        }
        for (Prescription prescription : together) {
            NativeTableRow row = row(prescription);
            if (prescription.equals(together.getFirst())) {
                row.add(met);
            }
            table.getBody().add(row);
        }
    }

    private NativeTableRow head() {
        NativeTableRow head = new NativeTableRow();
        head.add(header(Labels.text("parent.week.exercise"), "col"));
        for (DayPlan day : days) {
            String name = day.date().getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, Labels.region());
            NativeTableHeaderCell cell = header("", "col");
            cell.add(new Span(name + " "), new Span(String.valueOf(day.date().getDayOfMonth())));
            if (day.date().equals(today)) {
                cell.addClassName("today");
                cell.getElement().setAttribute("aria-current", "date");
            }
            head.add(cell);
        }
        head.add(header(Labels.text("parent.week.met"), "col"));
        return head;
    }

    private NativeTableRow row(Prescription prescription) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell name = header("", "row");
        name.add(
                Badge.of(prescription.getDiscipline()),
                new Span(prescription.getPlan().text(Labels.language()).name()));
        row.add(name);
        days.forEach(day -> row.add(cell(prescription, day)));
        return row;
    }

    private NativeTableCell cell(Prescription prescription, DayPlan day) {
        NativeTableCell cell = new NativeTableCell();
        cell.setClassName("today", day.date().equals(today));
        List<SlotView> slots = day.slots().stream()
                .filter(slot -> slot.prescription().equals(prescription))
                .toList();
        if (slots.isEmpty() && day.paused()) {
            cell.add(sign("paused", Labels.text("parent.week.rest")));
        }
        slots.stream()
                .filter(slot -> !isDoneInstead(day, slot))
                .forEach(slot -> cell.add(day.date().isBefore(today) ? ofThePast(slot) : ofNow(slot)));
        return cell;
    }

    /** Returns whether the slot is the one that was not chosen of a "this or that" choice, and has nothing to show. */
    private static boolean isDoneInstead(DayPlan day, SlotView slot) {
        return slot.state() == SlotState.OPEN
                && day.insteadOf(slot)
                        .filter(other -> other.state().isPracticed())
                        .isPresent();
    }

    private static Component ofNow(SlotView slot) {
        return sign(slot.state().code(), Labels.of(slot.state()));
    }

    /** Shows a slot of a past day, which is no longer open. */
    private static Component ofThePast(SlotView slot) {
        return slot.state() == SlotState.OPEN ? sign("past", Labels.text("parent.week.past")) : ofNow(slot);
    }

    /** The class draws the symbol; the word beside it is small and read aloud. */
    private static Component sign(String code, String word) {
        Span sign = new Span(word);
        sign.addClassNames("state", code);
        sign.setTitle(word);
        return sign;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
