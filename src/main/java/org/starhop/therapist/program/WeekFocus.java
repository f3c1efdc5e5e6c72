package org.starhop.therapist.program;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Notifications;
import org.starhop.program.Prescribing;

/** The one thing to focus on this week, in plain words. A refresh does not overwrite what somebody is typing. */
class WeekFocus extends Div {

    private final FormErrors errors = new FormErrors();
    private final TextField focus = new TextField();
    private final Button save = new Button();
    private String stored = "";

    WeekFocus(Consumer<String> store) {
        addClassName("week-focus");
        focus.setId("week-focus");
        focus.setLabel(getTranslation("therapist.focus"));
        focus.setHelperText(getTranslation("therapist.focus.example"));
        focus.setMaxLength(Prescribing.LONGEST_FOCUS);
        focus.setClearButtonVisible(true);
        focus.setValueChangeMode(ValueChangeMode.EAGER);
        focus.addValueChangeListener(change -> showSave());
        save.setText(getTranslation("therapist.focus.save"));
        save.setId("save-week-focus");
        save.addClickListener(click -> errors.attempt(() -> {
            store.accept(focus.getValue());
            stored = focus.getValue();
            showSave();
            Notifications.done("therapist.focus.saved");
        }));
        add(errors, errors.put("weekFocus", focus), save);
        showSave();
    }

    void show(String text) {
        boolean untouched = focus.getValue().equals(stored);
        stored = text;
        if (untouched) {
            focus.setValue(text);
        }
        showSave();
    }

    private void showSave() {
        save.setVisible(!focus.getValue().equals(stored));
    }
}
