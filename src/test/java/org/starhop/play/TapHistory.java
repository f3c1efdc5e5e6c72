package org.starhop.play;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.starhop.practice.PracticeEntry;
import org.starhop.practice.PracticeLog;
import org.starhop.practice.PracticeLogs;
import org.starhop.program.Prescription;
import org.starhop.program.SlotId;
import org.starhop.testing.Given;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

/** A family with two tablets and three cards, living through what happens; beside it, the model of what was meant. */
final class TapHistory {

    private static final int MOST_LOGS = 500;

    /** How many moments there are to cut the power while a small batch is stored. */
    private static final int MOMENTS = 18;

    private final TestClock clock;
    private final PracticeLogs logs;
    private final TestFamily family;
    private final List<Prescription> cards = new ArrayList<>();
    private final List<HttpTablet> tablets = new ArrayList<>();
    private final @Nullable PowerCut power;

    TapHistory(ApplicationContext context, @Nullable PowerCut power) {
        this.power = power;
        if (power != null) {
            power.back();
        }
        clock = context.getBean(TestClock.class);
        logs = context.getBean(PracticeLogs.class);
        clock.set(TestClock.START);
        family = context.getBean(Given.class).aClinic().aFamily("Mia");
        for (int i = 0; i < 3; i++) {
            cards.add(family.threeSquats());
        }
        for (int i = 0; i < 2; i++) {
            tablets.add(new HttpTablet(context.getBean(MockMvc.class), family.tabletSecret(), clock, power));
        }
        if (power != null) {
            power.settle();
        }
    }

    void live(TapHistoryProperties.Step step) {
        HttpTablet tablet = tablets.get(step.tablet());
        switch (step.kind()) {
            case TAP, TAP_AGAIN -> tablet.tap(slot(step.what()), step.what() % 4);
            case ADD -> tablet.add(step.what());
            case UNDO -> tablet.undo(step.what());
            case SEND -> tablet.send(true);
            case LOSE_ANSWER -> tablet.send(false);
            case OVERTAKE -> tablet.overtake();
            case REPLAY_REVERSED -> tablet.replayReversed(step.what());
            case SET_CLOCK -> tablet.setClock(Duration.ofHours(step.what() - 6L));
            case TIME_PASSES -> clock.advance(Duration.ofMinutes(step.what()));
            case KILL -> {
                tablet.send(true);
                kill();
            }
            case KILL_WHILE_SENDING -> {
                tablet.tap(slot(step.what()), step.what() % 4);
                Objects.requireNonNull(power).in(MOMENTS * step.what() / 12);
                tablet.send(true);
                kill();
            }
        }
    }

    /** What was answered is on the server anyway. */
    private void kill() {
        Objects.requireNonNull(power).now();
        power.back();
    }

    void sendEverything() {
        tablets.forEach(tablet -> tablet.send(true));
    }

    int stars() {
        return family.stars().total();
    }

    /** A slot is lit while at least one report that earns a star stands. */
    int meantStars() {
        Set<String> lit = new HashSet<>();
        tablets.forEach(tablet -> lit.addAll(tablet.litSlots()));
        return lit.size();
    }

    long reportsInTheBook() {
        return reports().count();
    }

    /** By the number of the tap that the feedback was about. */
    Map<String, Integer> feelingsInTheBook() {
        return reports()
                .filter(entry -> Objects.requireNonNull(entry.report()).feeling() != null)
                .collect(Collectors.toMap(
                        entry -> entry.log().getOutboxId() + " " + entry.log().getSeq(),
                        entry -> Objects.requireNonNull(entry.report()).feeling()));
    }

    Map<String, Integer> meantFeelings() {
        Map<String, Integer> feelings = new HashMap<>();
        tablets.forEach(tablet -> feelings.putAll(tablet.feelings()));
        return feelings;
    }

    private Stream<PracticeEntry> reports() {
        return family.asParent(() -> logs.newest(family.childId(), MOST_LOGS)).stream()
                .filter(entry -> entry.log().getKind() == PracticeLog.Kind.REPORT);
    }

    long taps() {
        return tablets.stream().mapToLong(HttpTablet::taps).sum();
    }

    private SlotId slot(int what) {
        return new SlotId(cards.get(what % cards.size()).getId(), family.today().plusDays(what % 2), 1);
    }
}
