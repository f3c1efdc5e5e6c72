package org.starhop.practice;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All logs of one slot, in any order. */
record SlotHistory(Collection<PracticeLog> logs) {

    private static final Comparator<PracticeLog> NEWEST_LAST =
            Comparator.comparing(PracticeLog::getHappenedAt).thenComparing(PracticeLog::getId);

    /** Returns the ids of the logs that another log in the list takes back. */
    static Set<UUID> takenBack(Collection<PracticeLog> logs) {
        return logs.stream()
                .map(PracticeLog::getUndoes)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Returns the number of reports, including those taken back. */
    int reports() {
        return (int) logs.stream()
                .filter(log -> log.getKind() == PracticeLog.Kind.REPORT)
                .count();
    }

    /** Returns the report that determines the slot's state: the newest one that was not taken back. */
    Optional<PracticeLog> newest() {
        return standing().max(NEWEST_LAST);
    }

    /** Returns whether any report that was not taken back earns the slot's star. */
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
