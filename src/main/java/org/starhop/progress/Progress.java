package org.starhop.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.Weeks;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.practice.PracticeEntry;
import org.starhop.practice.PracticeLogs;
import org.starhop.practice.SlotTally;
import org.starhop.program.Prescription;
import org.starhop.reward.StarCount;
import org.starhop.reward.Stars;

/** How practice is going: a child at a glance, a caseload, a week. Each takes a fixed small number of statements. */
@Service
@Transactional
public class Progress {

    /**
     * What a week planned and how much of it was met, as one line of the week's chart.
     *
     * @param prescriptions one, or the two between which the child could choose that week
     */
    public record WeekLine(List<UUID> prescriptions, WeekCount count) {}

    /** The days of one exercise, both included. */
    public record Span(UUID prescriptionId, LocalDate from, LocalDate to) {}

    /** The number of days shown at a glance. */
    public static final int DAYS = 14;

    private static final int WEEKS_BACK = 4;

    private final Children children;
    private final PlansAndTalliesReader reader;
    private final PracticeLogs logs;
    private final Stars stars;
    private final Clock clock;

    Progress(Children children, PlansAndTalliesReader reader, PracticeLogs logs, Stars stars, Clock clock) {
        this.children = children;
        this.reader = reader;
        this.logs = logs;
        this.stars = stars;
        this.clock = clock;
    }

    /** Returns the signed-in therapist's caseload, by nickname. */
    @Allowed(Who.THERAPIST)
    public List<ChildProgress> caseload() {
        return of(children.caseload());
    }

    /** Returns the progress of one child. */
    @Allowed(Who.GROWN_UP_OF)
    public ChildProgress of(UUID childId) {
        return of(List.of(children.get(childId))).getFirst();
    }

    /** Returns the progress of the signed-in caregiver's children. */
    @Allowed(Who.CAREGIVER)
    public List<ChildProgress> mine() {
        return of(children.mine());
    }

    /**
     * Returns one week of a child, counted for each prescription with something planned in it; the two of a "this or
     * that" choice count as one.
     */
    @Allowed(Who.GROWN_UP_OF)
    @Transactional(readOnly = true)
    public List<WeekLine> week(UUID childId, LocalDate monday) {
        LocalDate first = Weeks.mondayOf(monday);
        return new CountedWeeks(reader.read(List.of(childId), first, first.plusDays(6))).lines(childId, first);
    }

    /**
     * Returns the days between two dates, inclusive, counted in the same way; a week that is only partly among them plans no
     * more than its days among them. Nothing if there is no such day.
     */
    @Allowed(Who.GROWN_UP_OF)
    @Transactional(readOnly = true)
    public List<WeekLine> between(UUID childId, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return List.of();
        }
        return new CountedWeeks(reader.read(List.of(childId), from, to)).between(childId, from, to);
    }

    /**
     * Counts one exercise on the days of each span, in the same way; together with the other of a "this or that" choice, if it
     * was one.
     */
    @Allowed(Who.GROWN_UP_OF)
    @Transactional(readOnly = true)
    public Map<Span, WeekCount> counts(UUID childId, Collection<Span> spans) {
        if (spans.isEmpty()) {
            return Map.of();
        }
        LocalDate first =
                spans.stream().map(Span::from).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = spans.stream().map(Span::to).max(LocalDate::compareTo).orElseThrow();
        var weeks = new CountedWeeks(reader.read(List.of(childId), first, last));
        return spans.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), span -> weeks.of(childId, span)));
    }

    private List<ChildProgress> of(List<Child> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = all.stream().map(Child::getId).toList();
        LocalDate latest = all.stream()
                .map(child -> child.dateAt(clock.instant()))
                .max(LocalDate::compareTo)
                .orElseThrow();
        LocalDate from = Weeks.mondayOf(latest).minusWeeks(WEEKS_BACK + 1L);
        var weeks = new CountedWeeks(reader.read(ids, from, latest));
        Map<UUID, List<PracticeEntry>> recent = recent(ids, latest.minusDays(DAYS), latest);
        Map<UUID, StarCount> counts = stars.ofAll(ids);
        return all.stream()
                .map(child -> progress(
                        child,
                        weeks.data().days(child.getId(), latest.minusDays(DAYS), latest),
                        recent.getOrDefault(child.getId(), List.of()),
                        weeks,
                        counts.getOrDefault(child.getId(), StarCount.NONE)))
                .toList();
    }

    private Map<UUID, List<PracticeEntry>> recent(List<UUID> ids, LocalDate from, LocalDate to) {
        return logs.since(ids, from, to).stream()
                .collect(Collectors.groupingBy(entry -> entry.log().getChildId()));
    }

    private ChildProgress progress(
            Child child, List<DayPlan> days, List<PracticeEntry> recent, CountedWeeks weeks, StarCount count) {
        LocalDate today = child.dateAt(clock.instant());
        List<DayPlan> shown = days.stream()
                .filter(day -> !day.date().isAfter(today) && day.date().isAfter(today.minusDays(DAYS)))
                .toList();
        LocalDate monday = Weeks.mondayOf(today);
        WeekCount last = Stream.iterate(monday.minusWeeks(WEEKS_BACK), monday::isAfter, week -> week.plusWeeks(1))
                .map(week -> weeks.count(child.getId(), week))
                .reduce(WeekCount.NONE, WeekCount::plus);
        List<Prescription> program = weeks.data().courses(child.getId()).stream()
                .map(Course::prescription)
                .toList();
        List<PracticeEntry> told = recent.stream()
                .filter(entry -> entry.log().getLocalDate().isAfter(today.minusDays(DAYS)))
                .toList();
        return new ChildProgress(child, shown, weeks.count(child.getId(), monday), last, program, told, count);
    }

    /** Everything needed to count weeks, read once. */
    private record CountedWeeks(PlansAndTallies data) {

        WeekCount count(UUID childId, LocalDate monday) {
            return lines(childId, monday).stream().map(WeekLine::count).reduce(WeekCount.NONE, WeekCount::plus);
        }

        List<WeekLine> between(UUID childId, LocalDate from, LocalDate to) {
            Map<List<UUID>, WeekCount> sums = new LinkedHashMap<>();
            Stream.iterate(Weeks.mondayOf(from), monday -> !monday.isAfter(to), monday -> monday.plusWeeks(1))
                    .flatMap(monday -> lines(childId, monday, day -> !day.isBefore(from) && !day.isAfter(to)).stream())
                    .forEach(line -> sums.merge(line.prescriptions(), line.count(), WeekCount::plus));
            return sums.entrySet().stream()
                    .map(sum -> new WeekLine(sum.getKey(), sum.getValue()))
                    .toList();
        }

        WeekCount of(UUID childId, Span span) {
            return between(childId, span.from(), span.to()).stream()
                    .filter(line -> line.prescriptions().contains(span.prescriptionId()))
                    .map(WeekLine::count)
                    .reduce(WeekCount.NONE, WeekCount::plus);
        }

        List<WeekLine> lines(UUID childId, LocalDate monday) {
            return lines(childId, monday, day -> true);
        }

        /** Counts only the days of the week that {@code counts} accepts. */
        List<WeekLine> lines(UUID childId, LocalDate monday, Predicate<LocalDate> counts) {
            Map<UUID, List<SlotTally>> told = data.tallies(childId).stream()
                    .filter(tally -> counts.test(tally.slot().date()))
                    .filter(tally -> Weeks.mondayOf(tally.slot().date()).equals(monday))
                    .collect(Collectors.groupingBy(tally -> tally.slot().prescriptionId()));
            Map<UUID, List<Adherence.Offer>> choices = new LinkedHashMap<>();
            for (Course course : data.courses(childId)) {
                UUID choice = course.choice(monday.plusDays(6));
                choices.computeIfAbsent(choice == null ? course.id() : choice, key -> new ArrayList<>())
                        .add(new Adherence.Offer(course, told.getOrDefault(course.id(), List.of())));
            }
            return choices.values().stream()
                    .map(offers -> line(childId, monday, offers, counts))
                    .filter(line -> line.count().planned() > 0)
                    .toList();
        }

        private WeekLine line(
                UUID childId, LocalDate monday, List<Adherence.Offer> offers, Predicate<LocalDate> counts) {
            return new WeekLine(
                    offers.stream().map(offer -> offer.course().id()).toList(),
                    Adherence.week(monday, offers, data.paused(childId).or(counts.negate())));
        }
    }
}
