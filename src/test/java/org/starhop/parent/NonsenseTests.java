package org.starhop.parent;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.starhop.child.Children;
import org.starhop.program.FamilyPlan;
import org.starhop.reward.Rewards;
import org.starhop.testing.Typing;

/** What was typed is what is saved, on the parent's side. */
class NonsenseTests extends ParentPageTest {

    @Test
    void aRestWithAnInvalidDayDoesNotBegin() {
        openPage("/plan", Component.class);
        for (String id : new String[] {"rest-from", "rest-to"}) {
            DatePicker field = byId(DatePicker.class, id);
            Typing.nonsense(field, "12/45/2026");
            click("begin-rest");
            assertThat(field.isInvalid()).isTrue();
            assertThat(field.getErrorMessage()).startsWith("That is not a date.");
            _setValue(field, family.today());
        }
        assertThat(family.asParent(() -> given.get(FamilyPlan.class).pauses(family.childId(), family.today())))
                .isEmpty();
    }

    @Test
    void invalidMinutesChangeNothing() {
        openPage("/plan", Component.class);
        blocks(byId(IntegerField.class, "minutes"), "save-minutes");
        assertThat(family.asParent(() -> given.get(Children.class).get(family.childId()))
                        .getMinutesPerDay())
                .isEqualTo(15);
    }

    @Test
    void aRewardWithAnInvalidCostIsNotStored() {
        openPage("/rewards", Component.class);
        click("new-reward");
        _setValue(byId(TextField.class, "reward-title"), "A walk");
        blocks(byId(IntegerField.class, "reward-cost"), "save-reward");
        assertThat(family.asParent(() -> given.get(Rewards.class).of(family.childId())))
                .isEmpty();
    }

    @Test
    void invalidRepetitionsAreNotLost() {
        done(family.threeSquats(), family.today());
        openPage("", Component.class);
        clickFirst("tell-more");
        IntegerField reps = _find(IntegerField.class).getFirst();
        Typing.nonsense(reps, "1e");
        clickFirst("save-more");
        assertThat(reps.isInvalid()).isTrue();
        assertThat(reps.getErrorMessage()).startsWith("Please enter a whole number");
    }

    private void blocks(IntegerField field, String save) {
        Typing.nonsense(field, "1e");
        click(save);
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).startsWith("Please enter a whole number");
    }
}
