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
 * A practice log as readers see it: together with the feedback given since.
 *
 * @param report what was reported, including feedback added later; null for an undo
 * @param takenBack whether a later log among those read with it takes it back
 */
public record PracticeEntry(PracticeLog log, @Nullable Report report, boolean takenBack) {

    /**
     * Combines logs with feedback, in the order of the logs. If a question was answered more than once, the last answer
     * counts.
     */
    static List<PracticeEntry> of(List<PracticeLog> logs, Collection<FeedbackLog> added) {
        Set<UUID> undone = SlotHistory.takenBack(logs);
        Map<SlotId, List<FeedbackLog>> bySlot = added.stream().collect(Collectors.groupingBy(FeedbackLog::slot));
        return logs.stream()
                .map(log -> new PracticeEntry(
                        log, told(log, bySlot.getOrDefault(log.slot(), List.of())), undone.contains(log.getId())))
                .toList();
    }

    /**
     * Reduces the entries to one per practice, as it stands now: the latest report of each person for each slot, even
     * if it was taken back. Expects and returns the newest first.
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
