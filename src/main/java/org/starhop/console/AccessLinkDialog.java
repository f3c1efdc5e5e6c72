package org.starhop.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import org.starhop.account.IssuedLink;
import org.starhop.account.PasswordLink;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Notifications;
import org.starhop.base.ui.QrCode;
import org.starhop.base.ui.TextSpans;

/** Shows a single-use link once, as a QR code and as text to copy. It cannot be shown again. */
public class AccessLinkDialog extends Dialog {

    private static final String COPIED = "event.detail";

    private AccessLinkDialog(String titleKey, String name, IssuedLink link, ZoneId zone) {
        String address = ServerAddress.of(link.path());
        addClassName("dialog");
        setId("link-dialog");
        setHeaderTitle(getTranslation(titleKey, name));
        TextField text = text(address);
        Div words = new Div(
                new Paragraph(getTranslation("link.how", name)),
                text,
                copy(address),
                TextSpans.secondary(getTranslation("link.until", DateFormats.shortDayAndTime(link.expiresAt(), zone))));
        Div body = new Div(new QrCode(address, getTranslation("link.code", name)), words);
        body.addClassName("access-link");
        add(body);
        Button close = new Button(getTranslation("link.done"), click -> close());
        close.setId("close-link");
        getFooter().add(close);
    }

    /** Creates a dialog for an invitation of somebody with this name; its expiry is shown in {@code zone}. */
    public static AccessLinkDialog invitation(String name, IssuedLink link, ZoneId zone) {
        return new AccessLinkDialog("link.invitation", name, link, zone);
    }

    /** Says how a password link reaches its person: by mail, or handed over. */
    public static void forPassword(String name, PasswordLink made, ZoneId zone) {
        switch (made) {
            case PasswordLink.Mailed mailed -> Notifications.done("link.mailed", mailed.email());
            case PasswordLink.Shown shown -> new AccessLinkDialog("link.password", name, shown.link(), zone).open();
        }
    }

    private TextField text(String address) {
        TextField text = new TextField(getTranslation("link.address"));
        text.setId("link");
        text.addClassName("address");
        text.setValue(address);
        text.setReadOnly(true);
        text.setAutoselect(true);
        return text;
    }

    private static Button copy(String address) {
        Button copy = new Button(Labels.text("link.copy"));
        copy.setId("copy-link");
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        // A browser lets a page write to the clipboard only while it handles the click itself.
        copy.getElement().executeJs("""
                this.addEventListener('click', () => {
                    const tell = done => this.dispatchEvent(new CustomEvent('copied', { detail: done }));
                    if (navigator.clipboard) navigator.clipboard.writeText($0).then(() => tell(true), () => tell(false));
                    else tell(false);
                })""", address);
        copy.getElement()
                .addEventListener(
                        "copied",
                        event -> Notifications.done(
                                event.getEventData().get(COPIED).asBoolean() ? "link.copied" : "link.copy-by-hand"))
                .addEventData(COPIED);
        return copy;
    }
}
