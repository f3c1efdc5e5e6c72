package org.starhop.parent.rewards;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.starhop.parent.ParentPageTest;
import org.starhop.reward.ClaimStatus;
import org.starhop.reward.Claims;
import org.starhop.reward.NewReward;
import org.starhop.reward.Reward;
import org.starhop.reward.RewardSize;
import org.starhop.reward.Rewards;
import org.starhop.reward.StarOwner;

class RewardsViewTests extends ParentPageTest {

    @Test
    @SuppressWarnings("unchecked")
    void putsANewRewardOnTheShelf() {
        openPage("/rewards", RewardsView.class);
        click("new-reward");
        _setValue(byId(TextField.class, "reward-title"), "Kite day");
        _setValue((RadioButtonGroup<String>) byId(RadioButtonGroup.class, "reward-picture"), "1fa81");
        _setValue((RadioButtonGroup<RewardSize>) byId(RadioButtonGroup.class, "reward-size"), RewardSize.MEDIUM);
        _setValue(byId(IntegerField.class, "reward-cost"), 12);
        click("save-reward");

        Reward kite = rewards().getFirst();
        assertThat(kite.getTitle()).isEqualTo("Kite day");
        assertThat(kite.getPicture()).isEqualTo("1fa81");
        assertThat(kite.getSize()).isEqualTo(RewardSize.MEDIUM);
        assertThat(kite.getCost()).isEqualTo(12);
        assertThat(all(RewardItem.class, "reward")).hasSize(1);
    }

    @Test
    void rejectsARewardThatCostsNothing() {
        openPage("/rewards", RewardsView.class);
        click("new-reward");
        byId(TextField.class, "reward-title").setValue("Kite day");
        byId(IntegerField.class, "reward-cost").setValue(0);
        click("save-reward");

        assertThat(byId(IntegerField.class, "reward-cost").isInvalid()).isTrue();
        assertThat(byId(TextField.class, "reward-title").getValue()).isEqualTo("Kite day");
        assertThat(rewards()).isEmpty();
    }

    @Test
    void escapeClosesAtOnceIfNothingWasEntered() {
        openPage("/rewards", RewardsView.class);
        click("new-reward");
        assertThat(escape().isOpened()).isFalse();
    }

    @Test
    void escapeAsksBeforeTextIsLost() {
        openPage("/rewards", RewardsView.class);
        click("new-reward");
        _setValue(byId(TextField.class, "reward-title"), "Kite day");
        RewardDialog dialog = escape();
        assertThat(dialog.isOpened()).isTrue();
        leave().close();
        assertThat(byId(TextField.class, "reward-title").getValue()).isEqualTo("Kite day");
        escape();
        ComponentUtil.fireEvent(leave(), new ConfirmDialog.ConfirmEvent(leave(), true));
        assertThat(dialog.isOpened()).isFalse();
        assertThat(rewards()).isEmpty();
    }

    private RewardDialog escape() {
        RewardDialog dialog = byId(RewardDialog.class, "reward-dialog");
        ComponentUtil.fireEvent(dialog, new Dialog.DialogCloseActionEvent(dialog, true));
        return dialog;
    }

    private ConfirmDialog leave() {
        return byId(ConfirmDialog.class, "leave-form");
    }

    @Test
    void tellsTheSecondEditorAndLosesNothingTyped() {
        UUID id = family.reward("Pick the movie", 5);
        openPage("/rewards", RewardsView.class);
        clickFirst("edit-reward");
        byId(TextField.class, "reward-title").setValue("Pick the film");
        family.asParent(() -> given.get(Rewards.class)
                .change(
                        family.childId(),
                        id,
                        new NewReward(StarOwner.CHILD, "Movie night", "1f3ac", RewardSize.BIG, 20),
                        rewards().getFirst().getRowVersion()));
        click("save-reward");
        assertThat(rewards().getFirst().getTitle()).isEqualTo("Movie night");
        assertThat(byId(TextField.class, "reward-title").getValue()).isEqualTo("Pick the film");
        click("keep-mine");
        click("save-reward");

        assertThat(rewards().getFirst().getTitle()).isEqualTo("Pick the film");
    }

    @Test
    void startsWithAnIdeaInOneTap() {
        openPage("/rewards", RewardsView.class);
        clickFirst("reward-idea");
        assertThat(rewards()).hasSize(1);
    }

    @Test
    void movesARewardUp() {
        family.reward("First", 5);
        family.reward("Second", 5);
        openPage("/rewards", RewardsView.class);
        com.github.mvysny.kaributesting.v10.LocatorJ._click(
                all(Button.class, "up-reward").getLast());
        assertThat(rewards()).extracting(Reward::getTitle).containsExactly("Second", "First");
    }

    @Test
    void putsARewardAwayAndBack() {
        family.reward("Pick the movie", 5);
        openPage("/rewards", RewardsView.class);
        clickFirst("retire-reward");
        assertThat(rewards().getFirst().isRetired()).isTrue();
        clickFirst("restore-reward");
        assertThat(rewards().getFirst().isRetired()).isFalse();
    }

    @Test
    void asksForTheChildAndNotesThatItWasEnjoyed() {
        done(family.threeSquats(), family.today());
        family.reward("Pick the movie", 1);
        openPage("/rewards", RewardsView.class);
        clickFirst("ask-reward");
        clickFirst("approve-claim");
        assertThat(status()).isEqualTo(ClaimStatus.APPROVED);
        clickFirst("enjoyed-claim");
        assertThat(status()).isEqualTo(ClaimStatus.ENJOYED);
    }

    @Test
    void treatsTheParentWithOwnStars() {
        done(family.threeSquats(), family.today());
        family.asParent(() -> given.get(Rewards.class)
                .create(
                        family.childId(),
                        new NewReward(StarOwner.CAREGIVER, "A hot cup", "2615", RewardSize.SMALL, 1)));
        openPage("/rewards", RewardsView.class);
        clickFirst("treat-reward");

        assertThat(status()).isEqualTo(ClaimStatus.APPROVED);
        assertThat(family.stars().balance()).isEqualTo(1);
    }

    @Test
    void doesNotOfferWhatTheStarsDoNotCover() {
        family.reward("A day at the zoo", 40);
        openPage("/rewards", RewardsView.class);
        assertThat(all(Button.class, "ask-reward")).isEmpty();
    }

    @Test
    void leavesTheShelfToParents() {
        family.reward("Pick the movie", 5);
        signInAsHelper();
        openPage("/rewards", RewardsView.class);
        assertThat(all(RewardItem.class, "reward")).hasSize(1);
        assertThat(all(Button.class, "edit-reward")).isEmpty();
        assertThat(all(Button.class, "reward-idea")).isEmpty();
    }

    private List<Reward> rewards() {
        return family.asParent(() -> given.get(Rewards.class).of(family.childId()));
    }

    private ClaimStatus status() {
        return family.asParent(() -> given.get(Claims.class).of(family.childId()))
                .getFirst()
                .getStatus();
    }
}
