package org.starhop.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.starhop.base.DomainException;

/**
 * Shows each error beside the field it concerns, or above the form if it concerns no field. Nothing typed is changed.
 */
public class FormErrors extends Div {

    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();
    private Consumer<String> bringIntoView = field -> {};

    /** Creates it without any errors. */
    public FormErrors() {
        addClassName("form-alert");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Registers the input that a service refers to by this name. */
    public <F extends Component & HasValidationProperties> F put(String name, F field) {
        fields.put(name, field);
        if (field instanceof HasValue<?, ?> value) {
            value.addValueChangeListener(change -> field.setInvalid(false));
        }
        return field;
    }

    /** Sets what to do before an error is shown at a field that may be collapsed. */
    public void beforeShowing(Consumer<String> listener) {
        bringIntoView = listener;
    }

    /** Runs the work and shows the errors that services report. Returns whether it was done. */
    public boolean attempt(Runnable work) {
        return attempt(() -> {
            work.run();
            return true;
        });
    }

    /** The same for work that may decide by itself not to complete. */
    public boolean attempt(BooleanSupplier work) {
        clear();
        try {
            return work.getAsBoolean();
        } catch (DomainException.Invalid invalid) {
            show(invalid);
        } catch (DomainException.Refused refused) {
            say(Labels.of(refused));
        }
        return false;
    }

    /** Removes all errors. */
    public void clear() {
        fields.values().forEach(field -> field.setInvalid(false));
        removeAll();
        setVisible(false);
    }

    /** Shows the error at its field, or above the form if no field has that name. */
    public void show(DomainException.Invalid invalid) {
        HasValidationProperties field = fields.get(invalid.field());
        if (field == null) {
            say(Labels.of(invalid));
            return;
        }
        bringIntoView.accept(invalid.field());
        field.setErrorMessage(Labels.of(invalid));
        field.setInvalid(true);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    /** Shows a sentence above the form, with possible actions. */
    public void say(String sentence, Component... actions) {
        removeAll();
        add(new Div(sentence));
        add(actions);
        setVisible(true);
    }
}
