package org.starhop.practice;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All facts of one slot, in any order. */
record SlotHistory(Collection<PracticeLog> logs) {

    private static final Comparator<PracticeLog> NEWEST_LAST =
            Comparator.comparing(PracticeLog::getHappenedAt).thenComparing(PracticeLog::getId);

    /** The ids of those logs that one of them takes back. */
    static Set<UUID> takenBack(Collection<PracticeLog> logs) {
        return logs.stream()
                .map(PracticeLog::getUndoes)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** How many reports there are, taken back or not. */
    int reports() {
        return (int) logs.stream()
                .filter(log -> log.getKind() == PracticeLog.Kind.REPORT)
                .count();
    }

    /** The report that tells how the slot stands: the newest that was not taken back. */
    Optional<PracticeLog> newest() {
        return standing().max(NEWEST_LAST);
    }

    /** Whether a report that was not taken back earns the slot's star. */
    boolean earnsStar() {
        return standing().map(PracticeLog::getReport).anyMatch(report -> report != null && report.earnsStar());
    }

    private Stream<PracticeLog> standing() {
        Set<UUID> gone = takenBack(logs);
        return logs.stream()
                .filter(log -> log.getKind() == PracticeLog.Kind.REPORT)
                .filter(log -> !gone.contains(log.getId()));
    }
}
