package org.starhop.therapist;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.starhop.base.ui.Labels;

/** A month and a year, never a day, because no birthday is needed. */
public class BirthMonthField extends CustomField<@Nullable YearMonth> {

    private static final int YEARS_BACK = 21;

    private final Select<Month> month = new Select<>();
    private final Select<Integer> year = new Select<>();

    BirthMonthField(Year now) {
        setLabel(getTranslation("therapist.profile.birth-month"));
        month.setItems(Month.values());
        month.setItemLabelGenerator(value -> value.getDisplayName(
                TextStyle.FULL_STANDALONE, Labels.language().locale()));
        month.setAriaLabel(getTranslation("therapist.profile.month"));
        month.setPlaceholder(getTranslation("therapist.profile.month"));
        month.setId("birth-month");
        year.setItems(Stream.iterate(now.getValue(), value -> value - 1)
                .limit(YEARS_BACK + 1L)
                .toList());
        year.setAriaLabel(getTranslation("therapist.profile.year"));
        year.setPlaceholder(getTranslation("therapist.profile.year"));
        year.setId("birth-year");
        Div both = new Div(month, year);
        both.addClassName("side-by-side");
        add(both);
    }

    @Override
    protected @Nullable YearMonth generateModelValue() {
        return month.isEmpty() || year.isEmpty() ? null : YearMonth.of(year.getValue(), month.getValue());
    }

    @Override
    protected void setPresentationValue(@Nullable YearMonth value) {
        if (value == null) {
            month.clear();
            year.clear();
        } else {
            month.setValue(value.getMonth());
            year.setValue(value.getYear());
        }
    }
}
