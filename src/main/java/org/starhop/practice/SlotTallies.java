package org.starhop.practice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;

/** How the slots of some days stand; costs the days that are read, not the years behind them. */
@Service
@Transactional(readOnly = true)
public class SlotTallies {

    /** Stars that a child lit on a day. */
    public interface StarDay {
        UUID getChildId();

        LocalDate getDate();

        long getStars();
    }

    private final SlotTallyRepository tallies;

    SlotTallies(SlotTallyRepository tallies) {
        this.tallies = tallies;
    }

    /** The slots of these days that somebody reported, both days included, from inside a call that has checked the children. */
    @Allowed(Who.INTERNAL)
    public List<SlotTally> between(Collection<UUID> childIds, LocalDate from, LocalDate to) {
        return tallies.findBetween(childIds, from, to);
    }

    /** The days with a star from one to another, both included, from inside a call that has checked the children. */
    @Allowed(Who.INTERNAL)
    public List<StarDay> starDays(Collection<UUID> childIds, LocalDate from, LocalDate to) {
        return tallies.findStarDays(childIds, from, to);
    }
}
