package org.starhop.welcome;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.starhop.account.AccessLink;
import org.starhop.account.Accounts;
import org.starhop.base.DomainException;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;
import org.starhop.child.Invitations;

/** The page that an invitation opens: create an account, or add a child to one's own account. */
@Route(value = "join/:token", layout = WelcomeLayout.class)
@AnonymousAllowed
class JoinView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Accounts accounts;
    private final Invitations invitations;
    private final DirectSignIn signIn;
    private final AuthenticationContext authentication;

    JoinView(Accounts accounts, Invitations invitations, DirectSignIn signIn, AuthenticationContext authentication) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.signIn = signIn;
        this.authentication = authentication;
        addClassNames("card", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String token = event.getRouteParameters().get("token").orElse("");
        try {
            AccessLink link = accounts.open(token);
            if (link.getPurpose() == AccessLink.Purpose.PASSWORD) {
                event.forwardTo("password/" + token);
            } else if (link.getPurpose() == AccessLink.Purpose.CAREGIVER && !invitations.isOpen(token)) {
                add(new UsedLink());
            } else {
                welcome(token, link);
            }
        } catch (DomainException.Refused used) {
            add(new UsedLink());
        }
    }

    private void welcome(String token, AccessLink link) {
        boolean staff = link.getPurpose() == AccessLink.Purpose.STAFF;
        add(
                new H1(getTranslation("join.heading", accounts.clinicOf(token))),
                new Paragraph(getTranslation(staff ? "join.lead.staff" : "join.lead.caregiver")));
        Actors.current()
                .ifPresentOrElse(
                        actor -> add(staff ? signOutFirst(actor) : joinAs(actor, token)),
                        () -> add(newAccount(token, link, staff)));
    }

    private Div newAccount(String token, AccessLink link, boolean staff) {
        FormErrors errors = new FormErrors();
        PersonFields person = new PersonFields();
        person.name.setValue(link.getDisplayName());
        person.email.setValue(link.getEmail());
        person.email.setReadOnly(staff);
        Div form = new Div(errors);
        form.addClassName("form");
        person.addTo(form, errors);
        form.add(new GoButton("join-go", getTranslation("join.go"), () -> {
                    if (errors.attempt(() -> join(token, person, staff))) {
                        signIn.letIn(person.email.getValue());
                    }
                })
                .on(form));
        return form;
    }

    private void join(String token, PersonFields person, boolean staff) {
        if (staff) {
            joinStaff(token, person);
        } else {
            joinCircle(token, person);
        }
    }

    private void joinStaff(String token, PersonFields person) {
        accounts.joinStaff(token, person.name.getValue(), person.password.getValue(), Labels.language());
    }

    private void joinCircle(String token, PersonFields person) {
        invitations.join(
                token, person.email.getValue(), person.name.getValue(), person.password.getValue(), Labels.language());
    }

    private Div joinAs(Actor actor, String token) {
        if (invitations.isForAnother(token)) {
            Paragraph words = new Paragraph(getTranslation("join.for-another", actor.name()));
            words.setId("for-another");
            Anchor onward = new Anchor("/", getTranslation("join.onward"));
            onward.setId("onward");
            return form(words, onward, new SignOut(authentication, getTranslation("join.not-you")));
        }
        GoButton join = new GoButton("join-signed-in", getTranslation("join.as", actor.name()), () -> {
            invitations.joinSignedIn(token);
            signIn.letIn(accounts.me().getEmail());
        });
        return form(join, new SignOut(authentication, getTranslation("join.not-you")));
    }

    private Div signOutFirst(Actor actor) {
        Paragraph words = new Paragraph(getTranslation("join.signed-in-as", actor.name()));
        return form(words, new SignOut(authentication, getTranslation("join.sign-out")));
    }

    private static Div form(Component... parts) {
        Div form = new Div(parts);
        form.addClassName("form");
        return form;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("join.title");
    }
}
