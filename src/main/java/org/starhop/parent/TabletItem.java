package org.starhop.parent;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.starhop.base.ui.Labels;
import org.starhop.child.Child;
import org.starhop.child.Device;

/** A paired tablet: its name, when it was here last, the way to end it. */
class TabletItem extends Article {

    TabletItem(Device device, Child child, boolean parent, Runnable revoke) {
        addClassNames("tablet", "panel", "row", "spread");
        Handles.name(this, "tablet");
        getElement().setAttribute("data-device", device.getId().toString());
        String seen =
                Words.shortDay(device.getLastSeenAt().atZone(child.getZone()).toLocalDate());
        String paired =
                Words.shortDay(device.getPairedAt().atZone(child.getZone()).toLocalDate());
        Paragraph when = new Paragraph(Labels.text("parent.tablets.seen", seen, paired));
        when.addClassName("soft");
        Div words = new Div(new H3(device.getName()), when);
        add(words);
        if (parent) {
            Button end = new Button(
                    Labels.text("parent.tablets.revoke"),
                    click -> ask(device, revoke).open());
            end.setAriaLabel(Labels.text("parent.tablets.revoke") + ": " + device.getName());
            end.addThemeVariants(ButtonVariant.TERTIARY);
            add(Handles.name(end, "revoke-tablet"));
        }
    }

    private static ConfirmDialog ask(Device device, Runnable revoke) {
        ConfirmDialog sure = new ConfirmDialog(
                Labels.text("parent.tablets.revoke-title", device.getName()),
                Labels.text("parent.tablets.revoke-text"),
                Labels.text("parent.tablets.revoke"),
                confirmed -> revoke.run());
        sure.setCancelable(true);
        sure.setCancelText(Labels.text("parent.cancel"));
        sure.setConfirmButtonTheme("error primary");
        sure.setId("revoke-dialog");
        return sure;
    }
}
