package org.starhop.reward;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.ChildChanged;
import org.starhop.base.Require;
import org.starhop.base.Weeks;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;

/** What stars turn into: a constellation for each week, and a sticker book. Everything is earned once and kept. */
@Service
@Transactional
public class Skies {

    /** Published when a parent chose how many days complete a constellation, so that tablets refresh. */
    public record SkyChanged(UUID childId) implements ChildChanged {}

    /** How many weeks back the newest constellations reach. */
    private static final int WEEKS_SHOWN = 16;

    private final StarAccountRepository accounts;
    private final ConstellationRepository constellations;
    private final StarLedger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Skies(
            StarAccountRepository accounts,
            ConstellationRepository constellations,
            StarLedger ledger,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.constellations = constellations;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /** Returns a child's sky: the progress of the current constellation, and the latest finished ones. */
    @Allowed(Who.CIRCLE_OF)
    @Transactional(readOnly = true)
    public Sky of(UUID childId) {
        return ofAll(List.of(childId)).getOrDefault(childId, Sky.EMPTY);
    }

    /** Sets how many days with a star complete a constellation, 1 to 7. Finished constellations stay finished. */
    @Allowed(Who.PARENT_OF)
    public void completeAfter(UUID childId, int days) {
        Require.range("days", days, 1, 7);
        StarAccount account = ledger.lock(StarOwner.CHILD, List.of(childId))
                .values()
                .iterator()
                .next();
        account.drawSky(account.getSky().withGoal(days));
        ledger.growConstellation(account, clock.instant());
        events.publishEvent(new SkyChanged(childId));
    }

    /**
     * Returns the skies of several children and the stars of families, in one statement. For callers that have already
     * checked access to them.
     */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public Map<UUID, Sky> ofAll(Collection<UUID> ownerIds) {
        LocalDate from = Weeks.mondayOf(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .minusWeeks(WEEKS_SHOWN);
        return accounts.findSkies(Actors.require().clinicId(), ownerIds, from).stream()
                .collect(Collectors.groupingBy(
                        row -> UUID.fromString(row.getOwnerId()),
                        Collectors.collectingAndThen(Collectors.toList(), Sky::of)));
    }

    /**
     * Returns the Mondays of the weeks whose constellations a child completed in a year, newest first. For callers that
     * have already checked access to the child.
     */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public List<LocalDate> ofYear(UUID childId, int year) {
        return constellations
                .findByChildIdAndWeekBetweenOrderByWeekDesc(
                        childId, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .stream()
                .map(Constellation::getWeek)
                .toList();
    }
}
