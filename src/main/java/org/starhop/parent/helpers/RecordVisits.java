package org.starhop.parent.helpers;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.Labels;
import org.starhop.privacy.AuditLog;

/** Who looked at the child's record, and when last. */
class RecordVisits extends NativeDetails {

    RecordVisits(List<AuditLog.Visitor> visitors, ZoneId zone) {
        super(Labels.text("parent.record.title"));
        setId("record-visits");
        UnorderedList lines = new UnorderedList();
        visitors.forEach(visitor -> lines.add(new ListItem(line(visitor, zone))));
        setContent(lines);
    }

    private static String line(AuditLog.Visitor visitor, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(visitor.lastAt(), zone);
        return Labels.text(
                "parent.record.line",
                visitor.name(),
                DateFormats.longDay(day),
                DateFormats.time(visitor.lastAt(), zone));
    }
}
