package org.starhop.base.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.HasValidator;
import java.text.DateFormatSymbols;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.starhop.base.DomainException;

/**
 * Fields for days and numbers in the reader's language, and the values typed into them. Vaadin considers a field empty
 * when it holds letters instead of a number, or a date that does not exist; we reject that instead of taking it for
 * "none".
 */
public final class Fields {

    private static final int MONTHS = 12;

    private Fields() {}

    /** Creates a date field; weeks begin on Monday, as everywhere. */
    public static DatePicker day(String labelKey) {
        DatePicker field = new DatePicker(Labels.text(labelKey));
        DateFormatSymbols names = DateFormatSymbols.getInstance(Labels.region());
        field.setLocale(Labels.region());
        field.setI18n(new DatePicker.DatePickerI18n()
                .setMonthNames(Arrays.stream(names.getMonths()).limit(MONTHS).toList())
                .setWeekdays(afterFirst(names.getWeekdays()))
                .setWeekdaysShort(afterFirst(names.getShortWeekdays()))
                .setToday(Labels.text("field.day.today"))
                .setCancel(Labels.text("field.day.cancel"))
                .setBadInputErrorMessage(Labels.text("error.no-day"))
                .setFirstDayOfWeek(DayOfWeek.MONDAY.getValue()));
        return field;
    }

    /** Creates a field for a whole number. */
    public static IntegerField number(String labelKey) {
        IntegerField field = new IntegerField(Labels.text(labelKey));
        field.setI18n(new IntegerField.IntegerFieldI18n().setBadInputErrorMessage(Labels.text("error.no-number")));
        return field;
    }

    /** Returns the date in a field, or null if it is empty. What is not a date is rejected under this field name. */
    public static @Nullable LocalDate typed(String name, DatePicker field) {
        return typed(name, field, "error.no-day");
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
    private static <T, F extends HasValue<?, T> & HasValidator<T>> @Nullable T typed(String name, F field, String key) {
        T value = field.getValue();
        if (field.isEmpty() && field.getDefaultValidator().apply(value, null).isError()) {
            throw new DomainException.Invalid(name, key);
        }
        return value;
    }

    private static List<String> afterFirst(String[] weekdays) {
        return Arrays.stream(weekdays).skip(1).toList();
    }
}
