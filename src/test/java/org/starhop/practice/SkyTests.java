package org.starhop.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.starhop.base.DomainException;
import org.starhop.base.access.Actors;
import org.starhop.child.PairedDevice;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Frequency;
import org.starhop.practice.tap.Tap;
import org.starhop.practice.tap.TapBatch;
import org.starhop.practice.tap.Taps;
import org.starhop.program.Prescription;
import org.starhop.program.SlotId;
import org.starhop.reward.Claims;
import org.starhop.reward.NewReward;
import org.starhop.reward.RewardSize;
import org.starhop.reward.Rewards;
import org.starhop.reward.Skies;
import org.starhop.reward.Sky;
import org.starhop.reward.StarCount;
import org.starhop.reward.StarOwner;
import org.starhop.reward.Stars;
import org.starhop.reward.Sticker;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

/** What practice lights in the sky: constellations, stickers, family stars, quests. */
@StarhopTest
class SkyTests {

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    @Autowired
    PracticeLogs logs;

    @Autowired
    Taps taps;

    @Autowired
    Skies skies;

    @Autowired
    Stars stars;

    @Autowired
    Claims claims;

    @Autowired
    Rewards rewards;

    @Autowired
    RepetitionQuests quests;

    TestFamily family;
    Prescription squats;
    int seq;

    @BeforeEach
    void aChild() {
        clock.set(TestClock.START);
        family = given.aClinic().aFamily("Mia");
        squats = family.prescribed("rocket-chair", Dosage.ofReps(1, 3), Frequency.DEFAULT);
        seq = 0;
    }

    @Test
    void fourDaysOfAWeekCompleteItsConstellation() {
        LocalDate monday = LocalDate.of(2026, 11, 16);
        practiceOn(monday, monday.plusDays(1), monday.plusDays(3));
        assertThat(sky().finished()).isZero();
        assertThat(sky().progress().skyDays()).hasSize(3);
        practiceOn(monday.plusDays(4));
        assertThat(sky().newest()).containsExactly(monday);
        assertThat(sky().progress().skyDays()).isEmpty();
        assertThat(stickers()).contains(Sticker.FIRST_PICTURE);
    }

    @Test
    void anUnfinishedOneContinuesNextWeek() {
        LocalDate monday = LocalDate.of(2026, 11, 9);
        practiceOn(monday, monday.plusDays(2), monday.plusDays(7), monday.plusDays(9));
        assertThat(sky().newest()).containsExactly(monday);
    }

    @Test
    void theParentChoosesHowManyDaysAreEnough() {
        practiceOn(family.today().minusDays(1), family.today());
        family.asParent(() -> skies.completeAfter(family.childId(), 2));
        assertThat(sky().finished()).isEqualTo(1);
        family.asParent(() -> skies.completeAfter(family.childId(), 7));
        assertThat(sky().finished()).isEqualTo(1);
        assertThatThrownBy(() -> family.asParent(() -> skies.completeAfter(family.childId(), 8)))
                .isInstanceOf(DomainException.Invalid.class);
    }

    @Test
    void aStickerIsEarnedOnce() {
        practiceOn(family.today().minusDays(1), family.today());
        assertThat(stickers()).contains(Sticker.FIRST_STAR, Sticker.MOVING).doesNotHaveDuplicates();
    }

    @Test
    void comingBackAfterABreakEarnsASticker() {
        practiceOn(family.today().minusDays(6), family.today().minusDays(5));
        assertThat(stickers()).doesNotContain(Sticker.CAME_BACK);
        practiceOn(family.today());
        assertThat(stickers()).contains(Sticker.CAME_BACK);
    }

    @Test
    void anUndoTakesTheDayBackButNoSticker() {
        PairedDevice tablet = family.tablet();
        send(tablet, tap(squats, PracticeResult.TRIED, null, false));
        assertThat(sky().progress().skyDays()).hasSize(1);
        send(tablet, new Tap.Undone(new Sent(++seq, clock.instant(), ZoneOffset.UTC, "u"), outbox(tablet), 1));
        assertThat(sky().progress().skyDays()).isEmpty();
        assertThat(stickers()).contains(Sticker.TRYING);
    }

    @Test
    void doingItTogetherLightsAFamilyStarWithAShareForBoth() {
        TestFamily leo = family.sibling("Leo");
        PairedDevice both = deviceOf(family, leo);
        send(both, tap(squats, PracticeResult.DONE, leo.childId().toString(), true));
        send(both, tap(squats, PracticeResult.DONE, leo.childId().toString(), true));
        assertThat(familyStars()).isEqualTo(new StarCount(1, 1));
        assertThat(sky().together()).isEqualTo(1);
        assertThat(skyOf(leo).together()).isEqualTo(1);
        assertThat(stickers()).contains(Sticker.TOGETHER, Sticker.CHOSE);
        assertThat(stickersOf(leo)).containsExactly(Sticker.TOGETHER);
    }

    @Test
    void aStrangersChildGetsNoShare() {
        TestFamily noah = family.clinic().aFamily("Noah");
        send(
                deviceOf(family, noah),
                tap(squats, PracticeResult.DONE, noah.childId().toString(), false));
        assertThat(familyStars()).isEqualTo(new StarCount(1, 1));
        assertThat(skyOf(noah).together()).isZero();
    }

    @Test
    void aChildMayAskForAFamilyRewardWithTheFamilysStars() {
        PairedDevice tablet = family.tablet();
        send(tablet, tap(squats, PracticeResult.DONE, PracticeLog.GROWN_UP, false));
        var asked = new NewReward(StarOwner.FAMILY, "Picnic", "1f9fa", RewardSize.BIG, 1);
        UUID picnic = family.asParent(() -> rewards.create(family.childId(), asked));
        UUID claim = UUID.randomUUID();
        send(
                tablet,
                new Tap.Asked(
                        new Sent(++seq, clock.instant(), ZoneOffset.UTC, "a"),
                        "ask",
                        family.childId(),
                        claim,
                        picnic,
                        1));
        assertThat(familyStars()).isEqualTo(new StarCount(1, 0));
        family.asParent(() -> claims.approve(family.childId(), claim));
        assertThat(family.stars()).isEqualTo(new StarCount(1, 1));
        assertThat(stickers()).contains(Sticker.FIRST_WISH);
    }

    @Test
    void aQuestCountsWhatTheTalliesCount() {
        Prescription skipping = family.prescribed("skip-along", Dosage.ofReps(1, 10), Frequency.DEFAULT);
        report(skipping, 20);
        family.quest(skipping, 5_000);
        assertThat(repsOf(skipping)).isEqualTo(20);
        clock.advance(Duration.ofDays(1));
        UUID log = report(skipping, 12);
        assertThat(repsOf(skipping)).isEqualTo(32);
        family.asParent(() -> logs.withdraw(family.childId(), log));
        assertThat(repsOf(skipping)).isEqualTo(20);
    }

    @Test
    void onlyNewSkillsHaveAQuest() {
        assertThatThrownBy(() -> family.quest(squats, 5_000)).isInstanceOf(DomainException.Invalid.class);
    }

    private UUID report(Prescription prescription, int reps) {
        var report = new Report(PracticeResult.DONE, null, null, PracticeAmount.of(reps, null), null);
        return family.asParent(() -> logs.report(family.childId(), family.slot(prescription), report, false));
    }

    private int repsOf(Prescription prescription) {
        return given.asSystem(family.clinic().id(), () -> quests.ofAll(List.of(family.childId())))
                .get(prescription.getId())
                .getReps();
    }

    private void practiceOn(LocalDate... days) {
        for (LocalDate day : days) {
            family.asParent(() -> logs.report(
                    family.childId(), new SlotId(squats.getId(), day, 1), Report.of(PracticeResult.DONE), false));
        }
    }

    private Tap tap(Prescription prescription, PracticeResult result, String with, boolean chosen) {
        return new Tap.Reported(
                new Sent(++seq, clock.instant(), ZoneOffset.UTC, "d" + seq),
                family.slot(prescription),
                1,
                Report.of(result),
                with,
                chosen);
    }

    private void send(PairedDevice tablet, Tap tap) {
        Actors.callAs(
                tablet.actor(),
                () -> taps.receive(new TapBatch(
                        tablet.actor(), tablet.childIds(), outbox(tablet), clock.instant(), List.of(tap))));
    }

    private static PairedDevice deviceOf(TestFamily one, TestFamily other) {
        PairedDevice tablet = one.tablet();
        return new PairedDevice(tablet.actor(), List.of(one.childId(), other.childId()), false);
    }

    private static UUID outbox(PairedDevice tablet) {
        return tablet.id();
    }

    private StarCount familyStars() {
        return family.asParent(() -> stars.ofFamily(family.childId()));
    }

    private Sky sky() {
        return skyOf(family);
    }

    private static List<Sticker> stickersOf(Sky sky) {
        return sky.stickers().stream().map(Sky.InBook::name).toList();
    }

    private List<Sticker> stickers() {
        return stickersOf(sky());
    }

    private List<Sticker> stickersOf(TestFamily whose) {
        return stickersOf(skyOf(whose));
    }

    private Sky skyOf(TestFamily whose) {
        return whose.asParent(() -> skies.of(whose.childId()));
    }
}
