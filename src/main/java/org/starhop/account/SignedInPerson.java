package org.starhop.account;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;

/** A signed-in person, as Spring Security represents it. */
public final class SignedInPerson implements UserDetails, Actors.Principal {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final String email;
    private final String passwordHash;
    private final boolean active;

    SignedInPerson(Account account) {
        this.actor = account.actor();
        this.email = account.getEmail();
        this.passwordHash = account.getPasswordHash();
        this.active = account.isActive();
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.copyOf(actor.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList());
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }
}
