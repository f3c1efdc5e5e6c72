package org.starhop.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.starhop.account.SignedInPerson;
import org.starhop.base.DomainException;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.child.Children;
import org.starhop.child.Pairing;
import org.starhop.welcome.DemoDoors;

/** The demo's three doors. Everybody on this machine may use them, because nobody behind them is real. */
@Service
@Profile("demo")
public class OpenDoors implements DemoDoors {

    private final PeopleFinder finder;
    private final Children children;
    private final Pairing pairing;

    OpenDoors(PeopleFinder finder, Children children, Pairing pairing) {
        this.finder = finder;
        this.children = children;
        this.pairing = pairing;
    }

    @Override
    @Allowed(Who.ANYONE)
    public SignedInPerson therapist() {
        return person(Colleague.PRIYA.email());
    }

    @Override
    @Allowed(Who.ANYONE)
    public SignedInPerson parent() {
        return person(Helper.JORDAN.email());
    }

    @Override
    @Allowed(Who.ANYONE)
    public String childDoor() {
        return Actors.callAs(
                parent().actor(),
                () -> pairing.code(children.mine().stream()
                        .findFirst()
                        .orElseThrow(DomainException.NotFound::new)
                        .getId()));
    }

    private SignedInPerson person(String email) {
        return finder.person(email).orElseThrow(DomainException.NotFound::new);
    }
}
