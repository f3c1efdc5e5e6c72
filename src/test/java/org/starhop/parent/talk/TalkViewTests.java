package org.starhop.parent.talk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.starhop.console.MessageThread;
import org.starhop.followup.HelpKind;
import org.starhop.followup.HelpRequests;
import org.starhop.followup.Messages;
import org.starhop.parent.HelpCard;
import org.starhop.parent.ParentPageTest;
import org.starhop.program.Prescription;

class TalkViewTests extends ParentPageTest {

    @Test
    void sendsAMessageToTheTherapists() {
        openPage("/talk", TalkView.class);
        _setValue(first(TextArea.class, "message-text"), "She did it!");
        clickFirst("send-message");

        assertThat(all(ListItem.class, "message")).hasSize(1);
        assertThat(first(TextArea.class, "message-text").getValue()).isEmpty();
        assertThat(family.asTherapist(() -> given.get(Messages.class).unread(family.childId())))
                .isEqualTo(1);
    }

    @Test
    void readingHereIsReading() {
        family.asTherapist(() -> given.get(Messages.class).send(family.childId(), "How is it going?"));
        openPage("/talk", TalkView.class);

        assertThat(first(ListItem.class, "message").getElement().getTextRecursively())
                .contains("How is it going?", clinic.pt().getDisplayName());
        assertThat(family.asParent(() -> given.get(Messages.class).unread(family.childId())))
                .isZero();
    }

    @Test
    void whatIsTypedStaysWhenAMessageArrives() {
        openPage("/talk", TalkView.class);
        _setValue(first(TextArea.class, "message-text"), "I am still writing");
        family.asTherapist(() -> given.get(Messages.class).send(family.childId(), "Hello"));
        await().pollInSameThread().untilAsserted(() -> {
            pageCatchesUp();
            assertThat(all(ListItem.class, "message")).hasSize(1);
        });
        assertThat(first(TextArea.class, "message-text").getValue()).isEqualTo("I am still writing");
    }

    @Test
    void saysWhatIsMissingInAnEmptyMessage() {
        openPage("/talk", TalkView.class);
        clickFirst("send-message");

        assertThat(first(TextArea.class, "message-text").isInvalid()).isTrue();
        assertThat(all(ListItem.class, "message")).isEmpty();
    }

    @Test
    void helpersDoNotReadMessages() {
        family.asParent(() -> given.get(Messages.class).send(family.childId(), "Between us"));
        signInAsHelper();
        openPage("/talk", TalkView.class);

        assertThat(_find(MessageThread.class)).isEmpty();
    }

    @Test
    void showsWhatTheFamilyAskedAndTheAnswer() {
        HelpRequests requests = given.get(HelpRequests.class);
        Prescription squats = family.threeSquats();
        var request = family.asParent(() -> requests.ask(family.childId(), squats.getId(), HelpKind.NOT_SURE, null));
        family.asTherapist(() -> requests.answer(family.childId(), request, "Lean on the wall."));
        openPage("/talk", TalkView.class);

        assertThat(all(HelpCard.class, "help-request"))
                .singleElement()
                .satisfies(card -> assertThat(card.getElement().getTextRecursively())
                        .contains("Rocket Chair", "Lean on the wall."));
    }
}
