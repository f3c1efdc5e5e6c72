package org.starhop.therapist.clinic;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import org.starhop.account.AlertLimits;
import org.starhop.account.ClinicAlerts;
import org.starhop.base.DomainException;
import org.starhop.base.Require;
import org.starhop.base.ui.Fields;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Notifications;

/** From when on the clinic's therapists are alerted. */
class ClinicAlertLimits extends Div {

    private final ClinicAlerts alerts;
    private final FormErrors errors = new FormErrors();
    private final Div fields = new Div();
    private final IntegerField pain = field("painFrom", "pain-from");
    private final IntegerField unanswered = field("unansweredFrom", "unanswered-from");
    private final IntegerField notUnderstood = field("notUnderstoodFrom", "not-understood-from");
    private final IntegerField refused = field("refusedFrom", "refused-from");
    private final IntegerField barrier = field("barrierFrom", "barrier-from");
    private final IntegerField ending = field("endingWithin", "ending-within");
    private int openedWith;

    ClinicAlertLimits(ClinicAlerts alerts) {
        this.alerts = alerts;
        setId("alert-limits");
        addClassName("panel");
        fields.addClassName("limits");
        Button save = new Button(getTranslation("therapist.save"), click -> save());
        save.setId("save-alert-limits");
        Div actions = new Div(save);
        actions.addClassName("section-foot");
        add(new Paragraph(getTranslation("therapist.limits.text")), errors, fields, actions);
    }

    private IntegerField field(String name, String id) {
        IntegerField field = Fields.number("therapist.limits." + id);
        field.setId(id);
        fields.add(errors.put(name, field));
        return field;
    }

    /** Shows the limits as they are now. */
    void refresh() {
        ClinicAlerts.Opened now = alerts.open();
        openedWith = now.openedWith();
        pain.setValue(now.limits().painFrom());
        unanswered.setValue(now.limits().unansweredFrom());
        notUnderstood.setValue(now.limits().notUnderstoodFrom());
        refused.setValue(now.limits().refusedFrom());
        barrier.setValue(now.limits().barrierFrom());
        ending.setValue(now.limits().endingWithin());
    }

    private void save() {
        try {
            if (errors.attempt(() -> alerts.change(typed(), openedWith))) {
                refresh();
                Notifications.done("therapist.limits.done");
            }
        } catch (DomainException.Stale stale) {
            errors.say(Labels.of(stale));
        }
    }

    private AlertLimits typed() {
        return new AlertLimits(
                number("painFrom", pain),
                number("unansweredFrom", unanswered),
                number("notUnderstoodFrom", notUnderstood),
                number("refusedFrom", refused),
                number("barrierFrom", barrier),
                number("endingWithin", ending));
    }

    private static int number(String name, IntegerField field) {
        return Require.present(name, Fields.typed(name, field));
    }
}
