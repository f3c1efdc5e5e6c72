package org.starhop.parent.helpers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.starhop.account.IssuedLink;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Notifications;
import org.starhop.base.ui.QrCode;
import org.starhop.parent.Addresses;

/** A link that lets a helper in once: shown to be copied or photographed, never shown again. */
class LinkDialog extends Dialog {

    LinkDialog(String name, IssuedLink issued) {
        String address = Addresses.of(issued.path());
        setHeaderTitle(Labels.text("parent.link.title", name));
        setId("link-dialog");
        Paragraph how = new Paragraph(Labels.text("parent.link.how", name));
        TextField link = new TextField(Labels.text("parent.link.address"));
        link.setValue(address);
        link.setReadOnly(true);
        link.setWidthFull();
        link.setId("invite-link");
        link.addClassName("address");
        Button copy = new Button(Labels.text("parent.link.copy"), click -> copied());
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        copy.setId("copy-link");
        // The browser lets a page write to the clipboard only while it handles the click itself.
        copy.getElement()
                .executeJs("this.addEventListener('click', () => navigator.clipboard?.writeText($0))", address);
        Div body = new Div(how, new QrCode(address, Labels.text("parent.link.qr", name)), link);
        body.addClassName("stack");
        add(body);
        Button done = new Button(Labels.text("parent.link.done"), click -> close());
        done.setId("close-link");
        getFooter().add(done, copy);
    }

    private static void copied() {
        Notifications.done("parent.link.copied");
    }
}
