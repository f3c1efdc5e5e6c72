package org.starhop.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;

/** A child's days: what is offered, and how each slot stands. Costs the days it shows, not the years behind them. */
@Service
@Transactional(readOnly = true)
public class DayPlans {

    private final PlansAndTalliesReader reader;

    DayPlans(PlansAndTalliesReader reader) {
        this.reader = reader;
    }

    /** The days from one date to another, both included. */
    @Allowed(Who.GROWN_UP_OF)
    public List<DayPlan> days(UUID childId, LocalDate from, LocalDate to) {
        return reader.read(List.of(childId), from, to).days(childId, from, to);
    }

    /**
     * Days of several children by the plan as it stands now, for boards, in three statements, from inside a call that has checked the
     * children. Of days before today only what was told is right.
     */
    @Allowed(Who.INTERNAL)
    public Map<UUID, List<DayPlan>> ofAll(Collection<UUID> childIds, LocalDate from, LocalDate to) {
        PlansAndTallies data = reader.readFromNow(childIds, from, to);
        return childIds.stream().collect(Collectors.toMap(Function.identity(), id -> data.days(id, from, to)));
    }
}
