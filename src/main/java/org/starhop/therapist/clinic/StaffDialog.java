package org.starhop.therapist.clinic;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.account.IssuedLink;
import org.starhop.account.NewPerson;
import org.starhop.base.Discipline;
import org.starhop.base.DomainException;
import org.starhop.base.Require;
import org.starhop.base.ui.FormDialog;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;
import org.starhop.console.AccessLinkDialog;

/** Invites a therapist or an administrator and shows the link to join. */
class StaffDialog extends FormDialog {

    private final Accounts accounts;
    private final Clock clock;
    private final Runnable invited;
    private final FormErrors errors = new FormErrors();
    private final TextField name = new TextField(getTranslation("therapist.invite.name"));
    private final EmailField email = new EmailField(getTranslation("therapist.staff.email"));
    private final Select<Discipline> discipline = new Select<>();
    private final Checkbox administrator = new Checkbox(getTranslation("therapist.staff.administrator"));

    StaffDialog(Accounts accounts, Clock clock, Runnable invited) {
        this.accounts = accounts;
        this.clock = clock;
        this.invited = invited;
        addClassName("dialog");
        setHeaderTitle(getTranslation("therapist.staff.title"));
        name.setId("staff-name");
        email.setId("staff-email");
        email.setManualValidation(true);
        discipline.setId("staff-discipline");
        discipline.setLabel(getTranslation("therapist.staff.discipline"));
        discipline.setItems(Discipline.values());
        discipline.setEmptySelectionAllowed(true);
        discipline.setEmptySelectionCaption(getTranslation("therapist.staff.no-discipline"));
        discipline.setItemLabelGenerator(
                value -> value == null ? getTranslation("therapist.staff.no-discipline") : Labels.of(value));
        administrator.setId("staff-administrator");
        add(
                errors,
                errors.put("name", name),
                errors.put("email", email),
                errors.put("discipline", discipline),
                administrator);
        Button invite = new Button(getTranslation("therapist.invite.do"), click -> invite());
        invite.setId("send-staff-invite");
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()), invite);
    }

    private void invite() {
        errors.attempt(() -> {
            String who = Require.text("name", name.getValue(), Account.LONGEST_NAME);
            if (discipline.isEmpty() && !administrator.getValue()) {
                throw new DomainException.Invalid("discipline", "error.required");
            }
            IssuedLink link = accounts.inviteStaff(new NewPerson(
                    email.getValue(), who, Labels.language(), administrator.getValue(), discipline.getValue(), false));
            close();
            invited.run();
            AccessLinkDialog.invitation(who, link, clock.getZone()).open();
        });
    }
}
