package org.starhop.welcome;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.starhop.account.KnownDevices;
import org.starhop.account.SignedInPerson;
import org.starhop.base.access.Actors;

/** Signs in somebody who presented something other than a password: an invitation, or a door of the demo. */
@Component
class DirectSignIn {

    private final UserDetailsService people;
    private final KnownDevices devices;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    DirectSignIn(UserDetailsService people, KnownDevices devices) {
        this.people = people;
        this.devices = devices;
    }

    /** Signs in the person with this address and opens their start page. */
    void letIn(String email) {
        know(email);
        letIn((SignedInPerson) people.loadUserByUsername(email));
    }

    /** Signs in this person and opens their start page. */
    void letIn(SignedInPerson person) {
        Authentication authentication =
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        // Changes the session id, so that whoever started the session before the sign-in does not know it.
        VaadinService.reinitializeSession(VaadinRequest.getCurrent());
        SecurityContextHolder.setContext(context);
        sessions.saveContext(
                context,
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
        UI.getCurrent().getPage().setLocation(Home.of(person.actor()));
    }

    /**
     * Marks this browser as known, so that guesses made elsewhere cannot keep the person with this address from signing
     * in here.
     */
    void know(String email) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var response = VaadinServletResponse.getCurrent().getHttpServletResponse();
        devices.remember(email, DeviceCookie.of(request))
                .ifPresent(secret -> DeviceCookie.give(secret, request, response));
    }

    /** Returns the start page of whoever is signed in. */
    static Optional<String> home() {
        return Actors.current().map(Home::of);
    }
}
