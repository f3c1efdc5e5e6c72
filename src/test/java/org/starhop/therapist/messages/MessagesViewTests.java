package org.starhop.therapist.messages;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.starhop.followup.HelpKind;
import org.starhop.followup.HelpRequests;
import org.starhop.followup.MessageLine;
import org.starhop.followup.Messages;
import org.starhop.program.Prescription;
import org.starhop.therapist.ConsoleTest;

class MessagesViewTests extends ConsoleTest {

    @Test
    void showsWhichFamilyWrote() {
        clinic.aFamily("Ada");
        family.asParent(() -> given.get(Messages.class).send(family.childId(), "A question"));
        UI.getCurrent().navigate("therapist/messages");

        assertThat(all(ListItem.class, "thread")).hasSize(2);
        assertThat(all(ListItem.class, "thread").getFirst().getElement().getTextRecursively())
                .contains("Mia", "1 new");
    }

    @Test
    void answersAFamily() {
        family.asParent(() -> given.get(Messages.class).send(family.childId(), "A question"));
        UI.getCurrent().navigate("therapist/messages/" + family.childId());
        _setValue(all(TextArea.class, "message-text").getFirst(), "An answer");
        clickFirst("send-message");

        assertThat(family.asParent(() -> given.get(Messages.class).thread(family.childId(), 10)))
                .extracting(MessageLine::text)
                .containsExactly("A question", "An answer");
    }

    @Test
    void answersWhatAFamilyAsks() {
        HelpRequests requests = given.get(HelpRequests.class);
        Prescription squats = family.threeSquats();
        family.asParent(() -> requests.ask(family.childId(), squats.getId(), HelpKind.NOT_SURE, "Step two?"));
        signIn(clinic.pt());
        UI.getCurrent().navigate("therapist/messages/" + family.childId());
        assertThat(all(ListItem.class, "help-request").getFirst().getElement().getTextRecursively())
                .contains("Rocket Chair", "Step two?", "Robin");

        clickFirst("send-answer");
        assertThat(all(TextArea.class, "answer-text").getFirst().isInvalid()).isTrue();
        _setValue(all(TextArea.class, "answer-text").getFirst(), "Lean on the wall.");
        clickFirst("send-answer");
        assertThat(all(ListItem.class, "help-request")).isEmpty();
        assertThat(all(ListItem.class, "message").getFirst().getElement().getTextRecursively())
                .contains("Lean on the wall.");
    }

    @Test
    void keepsAThreadFromWhoDoesNotTreat() {
        signIn(clinic.ot());
        assertClosed("therapist/messages/" + family.childId(), ThreadView.class);
    }
}
