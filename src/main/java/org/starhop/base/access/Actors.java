package org.starhop.base.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.starhop.base.DomainException;

/** Determines who is acting on the current thread. */
public final class Actors {

    /** A principal that knows which actor it represents. */
    public interface Principal {
        Actor actor();
    }

    private Actors() {}

    public static Optional<Actor> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Principal principal) {
            return Optional.of(principal.actor());
        }
        return Optional.empty();
    }

    /**
     * Returns the current actor.
     *
     * @throws DomainException.NotFound if there is none
     */
    public static Actor require() {
        return current().orElseThrow(DomainException.NotFound::new);
    }

    /** Runs the work as this actor, then restores the thread's previous actor. */
    public static <T> T callAs(Actor actor, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(actor));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** See {@link #callAs}. */
    public static void runAs(Actor actor, Runnable work) {
        callAs(actor, () -> {
            work.run();
            return true;
        });
    }

    /** Returns an authentication for the actor, with one authority per role. */
    public static Authentication authentication(Actor actor) {
        var authorities = actor.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        Principal principal = () -> actor;
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities);
    }
}
