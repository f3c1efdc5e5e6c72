package org.starhop.parent;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.starhop.notice.reminder.Reminded;

/** Shows reminders on the pages that a person has open on this server. */
@Component
class ReminderNews {

    private final Map<ReminderLine, Reader> lines = new ConcurrentHashMap<>();

    private record Reader(UUID accountId, UI ui) {}

    /** Tells this line what its reader is reminded of, while it is on a page. */
    void follow(ReminderLine line, UUID accountId) {
        line.addAttachListener(attached -> lines.put(line, new Reader(accountId, attached.getUI())));
        line.addDetachListener(detached -> lines.remove(line));
    }

    @EventListener
    void on(Reminded news) {
        lines.forEach((line, reader) -> {
            if (reader.accountId().equals(news.accountId())) {
                tell(line, reader.ui(), news);
            }
        });
    }

    private static void tell(ReminderLine line, UI ui, Reminded news) {
        try {
            var unused = ui.access(() -> line.tell(news));
        } catch (UIDetachedException closed) {
            // The page was closed in the meantime, so there is nobody to remind.
        }
    }
}
