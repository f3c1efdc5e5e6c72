package org.starhop.therapist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.Clock;
import java.time.Year;
import org.starhop.base.DomainException;
import org.starhop.base.ui.FormDialog;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Notifications;
import org.starhop.child.Child;
import org.starhop.child.Children;

/** Edits a child's profile. */
class ProfileDialog extends FormDialog {

    private final Children children;
    private final Child child;
    private final FormErrors errors = new FormErrors();
    private final ProfileForm form;
    private final Runnable saved;
    private int openedWith;

    ProfileDialog(Children children, Child child, Clock clock, Runnable saved) {
        this.children = children;
        this.child = child;
        this.saved = saved;
        this.openedWith = child.getRowVersion();
        form = new ProfileForm(errors, Year.now(clock));
        form.fill(child.profile());
        addClassName("dialog");
        setHeaderTitle(getTranslation("therapist.profile.title", child.getNickname()));
        add(errors, form);
        Button save = new Button(getTranslation("therapist.save"), click -> save());
        save.setId("save-profile");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()), save);
    }

    private void save() {
        try {
            if (errors.attempt(() -> children.describe(child.getId(), form.profile(), openedWith))) {
                close();
                saved.run();
                Notifications.done("therapist.profile.saved");
            }
        } catch (DomainException.Stale stale) {
            errors.say(Labels.of(stale), reload());
        }
    }

    private Button reload() {
        Button reload = new Button(getTranslation("therapist.stale.theirs"), click -> {
            Child now = children.get(child.getId());
            openedWith = now.getRowVersion();
            form.fill(now.profile());
            errors.clear();
        });
        reload.setId("take-theirs");
        return reload;
    }
}
