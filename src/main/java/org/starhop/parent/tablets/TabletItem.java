package org.starhop.parent.tablets;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.ZoneId;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.child.Devices.Tablet;

/** A paired tablet: its name, when it was last used, and, for a parent, actions to rename and disconnect it. */
class TabletItem extends Article {

    private final Tablet device;

    TabletItem(Tablet device, ZoneId zone) {
        this.device = device;
        addClassNames("tablet", "panel");
        TestIds.set(this, "tablet");
        getElement().setAttribute("data-device", device.id().toString());
        Paragraph when = new Paragraph(
                Labels.text("parent.tablets.seen", day(device.lastSeenAt(), zone), day(device.pairedAt(), zone)));
        when.addClassName("soft");
        add(new Div(new H3(device.name()), when));
    }

    TabletItem(Tablet device, ZoneId zone, TabletActions actions) {
        this(device, zone);
        Div tools = new Div(
                button("rename", () -> actions.rename(device)),
                button("revoke", () -> actions.askToRevoke(device), ButtonVariant.ERROR));
        tools.addClassName("tools");
        add(tools);
    }

    private Button button(String action, Runnable work, ButtonVariant... variants) {
        String text = Labels.text("parent.tablets." + action);
        Button button = new Button(text, click -> work.run());
        button.setAriaLabel(text + ": " + device.name());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addThemeVariants(variants);
        return TestIds.set(button, action + "-tablet");
    }

    private static String day(Instant at, ZoneId zone) {
        return DateFormats.shortDay(at.atZone(zone).toLocalDate());
    }
}
