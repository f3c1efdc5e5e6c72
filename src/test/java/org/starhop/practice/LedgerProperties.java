package org.starhop.practice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContextManager;
import org.starhop.base.DomainException;
import org.starhop.child.PairedDevice;
import org.starhop.practice.tap.Tap;
import org.starhop.practice.tap.TapAnswers;
import org.starhop.practice.tap.TapAnswers.Answer;
import org.starhop.practice.tap.TapBatch;
import org.starhop.practice.tap.Taps;
import org.starhop.program.Prescription;
import org.starhop.program.SlotId;
import org.starhop.reward.Claims;
import org.starhop.reward.RewardClaim;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

/**
 * Whatever the order and repetition of logs, replays, undos, claims, and approvals: every account balances, none is
 * ever below zero, a slot has at most one star, and the tallies equal a rebuild from the log.
 */
@Tag("database")
class LedgerProperties {

    private static final int TABLETS = 2;

    /** One thing that somebody does; {@code which} and {@code what} choose among the possibilities of its kind. */
    record Step(Kind kind, int which, int what) {}

    enum Kind {
        TAP,
        UNDO,
        REPLAY,
        GROWN_UP_REPORTS,
        GROWN_UP_WITHDRAWS,
        ASK,
        APPROVE,
        DECLINE,
        TIME_PASSES
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void everythingAlwaysBalances(@ForAll("histories") List<Step> history) {
        var life = new Life(Application.CONTEXT);
        history.forEach(life::live);
        life.everythingBalances();
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<Kind> kinds = Arbitraries.of(Kind.class);
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 11);
        return Combinators.combine(kinds, numbers, numbers)
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    /** One application for all histories, the same that other tests use. */
    @StarhopTest
    private static final class Application {

        static final ApplicationContext CONTEXT =
                new TestContextManager(Application.class).getTestContext().getApplicationContext();
    }

    /** A child with two tablets, a parent, a therapist, three cards, and two rewards. */
    private static final class Life {

        private final Given given;
        private final TestClock clock;
        private final Taps taps;
        private final PracticeLogs logs;
        private final Claims claims;
        private final EntityManager entities;
        private final TestFamily family;
        private final List<Prescription> cards = new ArrayList<>();
        private final List<UUID> rewards = new ArrayList<>();
        private final List<PairedDevice> tablets = new ArrayList<>();
        private final List<UUID> outboxes = new ArrayList<>();
        private final List<List<Tap>> sent = new ArrayList<>();

        Life(ApplicationContext context) {
            given = context.getBean(Given.class);
            clock = context.getBean(TestClock.class);
            taps = context.getBean(Taps.class);
            logs = context.getBean(PracticeLogs.class);
            claims = context.getBean(Claims.class);
            entities = context.getBean(EntityManager.class);
            clock.set(TestClock.START);
            family = given.aClinic().aFamily("Mia");
            for (int i = 0; i < 3; i++) {
                cards.add(family.threeSquats());
            }
            rewards.add(family.reward("Small", 1));
            rewards.add(family.reward("Bigger", 3));
            for (int i = 0; i < TABLETS; i++) {
                tablets.add(family.tablet());
                outboxes.add(UUID.randomUUID());
                sent.add(new ArrayList<>());
            }
        }

        void live(Step step) {
            try {
                switch (step.kind()) {
                    case TAP -> send(step.which() % TABLETS, tap(step));
                    case UNDO -> undo(step);
                    case REPLAY -> replay(step);
                    case GROWN_UP_REPORTS ->
                        family.asParent(() ->
                                logs.report(family.childId(), slot(step), Report.of(result(step)), step.what() > 6));
                    case GROWN_UP_WITHDRAWS -> withdraw(step);
                    case ASK -> send(step.which() % TABLETS, ask(step));
                    case APPROVE -> answer(step, true);
                    case DECLINE -> answer(step, false);
                    case TIME_PASSES -> clock.advance(Duration.ofMinutes(step.what()));
                }
            } catch (DomainException refused) {
                assertThat(refused.key()).isNotEmpty();
            }
        }

        private Tap tap(Step step) {
            int seq = nextSeq(step.which() % TABLETS);
            Report report = step.what() == 11
                    ? Report.of(PracticeResult.NOT_TODAY, PracticeBarrier.HURT, null)
                    : Report.of(result(step));
            return new Tap.Reported(new Sent(seq, clock.instant(), ZoneOffset.UTC, "d" + seq), slot(step), 1, report);
        }

        private Tap ask(Step step) {
            int seq = nextSeq(step.which() % TABLETS);
            UUID reward = rewards.get(step.what() % rewards.size());
            return new Tap.Asked(
                    new Sent(seq, clock.instant(), ZoneOffset.UTC, "d" + seq),
                    "",
                    family.childId(),
                    UUID.randomUUID(),
                    reward,
                    9);
        }

        private void undo(Step step) {
            int tablet = step.which() % TABLETS;
            List<Tap> before = sent.get(tablet);
            if (!before.isEmpty()) {
                int seq = nextSeq(tablet);
                int undone = before.get(step.what() % before.size()).seq();
                send(
                        tablet,
                        new Tap.Undone(
                                new Sent(seq, clock.instant(), ZoneOffset.UTC, "d" + seq),
                                outboxes.get(tablet),
                                undone));
            }
        }

        private void replay(Step step) {
            int tablet = step.which() % TABLETS;
            List<Tap> before = sent.get(tablet);
            if (!before.isEmpty()) {
                int from = step.what() % before.size();
                List<Tap> again =
                        new ArrayList<>(before.subList(from, before.size()).reversed());
                receive(tablet, again)
                        .answers()
                        .forEach(answer -> assertThat(answer).isInstanceOf(Answer.Duplicate.class));
            }
        }

        private void withdraw(Step step) {
            List<PracticeLog> newest = family.asParent(() -> logs.newest(family.childId(), 20)).stream()
                    .map(PracticeEntry::log)
                    .filter(log -> log.getKind() == PracticeLog.Kind.REPORT)
                    .toList();
            if (!newest.isEmpty()) {
                UUID log = newest.get(step.what() % newest.size()).getId();
                family.asParent(() -> logs.withdraw(family.childId(), log));
            }
        }

        private void answer(Step step, boolean yes) {
            List<RewardClaim> open = family.asParent(() -> claims.of(family.childId()));
            if (!open.isEmpty()) {
                UUID claim = open.get(step.what() % open.size()).getId();
                family.asParent(() -> {
                    if (yes) {
                        claims.approve(family.childId(), claim);
                    } else {
                        claims.decline(family.childId(), claim, "Soon");
                    }
                });
            }
        }

        private void send(int tablet, Tap tap) {
            sent.get(tablet).add(tap);
            TapAnswers answers = receive(tablet, List.of(tap));
            assertThat(answers.durableThrough()).isEqualTo(sent.get(tablet).size());
        }

        private TapAnswers receive(int tablet, List<Tap> batch) {
            PairedDevice device = tablets.get(tablet);
            Instant now = clock.instant();
            return given.as(
                    device.actor(),
                    () -> taps.receive(
                            new TapBatch(device.actor(), device.childIds(), outboxes.get(tablet), now, batch)));
        }

        private int nextSeq(int tablet) {
            return sent.get(tablet).size() + 1;
        }

        private SlotId slot(Step step) {
            Prescription card = cards.get(step.which() % cards.size());
            return new SlotId(card.getId(), family.today().minusDays(step.which() % 2), 1);
        }

        private static PracticeResult result(Step step) {
            return PracticeResult.values()[step.what() % PracticeResult.values().length];
        }

        void everythingBalances() {
            accountsBalance();
            talliesEqualTheLog();
        }

        private record Account(UUID id, UUID ownerId, int lifetime, int balance, int reserved) {}

        private void accountsBalance() {
            List<Account> accounts = entities.createQuery(
                            "select a.id, a.ownerId, a.lifetime, a.balance, a.reserved from StarAccount a"
                                    + " where a.clinicId = :clinic",
                            Account.class)
                    .setParameter("clinic", family.clinic().id())
                    .getResultList();
            for (Account account : accounts) {
                Object[] sums = (Object[])
                        entities.createQuery("select coalesce(sum(e.sky), 0), coalesce(sum(e.shop), 0) from StarEntry e"
                                        + " where e.accountId = :id")
                                .setParameter("id", account.id())
                                .getSingleResult();
                Number reserved = (Number) entities.createQuery("select coalesce(sum(c.cost), 0) from RewardClaim c"
                                + " where c.ownerId = :owner and c.status = org.starhop.reward.ClaimStatus.ASKED")
                        .setParameter("owner", account.ownerId())
                        .getSingleResult();
                assertThat(account.lifetime()).isEqualTo(((Number) sums[0]).intValue());
                assertThat(account.balance()).isEqualTo(((Number) sums[1]).intValue());
                assertThat(account.reserved()).isEqualTo(reserved.intValue());
                assertThat(account.balance() - account.reserved()).isNotNegative();
            }
        }

        private void talliesEqualTheLog() {
            List<PracticeLog> all = entities.createQuery(
                            "select l from PracticeLog l where l.childId = :child", PracticeLog.class)
                    .setParameter("child", family.childId())
                    .getResultList();
            List<SlotTally> stored = entities.createQuery(
                            "select t from SlotTally t where t.id.childId = :child", SlotTally.class)
                    .setParameter("child", family.childId())
                    .getResultList();
            Map<SlotKey, SlotTally> rebuilt = TallyRebuild.fromLogs(all);
            assertThat(stored).hasSize(rebuilt.size()).allSatisfy(tally -> {
                assertThat(rebuilt).containsKey(tally.getId());
                assertThat(tally.agreesWith(rebuilt.get(tally.getId()))).isTrue();
            });
        }
    }
}
