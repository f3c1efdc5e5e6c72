package org.starhop.parent;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.starhop.base.ui.Labels;
import org.starhop.privacy.AuditEntry;

/** Who looked at the child's record, a line for each person and day, newest first. */
class RecordVisits extends NativeDetails {

    private static final int LINES = 30;

    /** Names of service methods that only read; everything else changed something. */
    private static final Set<String> READING = Set.of(
            "of",
            "get",
            "mine",
            "caseload",
            "ofClinic",
            "days",
            "week",
            "newest",
            "history",
            "pauses",
            "weekFocus",
            "members",
            "therapists",
            "hasConsent",
            "ofFamily");

    private record Visit(LocalDate day, String name) {}

    RecordVisits(List<AuditEntry> entries, ZoneId zone) {
        super(Labels.text("parent.visits.title"));
        setId("record-visits");
        UnorderedList lines = new UnorderedList();
        Map<Visit, List<AuditEntry>> visits = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> new Visit(LocalDate.ofInstant(entry.getAt(), zone), entry.getActorName()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        visits.entrySet().stream()
                .limit(LINES)
                .forEach(visit -> lines.add(new ListItem(line(visit.getKey(), visit.getValue()))));
        setContent(lines);
    }

    private static String line(Visit visit, List<AuditEntry> entries) {
        boolean changed = entries.stream().anyMatch(RecordVisits::changes);
        String key = changed ? "parent.visits.changed" : "parent.visits.looked";
        return Labels.text(key, Words.shortDay(visit.day()), visit.name());
    }

    private static boolean changes(AuditEntry entry) {
        String action = entry.getAction();
        return !READING.contains(action.substring(action.lastIndexOf('.') + 1));
    }
}
