package org.starhop.therapist.child;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.starhop.account.Account;
import org.starhop.account.IssuedLink;
import org.starhop.account.NewPerson;
import org.starhop.base.Require;
import org.starhop.base.ui.FormDialog;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;
import org.starhop.child.CaregiverRole;
import org.starhop.child.Child;
import org.starhop.child.Invitations;
import org.starhop.console.AccessLinkDialog;

/** Reserves a place in a child's circle and shows the link to join it. */
class InviteDialog extends FormDialog {

    private final Invitations invitations;
    private final Child child;
    private final Runnable invited;
    private final FormErrors errors = new FormErrors();
    private final TextField name = new TextField(getTranslation("therapist.invite.name"));
    private final Select<CaregiverRole> role = new Select<>();
    private final EmailField email = new EmailField(getTranslation("therapist.invite.email"));
    private final TextField home = new TextField(getTranslation("therapist.invite.home"));

    InviteDialog(Invitations invitations, Child child, Runnable invited) {
        this.invitations = invitations;
        this.child = child;
        this.invited = invited;
        addClassName("dialog");
        setHeaderTitle(getTranslation("therapist.invite.title", child.getNickname()));
        name.setId("invite-name");
        role.setId("invite-role");
        role.setLabel(getTranslation("therapist.invite.role"));
        role.setItems(CaregiverRole.values());
        role.setItemLabelGenerator(Labels::of);
        role.setValue(CaregiverRole.PARENT);
        role.setHelperText(getTranslation("therapist.invite.role.help"));
        email.setId("invite-email");
        email.setManualValidation(true);
        email.setHelperText(getTranslation("therapist.invite.email.help"));
        home.setId("invite-home");
        home.setHelperText(getTranslation("therapist.invite.home.help"));
        add(
                errors,
                new Paragraph(getTranslation("therapist.invite.text")),
                errors.put("name", name),
                errors.put("role", role),
                errors.put("email", email),
                errors.put("home", home));
        Button invite = new Button(getTranslation("therapist.invite.do"), click -> invite());
        invite.setId("send-invite");
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("therapist.later"), click -> close()), invite);
    }

    private void invite() {
        errors.attempt(() -> {
            String who = Require.text("name", name.getValue(), Account.LONGEST_NAME);
            var person = NewPerson.caregiver(email.getValue(), who, child.getLanguage());
            IssuedLink link = invitations.invite(child.getId(), person, role.getValue(), home.getValue());
            close();
            invited.run();
            AccessLinkDialog.invitation(who, link, child.getZone()).open();
        });
    }
}
