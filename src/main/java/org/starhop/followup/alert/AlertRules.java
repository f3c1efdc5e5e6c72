package org.starhop.followup.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.starhop.account.AlertLimits;
import org.starhop.practice.PracticeBarrier;
import org.starhop.practice.PracticeEntry;
import org.starhop.practice.Report;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionStatus;
import org.starhop.program.ProgramLoad;
import org.starhop.progress.ChildProgress;

/** Decides what alerts a child's therapists: plain rules over the last fourteen days. */
final class AlertRules {

    private final ChildProgress child;
    private final AlertLimits limits;
    private final LocalDate today;
    private final ZoneId zone;
    private final Map<UUID, Prescription> running;

    private AlertRules(ChildProgress child, AlertLimits limits, LocalDate today) {
        this.child = child;
        this.limits = limits;
        this.today = today;
        this.zone = child.child().getZone();
        this.running = child.program().stream()
                .filter(one -> one.getStatus() != PrescriptionStatus.DRAFT && !one.isOver(today))
                .collect(Collectors.toMap(Prescription::getId, Function.identity()));
    }

    /** Returns the child's alerts, most urgent first. */
    static List<Alert> of(ChildProgress child, AlertLimits limits, LocalDate today) {
        return new AlertRules(child, limits, today)
                .all()
                .sorted(Alert.BY_SEVERITY)
                .toList();
    }

    private Stream<Alert> all() {
        List<PracticeEntry> told = told();
        return Stream.of(
                        each(facts(told, this::hurts), AlertKind.PAIN, 1),
                        Arrays.stream(PracticeBarrier.values())
                                .filter(barrier -> barrier != PracticeBarrier.HURT)
                                .flatMap(barrier -> comingBack(told, barrier)),
                        new Silence(child, running, limits.unansweredFrom()).alerts(zone),
                        tooMuch(),
                        running.values().stream().filter(this::endsSoon).map(this::ending))
                .flatMap(Function.identity());
    }

    /** What stands, each person's newest report for each slot. */
    private List<PracticeEntry> told() {
        return PracticeEntry.asTheyStand(child.recent().reversed().stream()
                .filter(entry -> !entry.takenBack())
                .filter(entry -> running.containsKey(entry.log().getPrescriptionId()))
                .toList());
    }

    private boolean hurts(Report report) {
        Integer pain = report.pain();
        return report.barrier() == PracticeBarrier.HURT || (pain != null && pain >= limits.painFrom());
    }

    /** An exercise alone, or, where none reaches the limit, the program, if it was said on more than one day. */
    private Stream<Alert> comingBack(List<PracticeEntry> told, PracticeBarrier barrier) {
        AlertKind kind = AlertKind.of(barrier);
        int limit = limit(barrier);
        List<AlertFact> facts = facts(told, report -> report.barrier() == barrier);
        List<Alert> alone = each(facts, kind, limit).toList();
        boolean throughout = alone.isEmpty()
                && facts.size() >= limit
                && facts.stream().map(AlertFact::date).distinct().count() > 1;
        return throughout ? Stream.of(program(kind, facts)) : alone.stream();
    }

    private int limit(PracticeBarrier barrier) {
        return switch (barrier) {
            case NOT_UNDERSTOOD -> limits.notUnderstoodFrom();
            case CHILD_REFUSED -> limits.refusedFrom();
            default -> limits.barrierFrom();
        };
    }

    /** Returns the reports of this kind, one for each slot, even if two people said it. */
    private static List<AlertFact> facts(List<PracticeEntry> told, Predicate<Report> which) {
        Collection<AlertFact> bySlot = told.stream()
                .filter(entry -> which.test(Objects.requireNonNull(entry.report())))
                .collect(Collectors.toMap(entry -> entry.log().slot(), AlertFact::reported, (newer, older) -> newer))
                .values();
        return bySlot.stream().sorted(AlertFact.NEWEST_FIRST).toList();
    }

    private Stream<Alert> each(List<AlertFact> facts, AlertKind kind, int limit) {
        return facts.stream().collect(Collectors.groupingBy(AlertFact::prescriptionId)).values().stream()
                .filter(own -> own.size() >= limit)
                .map(own -> alone(kind, own));
    }

    private Alert alone(AlertKind kind, List<AlertFact> facts) {
        Prescription exercise =
                Objects.requireNonNull(running.get(facts.getFirst().prescriptionId()));
        boolean isToday = kind == AlertKind.PAIN && facts.getFirst().date().equals(today);
        return new Alert(new AlertId(kind, exercise.getId()), List.of(exercise), facts, newest(facts), isToday);
    }

    private Alert program(AlertKind kind, List<AlertFact> facts) {
        Map<UUID, Long> often =
                facts.stream().collect(Collectors.groupingBy(AlertFact::prescriptionId, Collectors.counting()));
        List<Prescription> exercises = often.entrySet().stream()
                .sorted(Map.Entry.<UUID, Long>comparingByValue().reversed())
                .map(entry -> Objects.requireNonNull(running.get(entry.getKey())))
                .toList();
        return new Alert(new AlertId(kind, null), exercises, facts, newest(facts), false);
    }

    private static Instant newest(List<AlertFact> facts) {
        return facts.stream().map(AlertFact::at).max(Comparator.naturalOrder()).orElseThrow();
    }

    private Stream<Alert> tooMuch() {
        List<Prescription> active = new ArrayList<>(running.values());
        active.removeIf(one -> one.getStatus() != PrescriptionStatus.ACTIVE);
        ProgramLoad load = ProgramLoad.of(active, today, child.child().getMinutesPerDay(), null);
        if (!load.isManyExercises() && !load.isOverBudget()) {
            return Stream.empty();
        }
        active.sort(Comparator.comparing(Prescription::getPrescribedAt).reversed());
        Instant since = active.getFirst().getPrescribedAt();
        return Stream.of(new Alert(new AlertId(AlertKind.TOO_MUCH, null), active, List.of(), since, false));
    }

    private boolean endsSoon(Prescription one) {
        LocalDate last = one.getEndsOn();
        return last != null && !last.isAfter(today.plusDays(limits.endingWithin()));
    }

    private Alert ending(Prescription one) {
        LocalDate near = Objects.requireNonNull(one.getEndsOn()).minusDays(limits.endingWithin());
        return new Alert(
                new AlertId(AlertKind.ENDS_SOON, one.getId()),
                List.of(one),
                List.of(),
                near.atStartOfDay(zone).toInstant(),
                false);
    }
}
