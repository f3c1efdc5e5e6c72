package org.starhop.parent.tablets;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.base.ui.LivePages;
import org.starhop.base.ui.Notifications;
import org.starhop.child.CareCircles;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.child.Consents;
import org.starhop.child.Devices;
import org.starhop.child.Devices.Tablet;
import org.starhop.child.LeavePins;
import org.starhop.child.PlayMode;
import org.starhop.console.ShownChild;
import org.starhop.parent.ParentLayout;
import org.starhop.parent.ParentNavigation;

/**
 * The tablets a child plays on: consent first, then pairing, handing over, renaming, and disconnecting, and how to
 * leave child mode.
 */
@Route(value = ParentNavigation.TABLETS, layout = ParentLayout.class)
@RolesAllowed("CAREGIVER")
class TabletsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Children children;
    private final ShownChild shownChild = new ShownChild();
    private final Consents consents;
    private final Devices devices;
    private final LeavePins pins;
    private final CareCircles circles;
    private final TabletPairing tabletPairing;
    private final Clock clock;
    private final Div pairing = new Div();
    private final Section list = new Section();
    private final Div pin = new Div();
    private final Div manner = new Div();
    private @Nullable List<UUID> known;

    TabletsView(
            Children children,
            Consents consents,
            Devices devices,
            LeavePins pins,
            CareCircles circles,
            TabletPairing tabletPairing,
            Clock clock,
            LivePages live) {
        this.children = children;
        this.consents = consents;
        this.devices = devices;
        this.pins = pins;
        this.circles = circles;
        this.tabletPairing = tabletPairing;
        this.clock = clock;
        addClassNames("tablets-view", "stack");
        list.addClassName("stack");
        add(
                new Header(new H1(getTranslation("parent.tablets.title"))),
                pairing,
                list,
                pin,
                new HomeScreenHelp(),
                manner);
        live.watch(this, shownChild::watched, this::showList);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shownChild.readFrom(event);
        known = null;
        showPairing();
        showList();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("parent.title", getTranslation("parent.nav.tablets"));
    }

    private void showPairing() {
        Child child = children.get(shownChild.id());
        pairing.removeAll();
        if (!circles.isParent(shownChild.id())) {
            pairing.add(new Paragraph(getTranslation("parent.tablets.parents-only")));
        } else if (consents.hasConsent(shownChild.id())) {
            pairing.add(ways(child));
        } else {
            pairing.add(new ConsentPanel(child.getNickname(), () -> {
                consents.consentTo(shownChild.id());
                showPairing();
            }));
        }
    }

    private Div ways(Child child) {
        Div ways = new Div(
                way("pair", child, this::pair, ButtonVariant.PRIMARY),
                way("hand-over", child, () -> tabletPairing.handOver(shownChild.id()), ButtonVariant.TERTIARY));
        ways.addClassName("ways");
        return ways;
    }

    private Section way(String name, Child child, Runnable work, ButtonVariant variant) {
        Button go = new Button(getTranslation("parent.tablets." + name), click -> work.run());
        go.addThemeVariants(variant);
        go.setId(name);
        Section way = new Section(
                new H2(getTranslation("parent.tablets." + name + ".title")),
                new Paragraph(getTranslation("parent.tablets." + name + ".how", child.getNickname())),
                go);
        way.addClassNames("panel", "stack");
        return way;
    }

    private void pair() {
        pairing.removeAll();
        pairing.add(new PairingPanel(tabletPairing.code(shownChild.id()), this::pair, this::showPairing));
    }

    private void showList() {
        Child child = children.get(shownChild.id());
        List<Tablet> paired = devices.of(shownChild.id());
        boolean parent = circles.isParent(shownChild.id());
        welcomeNew(paired);
        showRules(child, parent);
        list.removeAll();
        list.add(new H2(getTranslation("parent.tablets.list", child.getNickname())));
        if (paired.isEmpty()) {
            Paragraph empty = new Paragraph(getTranslation("parent.tablets.empty"));
            empty.addClassName("soft");
            empty.setId("no-tablets");
            list.add(empty);
        }
        paired.forEach(device -> list.add(item(device, child, parent)));
    }

    private TabletItem item(Tablet device, Child child, boolean parent) {
        return parent
                ? new TabletItem(device, child.getZone(), new TabletActions(shownChild.id(), devices, this::showList))
                : new TabletItem(device, child.getZone());
    }

    /** Shows what parents decide for all of these tablets. */
    private void showRules(Child child, boolean parent) {
        pin.removeAll();
        manner.removeAll();
        if (parent) {
            pin.add(new PinPanel(shownChild.id(), pins));
            manner.add(new MannerPanel(child, clock.instant(), this::playAs));
        }
    }

    private void playAs(@Nullable PlayMode mode) {
        children.playAs(shownChild.id(), mode);
        Notifications.done("parent.plan.saved");
    }

    /** Welcomes a tablet that was paired while the code was shown, and hides the code, which has been used. */
    private void welcomeNew(List<Tablet> paired) {
        List<UUID> now = paired.stream().map(Tablet::id).toList();
        if (known != null && !known.containsAll(now)) {
            showPairing();
            Notifications.done("parent.tablets.paired", paired.getFirst().name());
        }
        known = now;
    }
}
