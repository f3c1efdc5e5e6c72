package org.starhop.welcome;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.starhop.account.FirstStart;

/** Where everybody signs in; in the demo also three doors that need no password. */
@Route(value = "login", layout = WelcomeLayout.class)
@AnonymousAllowed
class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** The query parameters that say why somebody was sent here. */
    static final String WRONG = "wrong";

    static final String WAIT = "wait";
    static final String ENDED = "ended";
    static final String CHANGED = "changed";
    static final String READY = "ready";
    static final String ELSEWHERE = "elsewhere";

    private final FirstStart firstStart;
    private final ObjectProvider<DemoDoors> demo;
    private final DirectSignIn signIn;
    private final ResetMail mail;

    LoginView(FirstStart firstStart, ObjectProvider<DemoDoors> demo, DirectSignIn signIn, ResetMail mail) {
        this.firstStart = firstStart;
        this.demo = demo;
        this.signIn = signIn;
        this.mail = mail;
        addClassName("card");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DemoDoors doors = demo.getIfAvailable();
        if (DirectSignIn.home().isPresent()) {
            event.forwardTo("");
        } else if (doors == null && firstStart.isOpen()) {
            event.forwardTo("setup");
        } else {
            show(doors, event.getLocation().getQueryParameters().getParameters().keySet());
        }
    }

    private void show(@Nullable DemoDoors doors, Set<String> why) {
        removeAll();
        addClassName(doors == null ? "narrow" : "wide");
        Div form = new Div();
        form.addClassName("sign-in");
        if (doors == null) {
            add(new H1(getTranslation("login.heading")), new Paragraph(getTranslation("login.lead")));
        } else {
            add(new H1(getTranslation("login.demo.heading")), new Paragraph(getTranslation("login.demo.lead")));
            add(new DoorButtons(doors, signIn));
            form.add(new H2(getTranslation("login.demo.or")));
        }
        Message.about(why).ifPresent(form::add);
        form.add(new SignInForm(), new ForgotPassword(mail));
        add(form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title");
    }
}
