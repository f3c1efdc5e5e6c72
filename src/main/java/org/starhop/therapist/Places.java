package org.starhop.therapist;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.stream.Stream;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actor.Role;
import org.starhop.base.ui.Labels;

/** The places of the console that a person may go to, and which of them is open. */
class Places {

    private final RouterLink today;

    /** Also highlighted on pages about a child, which are below it; the bell's pages are below none. */
    private final RouterLink children;

    private final RouterLink messages;
    private final RouterLink clinic;

    /** Creates links whose ids begin with this, because the places are on the page twice. */
    Places(String id) {
        today = link("therapist.nav.today", id + "today", TherapistNavigation.TODAY, "sun");
        children = link("therapist.nav.children", id + "children", TherapistNavigation.CASELOAD, "people");
        messages = link("therapist.nav.messages", id + "messages", TherapistNavigation.MESSAGES, "message");
        clinic = link("therapist.nav.clinic", id + "clinic", TherapistNavigation.CLINIC, "home");
    }

    /** Returns the links for this person. */
    List<RouterLink> of(Actor actor) {
        return Stream.concat(
                        actor.is(Role.THERAPIST) ? Stream.of(today, children, messages) : Stream.empty(),
                        actor.is(Role.ADMINISTRATOR) ? Stream.of(clinic) : Stream.empty())
                .toList();
    }

    /** Marks the place that this address belongs to. */
    void mark(String here) {
        boolean isToday = here.equals(TherapistNavigation.TODAY);
        boolean isMessages = here.startsWith(TherapistNavigation.MESSAGES);
        boolean isClinic = here.equals(TherapistNavigation.CLINIC);
        mark(today, isToday);
        mark(messages, isMessages);
        mark(clinic, isClinic);
        boolean isNotices = here.startsWith(TherapistNavigation.NOTICES);
        mark(children, !isToday && !isMessages && !isClinic && !isNotices);
    }

    static RouterLink link(String key, String id, String page, String icon) {
        RouterLink link = TherapistNavigation.link("", page);
        link.setId(id);
        link.add(Icons.of(icon), new Span(Labels.text(key)));
        return link;
    }

    private static void mark(RouterLink link, boolean here) {
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }
}
