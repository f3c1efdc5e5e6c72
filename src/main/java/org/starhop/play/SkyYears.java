package org.starhop.play;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.DomainException;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.child.PairedDevice;
import org.starhop.progress.StarDays;
import org.starhop.reward.Claims;
import org.starhop.reward.Skies;

/** Reads a year of a child's sky when the child pages back. The board itself only ever contains the last few weeks. */
@Service
@Transactional(readOnly = true)
public class SkyYears {

    private final Skies skies;
    private final StarDays starDays;
    private final Claims claims;

    SkyYears(Skies skies, StarDays starDays, Claims claims) {
        this.skies = skies;
        this.starDays = starDays;
        this.claims = claims;
    }

    /** One year: the weeks of finished constellations, the days with a star, and the rewards enjoyed; newest first. */
    public record SkyYear(int year, List<LocalDate> finished, List<Board.StarDay> days, List<Memory> enjoyed) {}

    /** A reward that was enjoyed. */
    public record Memory(String title, String picture) {}

    /** Returns a year of a child this tablet is paired with. */
    @Allowed(Who.DEVICE)
    public SkyYear of(PairedDevice device, UUID childId, int year) {
        if (!device.childIds().contains(childId) || year < 2000 || year > 2999) {
            throw new DomainException.NotFound();
        }
        var days = starDays.ofAll(List.of(childId), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .getOrDefault(childId, Collections.emptySortedMap());
        return new SkyYear(
                year,
                skies.ofYear(childId, year),
                days.entrySet().stream().map(SkyWriter::day).toList(),
                claims.enjoyedBetween(childId, newYear(year), newYear(year + 1)).stream()
                        .map(claim -> new Memory(claim.getTitle(), claim.getPicture()))
                        .toList());
    }

    private static Instant newYear(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
