package org.starhop.parent.helpers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.starhop.account.IssuedLink;
import org.starhop.account.NewPerson;
import org.starhop.base.ui.FormDialog;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;
import org.starhop.child.CareCircles;
import org.starhop.child.CaregiverRole;
import org.starhop.console.AccessLinkDialog;

/** Invites a helper, then shows the link to hand over. */
class InviteDialog extends FormDialog {

    /** Creates the invitation and returns its link. */
    interface Invite {
        IssuedLink send(NewPerson person, CaregiverRole role, @Nullable String home);
    }

    private final ZoneId zone;
    private final TextField name = new TextField(Labels.text("parent.invite.name"));
    private final RadioButtonGroup<CaregiverRole> role = new RadioButtonGroup<>();
    private final FormErrors errors = new FormErrors();
    private final TextField home = new TextField(Labels.text("parent.invite.home"));

    InviteDialog(ZoneId zone, Invite invite) {
        this.zone = zone;
        setHeaderTitle(Labels.text("parent.invite.title"));
        setId("invite-dialog");
        name.setId("invite-name");
        name.setMaxLength(CareCircles.LONGEST_NAME);
        name.setWidthFull();
        role.setLabel(Labels.text("parent.invite.role"));
        role.setItems(CaregiverRole.values());
        role.setItemLabelGenerator(Labels::of);
        role.setValue(CaregiverRole.GRANDPARENT);
        role.addClassName("chips");
        role.setId("invite-role");
        Paragraph rights = new Paragraph(Labels.text("parent.invite.rights"));
        rights.addClassName("soft");
        home.setId("invite-home");
        home.setMaxLength(CareCircles.LONGEST_HOME);
        home.setHelperText(Labels.text("parent.invite.home-help"));
        home.setWidthFull();
        Div body = new Div(errors, errors.put("name", name), role, rights, errors.put("home", home));
        body.addClassName("stack");
        add(body);
        Button send = new Button(Labels.text("parent.invite.send"), click -> trySend(invite));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setId("send-invite");
        Button cancel = new Button(Labels.text("form.cancel"), click -> close());
        cancel.setId("cancel-invite");
        getFooter().add(cancel, send);
    }

    private void trySend(Invite invite) {
        errors.attempt(() -> {
            var person = NewPerson.caregiver("", name.getValue(), Labels.language());
            IssuedLink link = invite.send(person, role.getValue(), home.getValue());
            close();
            AccessLinkDialog.invitation(person.name(), link, zone).open();
        });
    }
}
