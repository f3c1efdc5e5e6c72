package org.starhop.play;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.DomainException;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.child.PairedDevice;
import org.starhop.practice.StarDays;
import org.starhop.reward.Constellation;
import org.starhop.reward.Skies;

/** A year of a child's sky, read when the child leafs back. The board itself never carries more than the last weeks. */
@Service
@Transactional(readOnly = true)
public class SkyYears {

    private final Skies skies;
    private final StarDays starDays;

    SkyYears(Skies skies, StarDays starDays) {
        this.skies = skies;
        this.starDays = starDays;
    }

    /** One year: the weeks of finished constellations, newest first, and the days with a star. */
    public record SkyYear(int year, List<LocalDate> finished, List<Board.StarDay> days) {}

    /** A year of a child whom this tablet is paired with. */
    @Allowed(Who.DEVICE)
    public SkyYear of(PairedDevice device, UUID childId, int year) {
        if (!device.childIds().contains(childId) || year < 2000 || year > 2999) {
            throw new DomainException.NotFound();
        }
        var days = starDays.ofAll(List.of(childId), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .getOrDefault(childId, Collections.emptySortedMap());
        return new SkyYear(
                year,
                skies.ofYear(childId, year).stream().map(Constellation::getWeek).toList(),
                days.entrySet().stream().map(SkyWriter::day).toList());
    }
}
