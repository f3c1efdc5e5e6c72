package org.starhop.parent.tablets;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.starhop.base.DomainException;
import org.starhop.base.ui.Confirmation;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Notifications;
import org.starhop.child.Devices;
import org.starhop.child.Devices.Players;
import org.starhop.child.Devices.Tablet;

/** What a parent can do with a child's tablet. The page refreshes after each action. */
class TabletActions {

    private final UUID childId;
    private final Devices devices;
    private final Runnable changed;

    TabletActions(UUID childId, Devices devices, Runnable changed) {
        this.childId = childId;
        this.devices = devices;
        this.changed = changed;
    }

    /** Opens the form with the tablet; the form can reload if somebody else changed it first. */
    void rename(Tablet device) {
        new TabletNameDialog(device, () -> current(device), (name, openedWith) -> {
                    devices.rename(childId, device.id(), name, openedWith);
                    changed.run();
                    tell("parent.tablets.renamed", name.strip());
                })
                .open();
    }

    /** Asks for confirmation and names the other children who would lose this tablet. */
    void askToRevoke(Tablet device) {
        var sure = new Confirmation(
                Labels.text("parent.tablets.revoke-title", device.name()),
                consequences(devices.players(childId, device.id())),
                Labels.text("parent.tablets.revoke"),
                () -> revoke(device));
        sure.setId("revoke-dialog");
        sure.open();
    }

    private static Div consequences(Players players) {
        Div all = new Div();
        all.addClassName("consequences");
        if (players.areSeveral()) {
            String names = String.join(", ", players.nicknames());
            var everybody = new Paragraph(Labels.text("parent.tablets.revoke-players", names, players.others()));
            everybody.addClassName("everybody");
            all.add(everybody);
        }
        all.add(new Paragraph(Labels.text("parent.tablets.revoke-text")));
        return all;
    }

    private void revoke(Tablet device) {
        devices.revoke(childId, device.id());
        changed.run();
        tell("parent.tablets.revoked", device.name());
    }

    private static void tell(String key, String name) {
        Notifications.done(key, name);
    }

    private Tablet current(Tablet device) {
        return devices.of(childId).stream()
                .filter(tablet -> tablet.id().equals(device.id()))
                .findFirst()
                .orElseThrow(DomainException.NotFound::new);
    }
}
