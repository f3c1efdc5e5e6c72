package org.starhop.therapist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TextSpans;
import org.starhop.console.DoseWords;
import org.starhop.program.PrescriptionVersion;

/** Every version of a prescription, newest first: what changed, why, and by whom. */
class HistoryDialog extends Dialog {

    HistoryDialog(String exercise, List<PrescriptionVersion> versions, Map<UUID, String> people, ZoneId zone) {
        addClassName("dialog");
        setHeaderTitle(getTranslation("therapist.history.title", exercise));
        OrderedList list = new OrderedList();
        list.addClassName("history");
        list.setId("history");
        versions.forEach(version -> list.add(entry(version, people, zone)));
        add(list);
        Button close = new Button(getTranslation("therapist.close"), click -> close());
        close.setId("close-history");
        getFooter().add(close);
    }

    private ListItem entry(PrescriptionVersion version, Map<UUID, String> people, ZoneId zone) {
        Span what =
                new Span(getTranslation("therapist.history.what", version.getNumber(), Labels.of(version.getChange())));
        what.addClassName("history-what");
        String who = people.getOrDefault(version.getChangedBy(), getTranslation("therapist.history.somebody"));
        ListItem entry = new ListItem(
                what, TextSpans.secondary(DateFormats.shortDayAndTime(version.getChangedAt(), zone) + " · " + who));
        if (version.getReason() != null) {
            entry.add(new Paragraph(getTranslation("therapist.history.why", Labels.of(version.getReason()))));
        }
        if (version.getComment() != null) {
            entry.add(new Paragraph("“" + version.getComment() + "”"));
        }
        entry.add(new Paragraph(DoseWords.THERAPIST.of(
                version.getPlan().dosage(), version.getPlan().frequency())));
        if (version.getQuestTarget() != null) {
            entry.add(new Paragraph(getTranslation("therapist.history.quest", version.getQuestTarget())));
        }
        return entry;
    }
}
