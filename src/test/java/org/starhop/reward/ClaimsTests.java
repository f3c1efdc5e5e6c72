package org.starhop.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.starhop.account.Account;
import org.starhop.base.DomainException;
import org.starhop.child.CaregiverRole;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Frequency;
import org.starhop.practice.PracticeLogs;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.program.Prescription;
import org.starhop.program.SlotId;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

@StarhopTest
class ClaimsTests {

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    @Autowired
    Claims claims;

    @Autowired
    Rewards rewards;

    @Autowired
    PracticeLogs logs;

    TestFamily family;

    @BeforeEach
    void aChildWithFiveStars() {
        clock.set(TestClock.START);
        family = given.aClinic().aFamily("Mia");
        earn(5);
    }

    @Test
    void askingReservesApprovingSpends() {
        UUID claim = ask(family.reward("Movie night", 3));
        assertThat(family.stars()).isEqualTo(new StarCount(5, 2));

        family.asParent(() -> claims.approve(family.childId(), claim));
        assertThat(family.stars()).isEqualTo(new StarCount(5, 2));
        assertThat(status(claim)).isEqualTo(ClaimStatus.APPROVED);
    }

    @Test
    void decliningGivesTheStarsBackWithAKindWord() {
        UUID claim = ask(family.reward("Movie night", 3));
        family.asParent(() -> claims.decline(family.childId(), claim, "On Saturday!"));
        assertThat(family.stars()).isEqualTo(new StarCount(5, 5));
        assertThat(status(claim)).isEqualTo(ClaimStatus.DECLINED);
    }

    @Test
    void rejectsAClaimTheStarsDoNotCover() {
        UUID zoo = family.reward("Zoo", 6);
        assertThatThrownBy(() -> ask(zoo)).isInstanceOf(DomainException.Refused.class);
        assertThat(family.stars()).isEqualTo(new StarCount(5, 5));
    }

    @Test
    void rejectsTwoClaimsForTheSameStars() {
        UUID movie = family.reward("Movie night", 3);
        ask(movie);
        assertThatThrownBy(() -> ask(movie)).isInstanceOf(DomainException.Refused.class);
    }

    @Test
    void rejectsASecondAnswer() {
        UUID claim = ask(family.reward("Movie night", 3));
        family.asParent(() -> claims.approve(family.childId(), claim));
        assertThatThrownBy(() -> family.asParent(() -> claims.decline(family.childId(), claim, "No")))
                .isInstanceOf(DomainException.Refused.class);
        assertThat(family.stars()).isEqualTo(new StarCount(5, 2));
    }

    @Test
    void rejectsToDeclineWithoutAKindWord() {
        UUID claim = ask(family.reward("Movie night", 3));
        assertThatThrownBy(() -> family.asParent(() -> claims.decline(family.childId(), claim, " ")))
                .isInstanceOf(DomainException.Invalid.class);
        assertThat(status(claim)).isEqualTo(ClaimStatus.ASKED);
    }

    @Test
    void rejectsARewardThatCostsNothing() {
        assertThatThrownBy(() -> family.reward("Free", 0))
                .isInstanceOfSatisfying(
                        DomainException.Invalid.class,
                        e -> assertThat(e.field()).isEqualTo("cost"));
    }

    @Test
    void theClaimKeepsTheCostItWasAskedWith() {
        UUID reward = family.reward("Movie night", 3);
        UUID claim = ask(reward);
        family.asParent(() -> {
            Reward opened = rewards.of(family.childId()).getFirst();
            rewards.change(
                    family.childId(),
                    reward,
                    new NewReward(StarOwner.CHILD, "Movie night", "1f3ac", RewardSize.BIG, 50),
                    opened.getRowVersion());
            claims.approve(family.childId(), claim);
        });
        assertThat(family.stars()).isEqualTo(new StarCount(5, 2));
    }

    @Test
    void tellsTheSecondEditorThatTheFirstWasQuicker() {
        UUID reward = family.reward("Movie night", 3);
        int opened =
                family.asParent(() -> rewards.of(family.childId()).getFirst().getRowVersion());
        var changed = new NewReward(StarOwner.CHILD, "Park", "1f6dd", RewardSize.SMALL, 2);
        family.asParent(() -> rewards.change(family.childId(), reward, changed, opened));
        assertThatThrownBy(() -> family.asParent(() -> rewards.change(family.childId(), reward, changed, opened)))
                .isInstanceOf(DomainException.Stale.class);
    }

    @Test
    void aChildsStarsNeverBuyAGrownUpsReward() {
        UUID own = family.asParent(() -> rewards.create(
                family.childId(), new NewReward(StarOwner.CAREGIVER, "A bath", "1f6c1", RewardSize.BIG, 9)));
        assertThatThrownBy(() -> family.asParent(() -> claims.ask(family.childId(), own)))
                .isInstanceOf(DomainException.Refused.class);
        assertThat(family.stars()).isEqualTo(new StarCount(5, 5));
    }

    @Test
    void aTherapistCannotGrantRewards() {
        UUID claim = ask(family.reward("Movie night", 3));
        assertThatThrownBy(() -> family.asTherapist(() -> claims.approve(family.childId(), claim)))
                .isInstanceOf(DomainException.NotFound.class);
    }

    @Test
    void aTreatIsAskedForAndApprovedAtOnce() {
        UUID claim = family.asParent(() -> claims.treat(family.childId(), family.reward("Movie night", 3)));
        assertThat(status(claim)).isEqualTo(ClaimStatus.APPROVED);
        assertThat(family.stars()).isEqualTo(new StarCount(5, 2));
    }

    @Test
    void aGrownUpsOwnTreatIsReadByNobodyElse() {
        Account other = family.helper("Sam", CaregiverRole.PARENT);
        Account nana = family.helper("Nana", CaregiverRole.GRANDPARENT);
        UUID treat = ask(ownTreat());
        UUID wish = ask(family.reward("Movie night", 3));

        assertThat(read(family.parent())).containsExactlyInAnyOrder(treat, wish);
        assertThat(List.of(other, nana, family.clinic().pt()))
                .allSatisfy(reader -> assertThat(read(reader)).containsExactly(wish));
        RewardClaim own = given.asSystem(family.clinic().id(), () -> claims.find(List.of(family.childId()), treat))
                .orElseThrow();
        assertThat(own.isReadableBy(family.tablet().actor())).isFalse();
    }

    @Test
    void aGrownUpsOwnTreatIsAnsweredByNobodyElse() {
        Account other = family.helper("Sam", CaregiverRole.PARENT);
        UUID treat = ask(ownTreat());

        assertThatThrownBy(() -> given.as(other, () -> claims.approve(family.childId(), treat)))
                .isInstanceOf(DomainException.NotFound.class);
        family.asParent(() -> claims.approve(family.childId(), treat));
        assertThat(status(treat)).isEqualTo(ClaimStatus.APPROVED);
    }

    private List<UUID> read(Account reader) {
        return given.as(reader, () -> claims.of(family.childId())).stream()
                .map(RewardClaim::getId)
                .toList();
    }

    private UUID ownTreat() {
        Prescription bear = family.prescribed("bear-walk", Dosage.ofReps(1, 3), Frequency.DEFAULT);
        family.asParent(() -> logs.report(family.childId(), family.slot(bear), Report.of(PracticeResult.DONE), false));
        var asked = new NewReward(StarOwner.CAREGIVER, "A hot bath", "1f6c1", RewardSize.SMALL, 1);
        return family.asParent(() -> rewards.create(family.childId(), asked));
    }

    private void earn(int stars) {
        Prescription squats = family.threeSquats();
        for (int day = 0; day < stars; day++) {
            SlotId slot = new SlotId(squats.getId(), family.today().minusDays(day), 1);
            family.asTherapist(() -> logs.report(family.childId(), slot, Report.of(PracticeResult.DONE), false));
        }
    }

    private UUID ask(UUID reward) {
        return family.asParent(() -> claims.ask(family.childId(), reward));
    }

    private ClaimStatus status(UUID claim) {
        return family.asParent(() -> claims.of(family.childId())).stream()
                .filter(found -> found.getId().equals(claim))
                .findFirst()
                .orElseThrow()
                .getStatus();
    }
}
