package org.starhop.program;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;

/**
 * One opportunity to practice: a prescription, the child's local date, and which time of that day.
 *
 * @param n 1 for the first time of the day, up to 4
 */
public record SlotId(UUID prescriptionId, LocalDate date, int n) {

    /** The maximum number of times a day. */
    public static final int MOST_PER_DAY = 4;

    /** Parses {@code <prescription>.<yyyymmdd>.<n>}; empty for anything else. */
    public static Optional<SlotId> parse(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 3 || !parts[2].matches("[1-4]") || parts[0].length() != 36) {
            return Optional.empty();
        }
        try {
            var date = LocalDate.parse(parts[1], DateTimeFormatter.BASIC_ISO_DATE);
            var slot = new SlotId(UUID.fromString(parts[0]), date, Integer.parseInt(parts[2]));
            return Optional.of(slot).filter(found -> found.date().getYear() > 0);
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return prescriptionId + "." + date.format(DateTimeFormatter.BASIC_ISO_DATE) + "." + n;
    }
}
