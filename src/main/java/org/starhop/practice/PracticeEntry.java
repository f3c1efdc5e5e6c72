package org.starhop.practice;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.starhop.program.SlotId;

/**
 * A log as a reader wants it: with everything that was told of it since.
 *
 * @param report what was reported and added; null for an undo
 * @param takenBack whether one of the logs read with it takes it back
 */
public record PracticeEntry(PracticeLog log, @Nullable Report report, boolean takenBack) {

    /** In the order of the logs; of what was {@code added} the last word on a matter counts. */
    static List<PracticeEntry> of(List<PracticeLog> logs, Collection<FeedbackLog> added) {
        Set<UUID> undone = SlotHistory.takenBack(logs);
        Map<SlotId, List<FeedbackLog>> bySlot = added.stream().collect(Collectors.groupingBy(FeedbackLog::slot));
        return logs.stream()
                .map(log -> new PracticeEntry(
                        log, told(log, bySlot.getOrDefault(log.slot(), List.of())), undone.contains(log.getId())))
                .toList();
    }

    /**
     * Each practice once, as it stands now: of what one person said of one slot the last word, and a report that was taken back as taken
     * back. The newest first, as the entries are.
     */
    public static List<PracticeEntry> asTheyStand(List<PracticeEntry> newestFirst) {
        Set<String> said = new HashSet<>();
        return newestFirst.stream()
                .filter(entry -> entry.log().getKind() == PracticeLog.Kind.REPORT)
                .filter(entry ->
                        said.add(entry.log().getById() + " " + entry.log().slot()))
                .toList();
    }

    private static @Nullable Report told(PracticeLog log, List<FeedbackLog> added) {
        Report report = log.getReport();
        for (FeedbackLog answer : added) {
            if (report != null && answer.isOf(log)) {
                report = report.and(answer.getFeedback());
            }
        }
        return report;
    }
}
