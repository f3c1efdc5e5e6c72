package org.starhop.therapist.messages;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.starhop.followup.MessageLine;
import org.starhop.followup.Messages;
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
    void keepsAThreadFromWhoDoesNotTreat() {
        signIn(clinic.ot());
        assertClosed("therapist/messages/" + family.childId(), ThreadView.class);
    }
}
