package org.starhop.followup.alert;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.starhop.practice.SlotState;
import org.starhop.program.Prescription;
import org.starhop.progress.ChildProgress;
import org.starhop.progress.DayPlan;
import org.starhop.progress.SlotView;

/**
 * Planned practices in a row, up to yesterday, that nobody reported, by the plan of each day. One for the whole program if
 * nothing at all was reported.
 *
 * @param limit how many in a row
 */
record Silence(ChildProgress child, Map<UUID, Prescription> running, int limit) {

    Stream<Alert> alerts(ZoneId zone) {
        List<List<AlertFact>> silent = running.keySet().stream()
                .map(id -> unanswered(id, zone))
                .filter(facts -> facts.size() >= limit)
                .toList();
        boolean throughout = silent.size() > 1 && silent.size() == asked(silent);
        return throughout ? Stream.of(program(silent)) : silent.stream().map(this::alone);
    }

    /** Returns how many exercises were planned since the silence began. */
    private long asked(List<List<AlertFact>> silent) {
        LocalDate since = silent.stream()
                .map(facts -> facts.get(limit - 1).date())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        return child.days().stream()
                .filter(day -> !day.date().isBefore(since))
                .flatMap(day -> day.slots().stream())
                .filter(SlotView::due)
                .map(SlotView::prescription)
                .distinct()
                .count();
    }

    private List<AlertFact> unanswered(UUID id, ZoneId zone) {
        LocalDate today = child.days().getLast().date();
        List<AlertFact> facts = new ArrayList<>();
        for (DayPlan day : child.days().reversed()) {
            for (SlotView slot : day.slots().reversed()) {
                if (slot.prescription().getId().equals(id)) {
                    if (isAnswered(day, slot)) {
                        return facts;
                    }
                    if (slot.due() && day.date().isBefore(today)) {
                        facts.add(missed(id, day.date(), zone));
                    }
                }
            }
        }
        return facts;
    }

    private static boolean isAnswered(DayPlan day, SlotView slot) {
        return slot.state() != SlotState.OPEN
                || day.insteadOf(slot)
                        .filter(other -> other.state() != SlotState.OPEN)
                        .isPresent();
    }

    private static AlertFact missed(UUID id, LocalDate date, ZoneId zone) {
        return new AlertFact(
                id, date, null, null, null, date.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** It is news again after as many more as the limit. */
    private Alert alone(List<AlertFact> facts) {
        Prescription exercise = exercise(facts);
        return new Alert(
                new AlertId(AlertKind.UNANSWERED, exercise.getId()),
                List.of(exercise),
                facts,
                facts.get(limit - 1).at(),
                false);
    }

    private Prescription exercise(List<AlertFact> facts) {
        return Objects.requireNonNull(running.get(facts.getFirst().prescriptionId()));
    }

    private Alert program(List<List<AlertFact>> silent) {
        List<AlertFact> longest =
                silent.stream().max(Comparator.comparing(List::size)).orElseThrow();
        List<Prescription> exercises = silent.stream().map(this::exercise).toList();
        return new Alert(
                new AlertId(AlertKind.UNANSWERED, null),
                exercises,
                longest,
                longest.get(limit - 1).at(),
                false);
    }
}
