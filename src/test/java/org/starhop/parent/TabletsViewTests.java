package org.starhop.parent;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.starhop.child.Children;
import org.starhop.child.Consents;
import org.starhop.child.Devices;
import org.starhop.child.PlayMode;
import org.starhop.testing.TestClock;

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
    void leavesTheMannerToParents() {
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
        assertThat(given.get(Devices.class).pair(code, UUID.randomUUID(), "Kitchen tablet"))
                .isPresent();
        openPage("/tablets", TabletsView.class);
        assertThat(all(TabletItem.class, "tablet")).hasSize(1);
    }

    @Test
    void endsATabletOnlyAfterAsking() {
        family.tablet();
        openPage("/tablets", TabletsView.class);
        clickFirst("revoke-tablet");
        assertThat(all(TabletItem.class, "tablet")).hasSize(1);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(family.asParent(() -> given.get(Devices.class).of(family.childId())))
                .isEmpty();
        assertThat(byId(Paragraph.class, "no-tablets")).isNotNull();
    }

    @Test
    void leavesTabletsToParents() {
        agree();
        signInAsHelper();
        openPage("/tablets", TabletsView.class);
        assertThat(_find(Button.class, spec -> spec.withId("pair"))).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withId("hand-over"))).isEmpty();
    }

    private void agree() {
        family.asParent(() -> given.get(Consents.class).consentTo(family.childId()));
    }

    private boolean consented() {
        return family.asParent(() -> given.get(Consents.class).hasConsent(family.childId()));
    }
}
