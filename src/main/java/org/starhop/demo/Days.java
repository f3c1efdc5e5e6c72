package org.starhop.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.starhop.base.access.Actor;
import org.starhop.exercise.Library;
import org.starhop.exercise.LibraryFilter;
import org.starhop.practice.PracticeLogs;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.practice.SlotState;
import org.starhop.progress.DayPlan;
import org.starhop.progress.DayPlans;
import org.starhop.progress.SlotView;

/** Plays one day of practice in every family, as reported by caregivers and by tablets. */
@Component
@Profile("demo")
class Days {

    private static final Duration BETWEEN_CARDS = Duration.ofMinutes(9);

    private final DayPlans dayPlans;
    private final PracticeLogs logs;
    private final Tablets tablets;
    private final Library library;
    private final Backdating backdating;

    Days(DayPlans dayPlans, PracticeLogs logs, Tablets tablets, Library library, Backdating backdating) {
        this.dayPlans = dayPlans;
        this.logs = logs;
        this.tablets = tablets;
        this.library = library;
        this.backdating = backdating;
    }

    /** A diary entry for a slot, at a moment. */
    record Line(Kid kid, SlotView slot, Entry entry, Instant at) {}

    /** Returns the exercises' short names by id. */
    Map<UUID, String> slugs(Instant now, People people) {
        return backdating.call(now, people.system(), () -> library.search(LibraryFilter.ANY, 0, 500)).stream()
                .collect(Collectors.toMap(
                        entry -> entry.id(), entry -> entry.exercise().key()));
    }

    /**
     * Reports whatever has not been reported yet.
     *
     * @param day counted from the day the demo was created
     * @param now the time until which to report; the current day is played in part
     */
    void tell(LocalDate date, int day, Instant now, People people, Map<UUID, String> slugs) {
        LocalDate today = now.atZone(Kid.ZONE).toLocalDate();
        Map<UUID, DayPlan> plans = plans(date, now, people);
        for (Household household : Household.values()) {
            if (FixedEvents.isSilent(household, ChronoUnit.DAYS.between(date, today))) {
                continue;
            }
            List<Line> lines = new ArrayList<>();
            for (Kid kid : people.kids(household)) {
                DayPlan plan = plans.get(people.id(kid));
                List<SlotView> slots = plan == null ? List.of() : plan.slots();
                List<Line> told = date.equals(today)
                        ? soFar(kid, slots, now, people)
                        : wholeDay(kid, slots, day, now, people, slugs);
                lines.addAll(told);
            }
            lines.sort(Comparator.comparing(Line::at));
            lines.stream().filter(line -> line.entry().by() != null).forEach(line -> report(line, people));
            people.tablet(household).ifPresent(tablet -> tablets.send(household, tablet, date, now, lines, people));
        }
    }

    private Map<UUID, DayPlan> plans(LocalDate date, Instant now, People people) {
        return backdating
                .call(
                        now,
                        people.system(),
                        () -> dayPlans.ofAll(people.children().values(), date, date))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, plan -> plan.getValue().getFirst()));
    }

    private static List<Line> wholeDay(
            Kid kid, List<SlotView> slots, int day, Instant now, People people, Map<UUID, String> slugs) {
        List<Helper> helpers = people.helpersOf(kid);
        boolean hasTablet = people.tablet(kid.household()).isPresent();
        List<Line> lines = new ArrayList<>();
        for (SlotView slot : slots) {
            String slug = slugs.getOrDefault(slot.prescription().getExercise().id(), "");
            Optional<Entry> told = slot.state() == SlotState.OPEN
                    ? FixedEvents.entry(day, kid, slug, slot).or(() -> Diary.of(kid, slot, helpers, hasTablet))
                    : Optional.empty();
            told.map(entry -> new Line(kid, slot, entry, moment(slot, entry)))
                    .filter(line -> !line.at().isAfter(now))
                    .ifPresent(lines::add);
        }
        return lines;
    }

    private static Instant moment(SlotView slot, Entry entry) {
        LocalDate date = slot.slot().date();
        var at = entry.late() ? date.plusDays(1).atTime(7, entry.at().getMinute()) : date.atTime(entry.at());
        return at.atZone(Kid.ZONE).toInstant();
    }

    /** Returns about half of the current day, so that some cards stay open to try out. It is played only once. */
    private static List<Line> soFar(Kid kid, List<SlotView> slots, Instant now, People people) {
        if (slots.stream().anyMatch(slot -> slot.state() != SlotState.OPEN)) {
            return List.of();
        }
        boolean hasTablet = people.tablet(kid.household()).isPresent();
        List<SlotView> half = slots.subList(0, slots.size() / 2);
        List<Line> lines = new ArrayList<>();
        for (SlotView slot : half) {
            Instant latest = now.minus(BETWEEN_CARDS.multipliedBy(half.size() - half.indexOf(slot)));
            Optional<Entry> entry = Diary.of(kid, slot, people.helpersOf(kid), hasTablet)
                    .filter(usual -> !usual.late())
                    .or(() -> certain(kid, slot, hasTablet));
            entry.map(told -> new Line(kid, slot, told, earlier(moment(slot, told), latest)))
                    .filter(line -> line.at()
                            .atZone(Kid.ZONE)
                            .toLocalDate()
                            .equals(slot.slot().date()))
                    .ifPresent(lines::add);
        }
        return lines;
    }

    /** Makes sure that the child behind the demo's door has lit at least one star today. */
    private static Optional<Entry> certain(Kid kid, SlotView slot, boolean hasTablet) {
        return kid == Kid.MIA && hasTablet
                ? Optional.of(
                        new Entry(Diary.timeOf(slot.routine()), Report.of(PracticeResult.DONE), null, false, false))
                : Optional.empty();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private void report(Line line, People people) {
        Helper by = line.entry().by();
        if (by != null) {
            Actor actor = people.actor(by);
            backdating.run(
                    line.at(),
                    actor,
                    () -> logs.report(
                            people.id(line.kid()),
                            line.slot().slot(),
                            line.entry().report(),
                            line.entry().together()));
        }
    }
}
