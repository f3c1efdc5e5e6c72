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

/**
 * A child's days: what is offered, and the state of each slot. The cost depends on the days shown, not on the years
 * behind them.
 */
@Service
@Transactional(readOnly = true)
public class DayPlans {

    private final PlansAndTalliesReader reader;

    DayPlans(PlansAndTalliesReader reader) {
        this.reader = reader;
    }

    /** Returns the days between two dates, inclusive. */
    @Allowed(Who.GROWN_UP_OF)
    public List<DayPlan> days(UUID childId, LocalDate from, LocalDate to) {
        return reader.read(List.of(childId), from, to).days(childId, from, to);
    }

    /**
     * Returns the days of several children by the current plan, for boards, in three statements. For callers that have
     * already checked access to the children. For days before today, only the reported slots are accurate.
     */
    @Allowed(Who.INTERNAL)
    public Map<UUID, List<DayPlan>> ofAll(Collection<UUID> childIds, LocalDate from, LocalDate to) {
        PlansAndTallies data = reader.readFromNow(childIds, from, to);
        return childIds.stream().collect(Collectors.toMap(Function.identity(), id -> data.days(id, from, to)));
    }
}
