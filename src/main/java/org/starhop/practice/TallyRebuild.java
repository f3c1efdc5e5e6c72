package org.starhop.practice;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Computes tallies from the logs alone. The result always matches the stored tallies, apart from whether stars count in
 * the shop.
 */
final class TallyRebuild {

    private TallyRebuild() {}

    static Map<SlotKey, SlotTally> fromLogs(Collection<PracticeLog> logs) {
        Map<SlotKey, List<PracticeLog>> bySlot =
                logs.stream().collect(Collectors.groupingBy(log -> SlotKey.of(log.getChildId(), log.slot())));
        Map<SlotKey, SlotTally> tallies = new HashMap<>();
        bySlot.forEach((key, all) -> tallies.put(key, SlotTally.rebuiltFrom(key, all)));
        return tallies;
    }
}
