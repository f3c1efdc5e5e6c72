package org.starhop.therapist.child;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Year;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.base.access.Actor.Role;
import org.starhop.base.access.Actors;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Notifications;
import org.starhop.child.Child;
import org.starhop.child.ChildProfile;
import org.starhop.child.Families;
import org.starhop.child.Treatments;
import org.starhop.therapist.Avatars;
import org.starhop.therapist.ProfileForm;
import org.starhop.therapist.TherapistLayout;
import org.starhop.therapist.TherapistNavigation;

/** Adds a child: first the family, then the child, then the invitation. */
@Route(value = TherapistNavigation.ADD_CHILD, layout = TherapistLayout.class)
@RolesAllowed({"THERAPIST", "ADMINISTRATOR"})
class AddChildView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Treatments treatments;
    private final FormErrors errors = new FormErrors();
    private final FamilyFields family;
    private final ProfileForm form;

    AddChildView(Families families, Treatments treatments, Clock clock) {
        this.treatments = treatments;
        this.family = new FamilyFields(families, errors);
        this.form = new ProfileForm(errors, Year.now(clock));
        addClassNames("page", "narrow");
        Div card = new Div(errors, family, form, actions());
        card.addClassName("panel");
        add(new H1(getTranslation("therapist.add.title")), new Paragraph(getTranslation("therapist.add.text")), card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        family.fill();
        var profile = new ChildProfile("", null, Avatars.ALL.getFirst(), false, browserZone(), Labels.language());
        form.fill(profile);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("therapist.add.title");
    }

    private Div actions() {
        Button save = new Button(getTranslation("therapist.add.save"), click -> save());
        save.setId("save-child");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("form.cancel"), click -> TherapistNavigation.toCaseload());
        cancel.setId("cancel-child");
        Div actions = new Div(save, cancel);
        actions.addClassName("actions");
        return actions;
    }

    private void save() {
        errors.attempt(() -> family.decide(this::admit));
    }

    private void admit(@Nullable UUID familyId, String newFamily) {
        errors.attempt(() -> {
            Child child = treatments.admit(familyId, newFamily, form.profile());
            Notifications.done("therapist.add.done", child.getNickname());
            if (Actors.require().is(Role.THERAPIST)) {
                TherapistNavigation.toFirstInvitation(child.getId());
            } else {
                TherapistNavigation.toClinic();
            }
        });
    }

    /** Returns the time zone of the therapist's own browser, which is nearly always the child's. */
    private static ZoneId browserZone() {
        try {
            String id = UI.getCurrent().getPage().getExtendedClientDetails().getTimeZoneId();
            return ZoneId.of(id);
        } catch (DateTimeException | NullPointerException unknown) {
            return ZoneId.of("America/New_York");
        }
    }
}
