package org.starhop.parent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.starhop.base.ui.Labels;
import org.starhop.exercise.Dosage;

/** Doses, days and times as a family says them, in the reader's language. */
final class Words {

    private Words() {}

    /** Such as "2 rounds of 8, hold 10 seconds, both sides". */
    static String dose(Dosage dose) {
        List<String> parts = new ArrayList<>();
        int sets = dose.sets() == null ? 1 : dose.sets();
        if (dose.reps() != null) {
            parts.add(
                    sets > 1
                            ? Labels.text("parent.dose.sets", sets, dose.reps())
                            : Labels.text("parent.dose.reps", dose.reps()));
        }
        if (dose.minutes() != null) {
            boolean rounds = sets > 1 && dose.reps() == null;
            parts.add(
                    rounds
                            ? Labels.text("parent.dose.sets-minutes", sets, dose.minutes())
                            : Labels.text("parent.dose.minutes", dose.minutes()));
        }
        if (dose.holdSeconds() != null) {
            parts.add(Labels.text("parent.dose.hold", dose.holdSeconds()));
        }
        if (dose.side() != null) {
            parts.add(Labels.text("parent.dose.side." + dose.side().name()));
        }
        return String.join(", ", parts);
    }

    /** Such as "Saturday, November 21". */
    static String day(LocalDate date) {
        return formatted(date, "EEEE, MMMM d", "EEEE d 'de' MMMM");
    }

    /** Such as "Sat, Nov 21". */
    static String shortDay(LocalDate date) {
        return date.format(pattern("EEE, MMM d", "EEE d MMM"));
    }

    /** Such as "November 2026". */
    static String month(YearMonth month) {
        return formatted(month, "MMMM yyyy", "MMMM 'de' yyyy");
    }

    /** Such as "5:05 PM". */
    static String time(Instant at, ZoneId zone) {
        return at.atZone(zone)
                .format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale()));
    }

    static Locale locale() {
        return Labels.region();
    }

    private static String formatted(TemporalAccessor date, String english, String spanish) {
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
