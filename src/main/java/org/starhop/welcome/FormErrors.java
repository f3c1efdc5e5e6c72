package org.starhop.welcome;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.Map;
import org.starhop.base.DomainException;
import org.starhop.base.ui.Labels;

/** Shows beside its field what to fix. What was typed stays. */
class FormErrors {

    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();

    /** Errors about the value that services call by this name are shown at this field. */
    <F extends HasValidationProperties & HasValidation> F of(String name, F field) {
        field.setManualValidation(true);
        fields.put(name, field);
        return field;
    }

    /** Does the form's work; false if a value must be fixed first. */
    boolean during(Runnable work) {
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            work.run();
            return true;
        } catch (DomainException.Invalid invalid) {
            HasValidationProperties field = fields.get(invalid.field());
            if (field == null) {
                throw invalid;
            }
            field.setErrorMessage(Labels.of(invalid));
            field.setInvalid(true);
            if (field instanceof Focusable<?> focusable) {
                focusable.focus();
            }
            return false;
        }
    }
}
