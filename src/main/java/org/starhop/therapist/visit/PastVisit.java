package org.starhop.therapist.visit;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;
import org.starhop.console.CommitmentItem;
import org.starhop.followup.Party;
import org.starhop.followup.visit.CommitmentLine;
import org.starhop.followup.visit.HeldVisit;

/** A visit that is over: what the family reads, what both sides promised, and the team's note. */
class PastVisit extends Section {

    PastVisit(HeldVisit visit, String teamNote, ZoneId zone, BiConsumer<UUID, Boolean> tick) {
        addClassNames("panel", "stack");
        TestIds.set(this, "past-visit");
        Paragraph summary = new Paragraph(visit.summary());
        summary.addClassName("said");
        add(
                new H3(DateFormats.shortDayAndTime(visit.start(), zone)),
                TextSpans.secondary(String.join(", ", visit.therapists())),
                summary,
                promises(visit, tick));
        if (!teamNote.isBlank()) {
            Paragraph note = new Paragraph(teamNote);
            note.addClassName("said");
            add(new NativeDetails(getTranslation("therapist.visit.TEAM_NOTE"), note));
        }
    }

    private static UnorderedList promises(HeldVisit visit, BiConsumer<UUID, Boolean> tick) {
        UnorderedList list = new UnorderedList();
        list.addClassName("commitments");
        visit.commitments().forEach(line -> list.add(item(line, tick)));
        return list;
    }

    private static CommitmentItem item(CommitmentLine line, BiConsumer<UUID, Boolean> tick) {
        return new CommitmentItem(line, line.by() == Party.THERAPIST ? kept -> tick.accept(line.id(), kept) : null);
    }
}
