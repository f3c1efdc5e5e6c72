package org.starhop.welcome;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.starhop.base.ui.Labels;

/** A sentence above a form: what went wrong and what to do, or good news. */
class Message extends Div {

    private static final List<String> KNOWN = List.of(
            LoginView.WRONG, LoginView.WAIT, LoginView.ENDED, LoginView.CHANGED, LoginView.READY, LoginView.ELSEWHERE);

    private static final List<String> TROUBLE = List.of(LoginView.WRONG, LoginView.WAIT, LoginView.ELSEWHERE);

    private Message(String text, boolean good) {
        super(text);
        addClassNames("message", good ? "good" : "trouble");
        setId("message");
        getElement().setAttribute("role", good ? "status" : "alert");
    }

    static Message trouble(String text) {
        return new Message(text, false);
    }

    static Message good(String text) {
        return new Message(text, true);
    }

    /** Returns the sign-in page's message for its query parameters. */
    static Optional<Message> about(Set<String> why) {
        return KNOWN.stream().filter(why::contains).findFirst().map(known -> {
            String text = Labels.text("login.message." + known);
            return new Message(text, !TROUBLE.contains(known));
        });
    }
}
