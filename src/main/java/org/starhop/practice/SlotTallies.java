package org.starhop.practice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;

/** Reads the tallies of slots. The cost depends on the days read, not on the years behind them. */
@Service
@Transactional(readOnly = true)
public class SlotTallies {

    /** The number of stars that a child earned on a day. */
    public interface StarDay {
        UUID getChildId();

        LocalDate getDate();

        long getStars();
    }

    private final SlotTallyRepository tallies;

    SlotTallies(SlotTallyRepository tallies) {
        this.tallies = tallies;
    }

    /**
     * Returns the tallies of slots that somebody reported between these dates, inclusive. For callers that have already
     * checked access to the children.
     */
    @Allowed(Who.INTERNAL)
    public List<SlotTally> between(Collection<UUID> childIds, LocalDate from, LocalDate to) {
        return tallies.findBetween(childIds, from, to);
    }

    /**
     * Returns the days with a star between these dates, inclusive. For callers that have already checked access to the
     * children.
     */
    @Allowed(Who.INTERNAL)
    public List<StarDay> starDays(Collection<UUID> childIds, LocalDate from, LocalDate to) {
        return tallies.findStarDays(childIds, from, to);
    }
}
