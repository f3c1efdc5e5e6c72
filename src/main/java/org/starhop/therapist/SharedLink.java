package org.starhop.therapist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.ZoneId;
import java.util.Objects;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.starhop.account.IssuedLink;
import org.starhop.account.PasswordLink;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.Notifications;
import org.starhop.base.ui.QrCode;
import org.starhop.base.ui.TextSpans;

/** Shows a single-use link once: as a code for a camera, and as text to copy. */
public class SharedLink extends Dialog {

    /** Says how a link for a new password gets to its person: by mail, or from hand to hand. */
    public static void forPassword(String name, PasswordLink made, ZoneId zone) {
        switch (made) {
            case PasswordLink.Mailed mailed -> Notifications.done("therapist.link.mailed", mailed.email());
            case PasswordLink.Shown shown -> new SharedLink("therapist.link.password", name, shown.link(), zone).open();
        }
    }

    public SharedLink(String key, String name, IssuedLink link, ZoneId zone) {
        String address = absolute(link.path());
        addClassName("dialog");
        setHeaderTitle(getTranslation(key, name));
        TextField text = new TextField(getTranslation("therapist.link.address"));
        text.setId("link");
        text.addClassName("address");
        text.setValue(address);
        text.setReadOnly(true);
        text.setAutoselect(true);
        Div card = new Div(
                new QrCode(address, getTranslation("therapist.link.code", name)),
                new Div(
                        new Paragraph(getTranslation("therapist.link.text")),
                        text,
                        copy(address),
                        TextSpans.secondary(getTranslation(
                                "therapist.link.until", DateFormats.shortDayAndTime(link.expiresAt(), zone)))));
        card.addClassName("shared-link");
        add(card);
        Button close = new Button(getTranslation("therapist.done"), click -> close());
        close.setId("close-link");
        getFooter().add(close);
    }

    private Button copy(String address) {
        Button copy = new Button(getTranslation("therapist.link.copy"));
        copy.setId("copy-link");
        copy.addClickListener(click -> getElement()
                .executeJs(
                        "return navigator.clipboard ? navigator.clipboard.writeText($0).then(() => true) : false",
                        address)
                .then(
                        Boolean.class,
                        copied ->
                                Notifications.done(copied ? "therapist.link.copied" : "therapist.link.copy-by-hand")));
        return copy;
    }

    /** The address as others reach this server: the one this page was asked for under. */
    private static String absolute(String path) {
        var request = Objects.requireNonNull(VaadinServletRequest.getCurrent()).getHttpServletRequest();
        return ServletUriComponentsBuilder.fromContextPath(request).path(path).toUriString();
    }
}
