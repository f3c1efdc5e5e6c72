package org.starhop.parent.family;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.starhop.base.access.Actors;
import org.starhop.base.ui.LivePages;
import org.starhop.child.CareCircles;
import org.starhop.child.CareCircles.Member;
import org.starhop.child.CaregiverRole;
import org.starhop.child.Children;
import org.starhop.child.Devices;
import org.starhop.console.ShownChild;
import org.starhop.parent.ParentLayout;
import org.starhop.parent.ParentNavigation;
import org.starhop.parent.ParentNavigation.Place;

/** Leads to what a family sets up now and then: its helpers, tablets, and reminders. */
@Route(value = ParentNavigation.FAMILY, layout = ParentLayout.class)
@RolesAllowed("CAREGIVER")
class FamilyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Children children;
    private final CareCircles circles;
    private final Devices devices;
    private final ShownChild shownChild = new ShownChild();

    FamilyView(Children children, CareCircles circles, Devices devices, LivePages live) {
        this.children = children;
        this.circles = circles;
        this.devices = devices;
        addClassNames("family-view", "stack");
        live.watch(this, shownChild::watched, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shownChild.readFrom(event);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("parent.title", getTranslation("parent.nav.family"));
    }

    private void refresh() {
        String child = children.get(shownChild.id()).getNickname();
        List<Member> circle = circles.members(shownChild.id());
        int tablets = devices.of(shownChild.id()).size();
        removeAll();
        add(
                new Header(new H1(getTranslation("parent.family.title"))),
                place("helpers", child, circle.size(), ParentNavigation.helpers(shownChild.id())),
                place("tablets", child, tablets, ParentNavigation.tablets(shownChild.id())));
        if (circle.stream().anyMatch(FamilyView::isMeAsParent)) {
            add(place("reminders", child, 0, ParentNavigation.reminders(shownChild.id())));
        }
    }

    private static boolean isMeAsParent(Member member) {
        return member.role() == CaregiverRole.PARENT && Actors.require().id().equals(member.accountId());
    }

    private Section place(String name, String child, int number, Place to) {
        RouterLink open = to.link(getTranslation("parent.family." + name + ".open"));
        open.addClassName("button-link");
        open.setId("open-" + name);
        Section place = new Section(
                new H2(getTranslation("parent.nav." + name)),
                new Paragraph(getTranslation("parent.family." + name, child, number)),
                open);
        place.addClassNames("panel", "stack");
        return place;
    }
}
