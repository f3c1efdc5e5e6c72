package org.starhop.therapist.visit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.starhop.account.Account;
import org.starhop.base.Require;
import org.starhop.base.ui.DayFields;
import org.starhop.base.ui.FormDialog;
import org.starhop.base.ui.FormErrors;

/** Asks when a visit will be, and who takes part. */
class PlanVisitDialog extends FormDialog {

    private final FormErrors errors = new FormErrors();
    private final DatePicker day = DayFields.day("therapist.visit.day");
    private final TimePicker time = DayFields.time("therapist.visit.time");
    private final CheckboxGroup<Account> therapists = new CheckboxGroup<>(getTranslation("therapist.visit.who"));
    private final ZoneId zone;

    /** Creates a dialog for a new visit. */
    static PlanVisitDialog plan(List<Account> all, Account me, ZoneId zone, BiConsumer<Instant, List<UUID>> work) {
        PlanVisitDialog dialog = new PlanVisitDialog("therapist.visit.plan", zone, work);
        dialog.therapists.setItems(all);
        dialog.therapists.setItemLabelGenerator(Account::getDisplayName);
        dialog.therapists.select(me);
        dialog.therapists.setVisible(all.size() > 1);
        return dialog;
    }

    /** Creates a dialog that moves a visit. */
    static PlanVisitDialog move(@Nullable Instant from, ZoneId zone, BiConsumer<Instant, List<UUID>> work) {
        PlanVisitDialog dialog = new PlanVisitDialog("therapist.visit.move", zone, work);
        dialog.therapists.setVisible(false);
        if (from != null) {
            ZonedDateTime there = from.atZone(zone);
            dialog.day.setValue(there.toLocalDate());
            dialog.time.setValue(there.toLocalTime());
        }
        return dialog;
    }

    private PlanVisitDialog(String key, ZoneId zone, BiConsumer<Instant, List<UUID>> work) {
        this.zone = zone;
        addClassName("dialog");
        setId("visit-dialog");
        setHeaderTitle(getTranslation(key + ".title"));
        day.setId("visit-day");
        time.setId("visit-time");
        therapists.setId("visit-therapists");
        Div when = new Div(errors.put("day", day), errors.put("time", time));
        when.addClassName("side-by-side");
        errors.put("startsAt", day);
        Div form = new Div(errors, when, errors.put("therapists", therapists));
        form.addClassName("form");
        add(form);
        Button save = new Button(getTranslation(key + ".do"), click -> save(work));
        save.setId("save-visit");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()), save);
    }

    private void save(BiConsumer<Instant, List<UUID>> work) {
        boolean done = errors.attempt(() -> {
            LocalDate date = Require.present("day", DayFields.typed("day", day));
            LocalTime hour = Require.present("time", DayFields.typed("time", time));
            work.accept(
                    date.atTime(hour).atZone(zone).toInstant(),
                    therapists.getValue().stream().map(Account::getId).toList());
        });
        if (done) {
            close();
        }
    }
}
