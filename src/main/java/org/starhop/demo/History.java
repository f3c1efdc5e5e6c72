package org.starhop.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.starhop.account.FirstStart;
import org.starhop.practice.PracticeEntry;
import org.starhop.practice.PracticeLogs;
import org.starhop.program.FamilyPlan;
import org.starhop.program.PauseReason;

/** The demo's story, day by day. */
@Component
@Profile("demo")
class History {

    /** Eight weeks before the demo is created. */
    private static final int FIRST_DAY = -56;

    private static final int ILL_FROM = -31;
    private static final int ILL_TO = -28;

    private final FirstStart firstStart;
    private final Founding founding;
    private final PeopleFinder finder;
    private final Decisions decisions;
    private final Days days;
    private final Wishes wishes;
    private final Letters letters;
    private final Reactions reactions;
    private final Voices voices;
    private final VisitsHeld heldVisits;
    private final Proposing proposing;
    private final UsualTimes usualTimes;
    private final Bells bells;
    private final FamilyPlan familyPlan;
    private final PracticeLogs logs;
    private final Backdating backdating;

    History(
            FirstStart firstStart,
            Founding founding,
            PeopleFinder finder,
            Decisions decisions,
            Days days,
            Wishes wishes,
            Letters letters,
            Reactions reactions,
            Voices voices,
            VisitsHeld heldVisits,
            Proposing proposing,
            UsualTimes usualTimes,
            Bells bells,
            FamilyPlan familyPlan,
            PracticeLogs logs,
            Backdating backdating) {
        this.firstStart = firstStart;
        this.founding = founding;
        this.finder = finder;
        this.decisions = decisions;
        this.days = days;
        this.wishes = wishes;
        this.letters = letters;
        this.reactions = reactions;
        this.voices = voices;
        this.heldVisits = heldVisits;
        this.proposing = proposing;
        this.usualTimes = usualTimes;
        this.bells = bells;
        this.familyPlan = familyPlan;
        this.logs = logs;
        this.backdating = backdating;
    }

    /** Plays it from the beginning. */
    void begin(Instant now) {
        LocalDate today = dateOf(now);
        LocalDate first = today.plusDays(FIRST_DAY);
        founding.found(at(first, 9), YearMonth.from(today));
        People people = finder.find();
        Map<UUID, String> slugs = days.slugs(now, people);
        for (LocalDate date = first; !date.isAfter(today); date = date.plusDays(1)) {
            int day = (int) ChronoUnit.DAYS.between(today, date);
            rest(day, date, people);
            days.tell(date, day, now, people, slugs);
            decisions.tell(date, today, people);
            wishes.tell(day, date, people);
            letters.tell(day, date, people);
            reactions.tell(day, date, people, slugs);
            voices.tell(day, date, people);
            heldVisits.tell(day, date, people);
            proposing.tell(day, date, people);
            bells.tell(day, date, people);
        }
        usualTimes.set(now, people);
    }

    /** Plays the days since then; days already played stay as they are. */
    void goOn(Instant now) {
        LocalDate today = dateOf(now);
        People people = finder.find();
        LocalDate made = dateOf(backdating.call(
                        now,
                        people.system(),
                        () -> firstStart.createdAt(people.system().clinicId())))
                .minusDays(FIRST_DAY);
        Map<UUID, String> slugs = days.slugs(now, people);
        for (LocalDate date = lastTold(now, people); !date.isAfter(today); date = date.plusDays(1)) {
            days.tell(date, (int) ChronoUnit.DAYS.between(made, date), now, people, slugs);
        }
        wishes.keepOneWaiting(today.minusDays(1), people);
    }

    /** Lets a family rest while a child is ill. */
    private void rest(int day, LocalDate date, People people) {
        if (day == ILL_FROM) {
            backdating.run(
                    at(date, 7),
                    people.actor(Helper.MARISOL),
                    () -> familyPlan.pause(
                            people.id(Kid.LUCIA), date, date.plusDays(ILL_TO - ILL_FROM), PauseReason.ILLNESS));
        }
    }

    /** Returns the last day on which every family reported something. */
    private LocalDate lastTold(Instant now, People people) {
        return people.kids().stream()
                .flatMap(kid -> newest(kid, now, people))
                .map(entry -> dateOf(entry.log().getEnteredAt()))
                .min(Comparator.naturalOrder())
                .orElseGet(() -> dateOf(now));
    }

    private Stream<PracticeEntry> newest(Kid kid, Instant now, People people) {
        return backdating.call(now, people.system(), () -> logs.newest(people.id(kid), 1)).stream();
    }

    private static LocalDate dateOf(Instant moment) {
        return moment.atZone(Kid.ZONE).toLocalDate();
    }

    private static Instant at(LocalDate date, int hour) {
        return date.atTime(LocalTime.of(hour, 0)).atZone(Kid.ZONE).toInstant();
    }
}
