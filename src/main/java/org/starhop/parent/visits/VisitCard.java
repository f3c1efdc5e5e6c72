package org.starhop.parent.visits;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;
import org.starhop.console.CommitmentItem;
import org.starhop.followup.Party;
import org.starhop.followup.visit.FollowUpLine;
import org.starhop.followup.visit.HeldVisit;
import org.starhop.followup.visit.Trial;

/** One visit: its summary in the family's words, what was asked and tried, and the promises. */
class VisitCard extends Section {

    VisitCard(HeldVisit visit, Map<UUID, String> names, ZoneId zone, BiConsumer<UUID, Boolean> tick) {
        addClassNames("panel", "stack");
        TestIds.set(this, "visit");
        Paragraph summary = new Paragraph(visit.summary());
        summary.addClassName("said");
        add(
                new H3(DateFormats.longDay(visit.start().atZone(zone).toLocalDate())),
                TextSpans.secondary(Labels.text("parent.visits.with", String.join(", ", visit.therapists()))),
                summary);
        list(
                "parent.visits.asked",
                visit.followUps().stream().map(line -> asked(line, names)).toList());
        list(
                "parent.visits.promised",
                visit.commitments().stream()
                        .map(line -> new CommitmentItem(
                                line, line.by() == Party.FAMILY ? kept -> tick.accept(line.id(), kept) : null))
                        .toList());
    }

    private void list(String key, List<? extends ListItem> items) {
        if (!items.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("commitments");
            items.forEach(list::add);
            add(new H4(getTranslation(key)), list);
        }
    }

    private static ListItem asked(FollowUpLine line, Map<UUID, String> names) {
        Span name = new Span(names.getOrDefault(line.prescriptionId(), ""));
        name.addClassName("asked-exercise");
        ListItem item = new ListItem(name);
        if (!line.howItWent().isBlank()) {
            item.add(new Span(line.howItWent()));
        }
        String trial = words(line.trial());
        if (!trial.isEmpty()) {
            item.add(TextSpans.secondary(trial));
        }
        return item;
    }

    private static String words(@Nullable Trial trial) {
        if (trial == null) {
            return "";
        }
        return trial.correct() == null
                ? Labels.text("parent.visits.tries", trial.tries())
                : Labels.text("parent.visits.correct", trial.correct(), trial.tries());
    }
}
