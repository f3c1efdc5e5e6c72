package org.starhop.therapist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.starhop.base.ui.Labels;

/** Dates and times as the reader writes them. */
final class When {

    private When() {}

    static String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale())
                .format(date);
    }

    /** With the day of the week, such as "Fri, Nov 20". */
    static String dayOfWeek(LocalDate date) {
        String pattern = locale().getLanguage().equals("es") ? "EEE d MMM" : "EEE, MMM d";
        return DateTimeFormatter.ofPattern(pattern, locale()).format(date);
    }

    /** A moment in the child's own time. */
    static String moment(Instant instant, ZoneId zone) {
        var time = instant.atZone(zone);
        return dayOfWeek(time.toLocalDate()) + ", "
                + DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(locale())
                        .format(time);
    }

    private static Locale locale() {
        return Labels.language().locale();
    }
}
