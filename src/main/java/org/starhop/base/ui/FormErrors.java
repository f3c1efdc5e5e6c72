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

/** Shows what to fix beside the field it is about, and what belongs to no field above the form. Nothing typed is touched. */
public class FormErrors extends Div {

    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();
    private Consumer<String> bringIntoView = field -> {};

    /** Nothing is wrong yet. */
    public FormErrors() {
        addClassName("form-alert");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Remembers which input a service means by this name. */
    public <F extends Component & HasValidationProperties> F put(String name, F field) {
        fields.put(name, field);
        if (field instanceof HasValue<?, ?> value) {
            value.addValueChangeListener(change -> field.setInvalid(false));
        }
        return field;
    }

    /** What to do before an error is shown at a field that may be folded away. */
    public void beforeShowing(Consumer<String> listener) {
        bringIntoView = listener;
    }

    /** Runs what a form does and shows what the service says against it; true if it was done. */
    public boolean attempt(Runnable work) {
        return attempt(() -> {
            work.run();
            return true;
        });
    }

    /** The same for work that may find out for itself that it cannot be done. */
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

    /** Forgets what was said before. */
    public void clear() {
        fields.values().forEach(field -> field.setInvalid(false));
        removeAll();
        setVisible(false);
    }

    /** Says it at the field it is about, or above the form where no field has its name. */
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

    /** Says a sentence above the form, with what can be done about it. */
    public void say(String sentence, Component... actions) {
        removeAll();
        add(new Div(sentence));
        add(actions);
        setVisible(true);
    }
}
