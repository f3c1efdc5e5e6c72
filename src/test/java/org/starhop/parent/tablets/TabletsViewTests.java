package org.starhop.parent.tablets;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.starhop.child.CaregiverRole;
import org.starhop.child.Children;
import org.starhop.child.Consents;
import org.starhop.child.Devices;
import org.starhop.child.Devices.Tablet;
import org.starhop.child.LeavePins;
import org.starhop.child.PairedDevice;
import org.starhop.child.Pairing;
import org.starhop.child.PinLock;
import org.starhop.child.PlayMode;
import org.starhop.exercise.Readability;
import org.starhop.parent.ParentPageTest;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

class TabletsViewTests extends ParentPageTest {

    @Test
    @SuppressWarnings("unchecked")
    void choosesHowTheTabletTalksAndLetsTheAgeDecideAgain() {
        openPage("/tablets", TabletsView.class);
        Select<PlayMode> manner = (Select<PlayMode>) byId(Select.class, "manner");
        assertThat(manner.getValue()).isNull();
        _setValue(manner, PlayMode.OLDER_CHILD);
        assertThat(miasMode()).isEqualTo(PlayMode.OLDER_CHILD);
        _setValue(manner, null);
        assertThat(miasMode()).isEqualTo(PlayMode.CHILD);
    }

    private PlayMode miasMode() {
        return family.asParent(() -> given.get(Children.class).get(family.childId()))
                .modeAt(TestClock.START);
    }

    @Test
    void leavesTheWayOfSpeakingToParents() {
        signInAsHelper();
        openPage("/tablets", TabletsView.class);
        assertThat(_find(MannerPanel.class)).isEmpty();
    }

    @Test
    void asksForConsentFirst() {
        openPage("/tablets", TabletsView.class);
        assertThat(_find(Button.class, spec -> spec.withId("pair"))).isEmpty();
        click("consent-agree");
        assertThat(consented()).isFalse();
        byId(Checkbox.class, "consent-read").setValue(true);
        click("consent-agree");

        assertThat(consented()).isTrue();
        assertThat(byId(Button.class, "pair")).isNotNull();
    }

    @Test
    void showsACodeThatPairsATablet() {
        agree();
        openPage("/tablets", TabletsView.class);
        click("pair");
        String code = byId(Div.class, "pairing-code").getElement().getAttribute("data-code");

        assertThat(code).matches("\\d{6}");
        assertThat(given.get(Pairing.class).pair(code, UUID.randomUUID(), "Kitchen tablet"))
                .isPresent();
        openPage("/tablets", TabletsView.class);
        assertThat(all(TabletItem.class, "tablet")).hasSize(1);
    }

    @Test
    void disconnectsATabletOnlyAfterAsking() {
        family.tablet();
        openPage("/tablets", TabletsView.class);
        clickFirst("revoke-tablet");
        assertThat(all(TabletItem.class, "tablet")).hasSize(1);
        click("confirm-question");

        assertThat(family.asParent(() -> given.get(Devices.class).of(family.childId())))
                .isEmpty();
        assertThat(byId(Paragraph.class, "no-tablets")).isNotNull();
    }

    @Test
    void namesATablet() {
        family.tablet();
        openPage("/tablets", TabletsView.class);
        clickFirst("rename-tablet");
        TextField name = byId(TextField.class, "tablet-name");
        assertThat(name.getValue()).isEqualTo("Kitchen tablet");
        _setValue(name, "Blue tablet");
        click("save-tablet-name");

        assertThat(_find(TabletNameDialog.class)).isEmpty();
        assertThat(_get(first(TabletItem.class, "tablet"), H3.class).getText()).isEqualTo("Blue tablet");
    }

    @Test
    void keepsTheFormOfANameThatIsEmpty() {
        family.tablet();
        openPage("/tablets", TabletsView.class);
        clickFirst("rename-tablet");
        TextField name = byId(TextField.class, "tablet-name");
        _setValue(name, " ");
        click("save-tablet-name");

        assertThat(name.isInvalid()).isTrue();
        assertThat(names()).containsExactly("Kitchen tablet");
    }

    @Test
    void tellsTheSecondPersonWhoNamesATabletItsPresentName() {
        family.tablet();
        openPage("/tablets", TabletsView.class);
        clickFirst("rename-tablet");
        TextField name = byId(TextField.class, "tablet-name");
        Tablet tablet = tablets().getFirst();
        family.asParent(() ->
                given.get(Devices.class).rename(family.childId(), tablet.id(), "Red tablet", tablet.rowVersion()));
        _setValue(name, "Blue tablet");
        click("save-tablet-name");
        assertThat(name.getErrorMessage()).contains("Red tablet");
        click("save-tablet-name");

        assertThat(names()).containsExactly("Blue tablet");
    }

    @Test
    void saysWhichChildrenLoseATablet() {
        TestFamily brother = family.sibling("Leo");
        brother.asParent(() -> given.get(Consents.class).consentTo(brother.childId()));
        family.tablet();
        openPage("/tablets", TabletsView.class);
        clickFirst("revoke-tablet");

        assertThat(_get(ConfirmDialog.class).getElement().getTextRecursively()).contains("Leo, Mia.");
    }

    @Test
    void countsTheChildrenOnATabletWhomTheParentDoesNotKnow() {
        for (String nickname : List.of("Leo", "Theo")) {
            TestFamily brother = family.sibling(nickname);
            brother.asParent(() -> given.get(Consents.class).consentTo(brother.childId()));
        }
        family.tablet();
        signIn(family.helper("Kim", CaregiverRole.PARENT));
        openPage("/tablets", TabletsView.class);
        clickFirst("revoke-tablet");

        assertThat(_get(ConfirmDialog.class).getElement().getTextRecursively())
                .contains("Mia, and 2 more children.")
                .doesNotContain("Leo");
    }

    @Test
    void asksOnlyAboutTheTabletIfOneChildPlaysOnIt() {
        family.tablet();
        openPage("/tablets", TabletsView.class);
        clickFirst("revoke-tablet");
        assertThat(_get(ConfirmDialog.class).getElement().getTextRecursively()).doesNotContain("Mia");
    }

    @Test
    void setsChangesAndTakesAwayTheFamilysPin() {
        PairedDevice tablet = family.tablet();
        openPage("/tablets", TabletsView.class);
        click("set-pin");
        _setValue(byId(TextField.class, "new-pin"), "4711");
        click("save-pin");
        assertThat(_find(PinDialog.class)).isEmpty();
        assertThat(lock(tablet).orElseThrow().opensWith("4711")).isTrue();

        click("set-pin");
        _setValue(byId(TextField.class, "new-pin"), "123456");
        click("save-pin");
        assertThat(lock(tablet).orElseThrow().opensWith("4711")).isFalse();
        assertThat(lock(tablet).orElseThrow().opensWith("123456")).isTrue();

        click("remove-pin");
        assertThat(lock(tablet)).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withId("remove-pin"))).isEmpty();
    }

    @Test
    void saysWhatAPinMayContain() {
        PairedDevice tablet = family.tablet();
        openPage("/tablets", TabletsView.class);
        click("set-pin");
        for (String odd : List.of("", "123", "1234567", "12a4")) {
            _setValue(byId(TextField.class, "new-pin"), odd);
            click("save-pin");
            assertThat(byId(TextField.class, "new-pin").isInvalid()).as(odd).isTrue();
        }
        assertThat(lock(tablet)).isEmpty();
    }

    private Optional<PinLock> lock(PairedDevice tablet) {
        return given.as(tablet.actor(), () -> given.get(LeavePins.class).of(tablet));
    }

    @Test
    void tellsInPlainWordsHowToPutItOnTheHomeScreen() {
        openPage("/tablets", TabletsView.class);
        HomeScreenHelp help = byId(HomeScreenHelp.class, "home-screen");
        assertThat(_find(help, ListItem.class)).hasSize(2);
        assertThat(Readability.grade(help.getElement().getTextRecursively()))
                .isLessThanOrEqualTo(Readability.PLAIN_GRADE);
    }

    @Test
    void leavesTabletsToParents() {
        family.tablet();
        signInAsHelper();
        openPage("/tablets", TabletsView.class);
        assertThat(all(TabletItem.class, "tablet")).hasSize(1);
        assertThat(all(Button.class, "rename-tablet")).isEmpty();
        assertThat(all(Button.class, "revoke-tablet")).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withId("pair"))).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withId("hand-over"))).isEmpty();
        assertThat(_find(PinPanel.class)).isEmpty();
    }

    private List<Tablet> tablets() {
        return family.asParent(() -> given.get(Devices.class).of(family.childId()));
    }

    private List<String> names() {
        return tablets().stream().map(Tablet::name).toList();
    }

    private void agree() {
        family.asParent(() -> given.get(Consents.class).consentTo(family.childId()));
    }

    private boolean consented() {
        return family.asParent(() -> given.get(Consents.class).hasConsent(family.childId()));
    }
}
