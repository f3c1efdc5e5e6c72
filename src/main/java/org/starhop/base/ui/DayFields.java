package org.starhop.base.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.text.DateFormatSymbols;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fields for days in the reader's language, and the values typed into them. They are separate from {@link Fields} because a page
 * downloads every component that its classes refer to, and the calendar is a heavy one.
 */
public final class DayFields {

    private static final int MONTHS = 12;
    private static final int QUARTER = 15;

    private DayFields() {}

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

    /** Creates a field for a time of day, in quarters of an hour. */
    public static TimePicker time(String labelKey) {
        TimePicker field = new TimePicker(Labels.text(labelKey));
        field.setLocale(Labels.region());
        field.setStep(Duration.ofMinutes(QUARTER));
        field.setI18n(new TimePicker.TimePickerI18n().setBadInputErrorMessage(Labels.text("error.no-time")));
        return field;
    }

    /** Returns the time in a field, or null if it is empty. What is not a time is rejected under this field name. */
    public static @Nullable LocalTime typed(String name, TimePicker field) {
        return Fields.typed(name, field, "error.no-time");
    }

    /** Returns the date in a field, or null if it is empty. What is not a date is rejected under this field name. */
    public static @Nullable LocalDate typed(String name, DatePicker field) {
        return Fields.typed(name, field, "error.no-day");
    }

    private static List<String> afterFirst(String[] weekdays) {
        return Arrays.stream(weekdays).skip(1).toList();
    }
}
