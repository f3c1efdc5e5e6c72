package org.starhop.reward;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A child's sky.
 *
 * @param finished the number of constellations ever completed
 * @param newest the weeks of the latest ones, newest first
 * @param together how often the child has practiced with somebody
 * @param stickers in the order they were earned
 */
public record Sky(
        StarCount stars,
        SkyProgress progress,
        int finished,
        int together,
        List<LocalDate> newest,
        List<InBook> stickers) {

    /** A sticker in the book. */
    public record InBook(Sticker name, Instant at) {}

    public static final Sky EMPTY = new Sky(StarCount.NONE, SkyProgress.NONE, 0, 0, List.of(), List.of());

    /** Builds the sky from the rows of one account. */
    static Sky of(List<StarAccountRepository.SkyRow> rows) {
        StarAccountRepository.SkyRow row = rows.getFirst();
        return new Sky(
                new StarCount(row.getLifetime(), row.getAvailable()),
                progress(row),
                row.getFinished(),
                row.getTogether(),
                rows.stream()
                        .filter(found -> found.getWeek() != null)
                        .map(StarAccountRepository.SkyRow::getWeek)
                        .sorted(Comparator.reverseOrder())
                        .toList(),
                rows.stream()
                        .filter(found -> found.getSticker() != null)
                        .map(found -> new InBook(
                                Sticker.valueOf(found.getSticker()), Instant.ofEpochSecond(found.getSeconds())))
                        .toList());
    }

    private static SkyProgress progress(StarAccountRepository.SkyRow row) {
        return new SkyProgress(
                row.getGoal(),
                new DaysConverter().convertToEntityAttribute(row.getDays()),
                row.getThrough(),
                row.getSince(),
                row.getLastStarOn());
    }
}
