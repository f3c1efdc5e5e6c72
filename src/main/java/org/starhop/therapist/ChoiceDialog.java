package org.starhop.therapist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.starhop.base.Require;
import org.starhop.base.ui.FormDialog;
import org.starhop.base.ui.FormErrors;
import org.starhop.console.ExerciseName;
import org.starhop.program.Prescription;

/** Asks which other exercise the child may do instead. */
class ChoiceDialog extends FormDialog {

    private final FormErrors errors = new FormErrors();
    private final Select<Prescription> other = new Select<>();

    ChoiceDialog(String exercise, List<Prescription> others, Consumer<Prescription> work) {
        addClassName("dialog");
        setHeaderTitle(getTranslation("therapist.choice.title", exercise));
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()));
        if (others.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("therapist.choice.none"));
            none.setId("no-other");
            add(none);
        } else {
            ask(others, work);
        }
    }

    private void ask(List<Prescription> others, Consumer<Prescription> work) {
        add(errors, new Paragraph(getTranslation("therapist.choice.text")), errors.put("choice", other));
        other.setId("choice-other");
        other.setLabel(getTranslation("therapist.choice.other"));
        other.setItems(others);
        other.setItemLabelGenerator(ExerciseName::of);
        Button save = new Button(getTranslation("therapist.choice.do"), click -> {
            if (errors.attempt(() -> work.accept(Require.present("choice", other.getValue())))) {
                close();
            }
        });
        save.setId("save-choice");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(save);
    }
}
