package org.starhop.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.practice.SlotTallies;

/** How many stars were lit on each day. The cost depends on the days shown. */
@Service
@Transactional(readOnly = true)
public class StarDays {

    private final SlotTallies tallies;

    StarDays(SlotTallies tallies) {
        this.tallies = tallies;
    }

    /**
     * Returns the days with a star between two dates, inclusive. For callers that have already checked access to the
     * children.
     */
    @Allowed(Who.INTERNAL)
    public Map<UUID, SortedMap<LocalDate, Long>> ofAll(Collection<UUID> childIds, LocalDate from, LocalDate to) {
        Map<UUID, SortedMap<LocalDate, Long>> days = new HashMap<>();
        tallies.starDays(childIds, from, to)
                .forEach(day -> days.computeIfAbsent(day.getChildId(), id -> new TreeMap<>())
                        .put(day.getDate(), day.getStars()));
        return days;
    }
}
