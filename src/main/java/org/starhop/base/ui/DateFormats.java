package org.starhop.base.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Formats days and times in the reader's language. */
public final class DateFormats {

    private DateFormats() {}

    /** Such as "Nov 20, 2026". */
    public static String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale())
                .format(date);
    }

    /** Such as "Saturday, November 21". */
    public static String longDay(LocalDate date) {
        return capitalized(date, "EEEE, MMMM d", "EEEE d 'de' MMMM");
    }

    /** Such as "Sat, Nov 21". */
    public static String shortDay(LocalDate date) {
        return pattern("EEE, MMM d", "EEE d MMM").format(date);
    }

    /** Such as "S" for a Saturday. */
    public static String weekdayLetter(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.NARROW, locale());
    }

    /** Such as "November 2026". */
    public static String month(YearMonth month) {
        return capitalized(month, "MMMM yyyy", "MMMM 'de' yyyy");
    }

    /** Such as "5:05 PM", in this time zone. */
    public static String time(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale())
                .format(at.atZone(zone));
    }

    /** Such as "5:00 PM", for an hour from 0 to 23. */
    public static String hour(int hour) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale())
                .format(LocalTime.of(hour, 0));
    }

    /** Returns a time such as "9:02 AM" for a page about this day, with its own day if that is another. */
    public static String timeOn(LocalDate day, Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate().equals(day) ? time(at, zone) : shortDayAndTime(at, zone);
    }

    /** Such as "Sat, Nov 21, 5:05 PM", in this time zone. */
    public static String shortDayAndTime(Instant at, ZoneId zone) {
        return shortDay(LocalDate.ofInstant(at, zone)) + ", " + time(at, zone);
    }

    private static Locale locale() {
        return Labels.region();
    }

    private static String capitalized(TemporalAccessor date, String english, String spanish) {
        String text = pattern(english, spanish).format(date);
        return text.substring(0, 1).toUpperCase(locale()) + text.substring(1);
    }

    private static DateTimeFormatter pattern(String english, String spanish) {
        String pattern = switch (Labels.language()) {
            case EN -> english;
            case ES -> spanish;
        };
        return DateTimeFormatter.ofPattern(pattern, locale());
    }
}
