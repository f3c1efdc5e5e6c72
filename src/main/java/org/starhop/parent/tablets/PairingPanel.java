package org.starhop.parent.tablets;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.QrCode;
import org.starhop.base.ui.WritingDirection;

/** A pairing code, to scan or to type. */
class PairingPanel extends Section {

    PairingPanel(String code, Runnable again, Runnable done) {
        addClassNames("panel", "pairing");
        setId("pairing");
        String address = WritingDirection.fromTheLeft(ChildModeAddress.plain());
        OrderedList steps = new OrderedList(
                new ListItem(Labels.text("parent.pairing.step-1")),
                new ListItem(Labels.text("parent.pairing.step-2", address)),
                new ListItem(Labels.text("parent.pairing.step-3")));
        Paragraph once = new Paragraph(Labels.text("parent.pairing.once"));
        once.addClassName("soft");
        Button another = new Button(Labels.text("parent.pairing.again"), click -> again.run());
        another.setId("new-code");
        another.addThemeVariants(ButtonVariant.TERTIARY);
        Button finish = new Button(Labels.text("parent.pairing.done"), click -> done.run());
        finish.setId("pairing-done");
        finish.addThemeVariants(ButtonVariant.PRIMARY);
        Div buttons = new Div(finish, another);
        buttons.addClassName("row");
        Div words = new Div(new H2(Labels.text("parent.pairing.title")), steps, digits(code), once, buttons);
        words.addClassName("stack");
        add(new QrCode(ChildModeAddress.withCode(code), Labels.text("parent.pairing.qr")), words);
    }

    private static Div digits(String code) {
        Div digits = new Div(code.substring(0, 3) + " " + code.substring(3));
        digits.addClassName("digits");
        digits.setId("pairing-code");
        digits.getElement().setAttribute("data-code", code);
        digits.getElement().setAttribute("role", "img");
        digits.getElement().setAttribute("aria-label", String.join(" ", code.split("")));
        return digits;
    }
}
