package org.starhop.therapist.today;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import org.starhop.child.Child;
import org.starhop.followup.alert.Alert;
import org.starhop.followup.alert.AnsweredAlert;
import org.starhop.followup.alert.ChildAlerts;
import org.starhop.therapist.AlertDesk;
import org.starhop.therapist.AlertItem;
import org.starhop.therapist.AnsweredItem;

/** The alerts of all children, most urgent first, a page at a time; folded away, those that somebody handled or snoozed. */
class TodaysAlerts extends Div {

    private static final int PAGE = 20;

    private record Waiting(Child child, Alert alert) {}

    private record Answered(Child child, AnsweredAlert alert) {}

    private final AlertDesk desk;
    private int limit = PAGE;
    private boolean done = true;

    TodaysAlerts(AlertDesk desk) {
        this.desk = desk;
        addClassName("todays-alerts");
    }

    /** Returns whether no alert waits. */
    boolean isDone() {
        return done;
    }

    void show(List<ChildAlerts> all) {
        List<Waiting> waiting = all.stream()
                .flatMap(one -> one.waiting().stream().map(alert -> new Waiting(one.child(), alert)))
                .sorted(Comparator.comparing(Waiting::alert, Alert.BY_SEVERITY))
                .toList();
        done = waiting.isEmpty();
        removeAll();
        if (!done) {
            add(new H2(getTranslation("therapist.today.alerts", waiting.size())), list(waiting));
        }
        if (waiting.size() > limit) {
            add(more(all));
        }
        List<Answered> answered = all.stream()
                .flatMap(one -> one.answered().stream().map(alert -> new Answered(one.child(), alert)))
                .sorted(Comparator.comparing((Answered one) -> one.alert().at()).reversed())
                .toList();
        if (!answered.isEmpty()) {
            add(folded(answered));
        }
    }

    private UnorderedList list(List<Waiting> waiting) {
        UnorderedList items = new UnorderedList();
        items.addClassName("alerts");
        items.setId("alerts");
        waiting.stream().limit(limit).forEach(one -> items.add(AlertItem.withChild(one.alert(), one.child(), desk)));
        return items;
    }

    private Button more(List<ChildAlerts> all) {
        Button more = new Button(getTranslation("therapist.more"), click -> {
            limit += PAGE;
            show(all);
        });
        more.setId("more-alerts");
        return more;
    }

    private NativeDetails folded(List<Answered> answered) {
        UnorderedList items = new UnorderedList();
        items.addClassName("alerts");
        answered.stream().limit(PAGE).forEach(one -> items.add(AnsweredItem.withChild(one.alert(), one.child(), desk)));
        NativeDetails details = new NativeDetails(getTranslation("therapist.alert.answered", answered.size()), items);
        details.setId("answered-alerts");
        return details;
    }
}
