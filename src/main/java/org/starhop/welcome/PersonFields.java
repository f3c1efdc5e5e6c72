package org.starhop.welcome;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.starhop.account.Accounts;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;

/** What everybody with a new account is asked for: name, email, password. */
class PersonFields {

    final TextField name = new TextField(Labels.text("person.name"));
    final EmailField email = new EmailField(Labels.text("person.email"));
    final PasswordField password = newPassword();

    PersonFields() {
        name.setId("name");
        name.setAutocomplete(Autocomplete.NAME);
        email.setId("email");
        email.setAutocomplete(Autocomplete.USERNAME);
    }

    /** Returns a field for a new password; a long one is better than a complicated one. */
    static PasswordField newPassword() {
        PasswordField password = new PasswordField(Labels.text("person.password"));
        password.setId("password");
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(Labels.text("person.password.help", Accounts.SHORTEST_PASSWORD));
        nameRevealButton(password);
        return password;
    }

    /** Labels the reveal button for screen readers; the component's Java API has no property for it. */
    static void nameRevealButton(PasswordField password) {
        password.getElement()
                .executeJs(
                        "this.i18n = Object.assign({}, this.i18n, {reveal: $0})", Labels.text("person.password.show"));
    }

    void addTo(HasComponents form, FormErrors errors) {
        form.add(errors.put("name", name), errors.put("email", email), errors.put("password", password));
    }
}
