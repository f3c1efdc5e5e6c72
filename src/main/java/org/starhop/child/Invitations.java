package org.starhop.child;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.account.AccessLink;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.account.IssuedLink;
import org.starhop.account.NewPerson;
import org.starhop.base.DomainException;
import org.starhop.base.Language;
import org.starhop.base.Require;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;

/** How caregivers get into a circle: a seat is kept, a link is handed over, the seat is taken. */
@Service
@Transactional
public class Invitations {

    private final ChildRepository children;
    private final CircleMemberRepository members;
    private final Accounts accounts;
    private final Clock clock;

    Invitations(ChildRepository children, CircleMemberRepository members, Accounts accounts, Clock clock) {
        this.children = children;
        this.members = members;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Keeps a seat for somebody and answers the link by which they take it. */
    @Allowed(Who.LEAD_OF)
    public IssuedLink invite(UUID childId, NewPerson person, CaregiverRole role, @Nullable String home) {
        CircleMember seat = members.save(new CircleMember(find(childId), person.name(), role, home, clock.instant()));
        return accounts.inviteCaregiver(person, seat.getId());
    }

    /** A fresh link for a seat that is still free. */
    @Allowed(Who.LEAD_OF)
    public IssuedLink inviteAgain(UUID childId, UUID memberId) {
        CircleMember seat = seat(childId, memberId);
        if (seat.hasJoined()) {
            throw new DomainException.Refused("error.already-joined");
        }
        return accounts.inviteCaregiver(NewPerson.caregiver("", seat.getName(), Language.EN), seat.getId());
    }

    /** A link by which a caregiver who cannot sign in chooses a new password; their therapist hands it over. */
    @Allowed(Who.THERAPIST_OF)
    public IssuedLink resetPassword(UUID childId, UUID memberId) {
        UUID accountId = seat(childId, memberId).getAccountId();
        if (accountId == null) {
            throw new DomainException.NotFound();
        }
        return accounts.resetPasswordOfCaregiver(accountId);
    }

    /** Takes a seat with a new account. */
    @Allowed(Who.ANYONE)
    public Account join(String token, String email, String name, String password, Language language) {
        AccessLink link = accounts.useInvitation(token);
        Account account = accounts.register(link.getClinicId(), NewPerson.caregiver(email, name, language), password);
        take(link, account.getId(), account.getDisplayName());
        return account;
    }

    /** Takes a seat with the account one is signed in with. */
    @Allowed(Who.SIGNED_IN)
    public void joinSignedIn(String token) {
        AccessLink link = accounts.useInvitation(token);
        Actor actor = Actors.require();
        if (!link.getClinicId().equals(actor.clinicId())) {
            throw new DomainException.Refused("error.other-clinic");
        }
        accounts.becomeCaregiver(actor.id());
        take(link, actor.id(), actor.name());
    }

    private void take(AccessLink link, UUID accountId, String name) {
        UUID seatId = Require.present("seat", link.getSubjectId());
        members.findById(seatId)
                .orElseThrow(() -> new DomainException.Refused("error.link-used"))
                .join(accountId, name, clock.instant());
    }

    private CircleMember seat(UUID childId, UUID memberId) {
        return members.findByIdAndChildId(memberId, childId).orElseThrow(DomainException.NotFound::new);
    }

    private Child find(UUID childId) {
        return children.findByIdAndClinicId(childId, Actors.require().clinicId())
                .orElseThrow(DomainException.NotFound::new);
    }
}
