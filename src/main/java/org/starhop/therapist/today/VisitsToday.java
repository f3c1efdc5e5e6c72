package org.starhop.therapist.today;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.Pictures;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;
import org.starhop.child.Child;
import org.starhop.console.Badge;
import org.starhop.followup.visit.CommitmentLine;
import org.starhop.followup.visit.Commitments;
import org.starhop.followup.visit.PlannedVisit;
import org.starhop.followup.visit.Visits;
import org.starhop.therapist.TherapistNavigation;

/** Today's visits, and the therapists' own promises that are due. Each leads to the child's visit page. */
class VisitsToday extends Div {

    private final Visits visits;
    private final Commitments commitments;

    VisitsToday(Visits visits, Commitments commitments) {
        this.visits = visits;
        this.commitments = commitments;
    }

    /** Shows what concerns these children; stays empty if nothing does. */
    void show(List<Child> caseload) {
        Map<UUID, Child> children = caseload.stream().collect(Collectors.toMap(Child::getId, child -> child));
        removeAll();
        list(
                "therapist.today.visits",
                visits.today().stream()
                        .map(visit -> visit(visit, Objects.requireNonNull(children.get(visit.childId()))))
                        .toList());
        list(
                "therapist.today.promises",
                commitments.due().stream()
                        .map(promise -> promise(promise, Objects.requireNonNull(children.get(promise.childId()))))
                        .toList());
    }

    private void list(String key, List<ListItem> items) {
        if (!items.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("threads");
            items.forEach(list::add);
            add(new H2(getTranslation(key)), list);
        }
    }

    private ListItem visit(PlannedVisit visit, Child child) {
        Badge when = visit.running()
                ? new Badge(getTranslation("therapist.today.running"), Badge.Tone.GOOD)
                : new Badge(DateFormats.time(visit.start(), child.getZone()));
        return TestIds.set(item(child, String.join(", ", visit.therapists()), when), "todays-visit");
    }

    private ListItem promise(CommitmentLine promise, Child child) {
        Badge until = new Badge(
                getTranslation("commitment.until", DateFormats.shortDay(Objects.requireNonNull(promise.dueOn()))),
                Badge.Tone.CARE);
        return TestIds.set(item(child, promise.text(), until), "promise-due");
    }

    private static ListItem item(Child child, String fact, Badge when) {
        RouterLink link = TherapistNavigation.childLink("", TherapistNavigation.VISIT, child.getId());
        Div words = new Div(new Span(child.getNickname()), TextSpans.secondary(fact));
        link.add(Pictures.of(child.getAvatar(), ""), words, when);
        return new ListItem(link);
    }
}
