package org.starhop.base.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.HasValidator;
import org.jspecify.annotations.Nullable;
import org.starhop.base.DomainException;

/**
 * Fields for numbers in the reader's language, and the values typed into them. Vaadin considers a field empty when it holds
 * letters instead of a number; we reject that instead of taking it for "none". Fields for days are in {@link DayFields}.
 */
public final class Fields {

    private Fields() {}

    /** Creates a field for a whole number. */
    public static IntegerField number(String labelKey) {
        IntegerField field = new IntegerField(Labels.text(labelKey));
        field.setI18n(new IntegerField.IntegerFieldI18n().setBadInputErrorMessage(Labels.text("error.no-number")));
        return field;
    }

    /**
     * Returns the number in a field, or null if it is empty. What is not a whole number is rejected under this field
     * name.
     */
    public static @Nullable Integer typed(String name, IntegerField field) {
        return typed(name, field, "error.no-number");
    }

    /**
     * Returns the field's value. An empty field is within any limits, so if it is invalid, what was typed could not be
     * read.
     */
    static <T, F extends HasValue<?, T> & HasValidator<T>> @Nullable T typed(String name, F field, String key) {
        T value = field.getValue();
        if (field.isEmpty() && field.getDefaultValidator().apply(value, null).isError()) {
            throw new DomainException.Invalid(name, key);
        }
        return value;
    }
}
