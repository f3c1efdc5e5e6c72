package org.starhop.therapist.child;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.starhop.account.Accounts;
import org.starhop.base.ui.LivePages;
import org.starhop.console.ShownChild;
import org.starhop.followup.alert.Alerts;
import org.starhop.followup.alert.ChildAlerts;
import org.starhop.therapist.AlertDesk;
import org.starhop.therapist.AlertItem;
import org.starhop.therapist.AnsweredItem;
import org.starhop.therapist.ChildLayout;
import org.starhop.therapist.DayStrip;
import org.starhop.therapist.TherapistNavigation;

/** How a child is doing at the moment: what needs attention, and the last fourteen days. */
@Route(value = TherapistNavigation.NOW, layout = ChildLayout.class)
@RolesAllowed("THERAPIST")
class NowView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Alerts alerts;
    private final AlertDesk desk;
    private final ShownChild shownChild = new ShownChild();
    private final Div glance = new Div();
    private final UnorderedList list = new UnorderedList();
    private final UnorderedList answered = new UnorderedList();

    NowView(Alerts alerts, Accounts accounts, LivePages live, Clock clock) {
        this.alerts = alerts;
        this.desk = new AlertDesk(alerts, accounts.me(), clock, this::refresh);
        list.addClassName("alerts");
        answered.addClassName("alerts");
        glance.addClassName("child-glance");
        add(list, answered, glance, new NativeDetails(getTranslation("therapist.days.legend"), DayStrip.legend()));
        live.watch(this, shownChild::watched, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shownChild.readFrom(event);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("therapist.child.now");
    }

    private void refresh() {
        ChildAlerts now = alerts.of(shownChild.id());
        glance.removeAll();
        glance.add(new DayStrip(now.progress().days()));
        list.removeAll();
        now.waiting().forEach(alert -> list.add(AlertItem.of(alert, now.child(), desk)));
        answered.removeAll();
        now.answered().forEach(alert -> answered.add(AnsweredItem.of(alert, now.child(), desk)));
    }
}
