package org.starhop.parent;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.List;
import org.starhop.base.ui.Labels;

/** Date fields that speak the reader's language. */
final class Dates {

    private Dates() {}

    static DatePicker picker(String labelKey) {
        DatePicker picker = new DatePicker(Labels.text(labelKey));
        picker.setLocale(Words.locale());
        DateFormatSymbols names = DateFormatSymbols.getInstance(Words.locale());
        picker.setI18n(new DatePicker.DatePickerI18n()
                .setMonthNames(firstTwelve(names.getMonths()))
                .setWeekdays(afterFirst(names.getWeekdays()))
                .setWeekdaysShort(afterFirst(names.getShortWeekdays()))
                .setToday(Labels.text("parent.date.today"))
                .setCancel(Labels.text("parent.cancel"))
                .setFirstDayOfWeek(1));
        return picker;
    }

    private static List<String> firstTwelve(String[] months) {
        return Arrays.stream(months).limit(12).toList();
    }

    private static List<String> afterFirst(String[] weekdays) {
        return Arrays.stream(weekdays).skip(1).toList();
    }
}
