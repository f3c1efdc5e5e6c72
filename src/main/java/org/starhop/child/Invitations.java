package org.starhop.child;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.account.AccessLink;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.account.IssuedLink;
import org.starhop.account.NewPerson;
import org.starhop.account.PasswordLink;
import org.starhop.account.Passwords;
import org.starhop.base.DomainException;
import org.starhop.base.Language;
import org.starhop.base.Require;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;

/** How caregivers join a circle: a member is added, gets a link, and joins with it. */
@Service
@Transactional
public class Invitations {

    private final ChildRepository children;
    private final CircleMemberRepository members;
    private final Accounts accounts;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(
            ChildRepository children,
            CircleMemberRepository members,
            Accounts accounts,
            Passwords passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.children = children;
        this.members = members;
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /** Adds a member and returns the link with which the invited person joins. */
    @Allowed(Who.LEAD_OF)
    public IssuedLink invite(UUID childId, NewPerson person, CaregiverRole role, @Nullable String home) {
        CircleMember member = members.save(new CircleMember(find(childId), person.name(), role, home, clock.instant()));
        return accounts.inviteCaregiver(person, member.getId());
    }

    /** Creates a new link for a member who has not joined yet. Earlier links for it no longer work. */
    @Allowed(Who.LEAD_OF)
    public IssuedLink inviteAgain(UUID childId, UUID memberId) {
        CircleMember member = member(childId, memberId);
        if (!member.isFree()) {
            throw new DomainException.Refused("error.already-joined");
        }
        return accounts.inviteCaregiver(NewPerson.caregiver("", member.getName(), Language.EN), member.getId());
    }

    /**
     * Creates a password link for a caregiver who cannot sign in. A caregiver who also has children that the therapist
     * does not treat, or who is staff too, gets theirs from an administrator, because the link would give access to all
     * of it.
     */
    @Allowed(Who.THERAPIST_OF)
    public PasswordLink passwordLink(UUID childId, UUID memberId) {
        UUID accountId = member(childId, memberId).getAccountId();
        if (accountId == null) {
            throw new DomainException.NotFound();
        }
        if (members.countBeyond(accountId, Actors.require().id()) > 0) {
            throw new DomainException.Refused("error.link-by-administrator");
        }
        return passwords.linkForCaregiver(accountId);
    }

    /**
     * Returns whether an invitation still works: nobody has joined with it, and the inviter is still in charge of
     * the child.
     */
    @Allowed(Who.ANYONE)
    @Transactional(readOnly = true)
    public boolean isOpen(String token) {
        AccessLink link = accounts.open(token);
        return link.getPurpose() == AccessLink.Purpose.CAREGIVER
                && members.findById(memberId(link))
                        .filter(member -> leadsTo(link, member))
                        .isPresent();
    }

    /**
     * Returns whether the signed-in person is already in the circle that this link leads to, so that it must be for
     * somebody else.
     */
    @Allowed(Who.SIGNED_IN)
    @Transactional(readOnly = true)
    public boolean isForAnother(String token) {
        UUID me = Actors.require().id();
        return members.findById(memberId(accounts.open(token)))
                .filter(member -> members.existsByChildIdAndAccountIdAndLeftAtIsNull(member.getChildId(), me))
                .isPresent();
    }

    /** Joins with a new account. */
    @Allowed(Who.ANYONE)
    public Account join(String token, String email, String name, String password, Language language) {
        AccessLink link = accounts.useInvitation(token);
        Account account = accounts.register(link.getClinicId(), NewPerson.caregiver(email, name, language), password);
        take(link, account.getId(), account.getDisplayName());
        return account;
    }

    /** Joins with the signed-in account. */
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
        CircleMember member = members.lock(memberId(link))
                .filter(kept -> leadsTo(link, kept))
                .orElseThrow(() -> new DomainException.Refused("error.link-used"));
        if (members.existsByChildIdAndAccountIdAndLeftAtIsNull(member.getChildId(), accountId)) {
            throw new DomainException.Refused("error.in-circle");
        }
        member.join(accountId, name, clock.instant());
        joinOnce(member);
        events.publishEvent(new CareCircles.CircleChanged(member.getChildId()));
    }

    /** Lets the database admit only one of two links opened at once, which both find the circle without this person. */
    private void joinOnce(CircleMember member) {
        try {
            members.saveAndFlush(member);
        } catch (DataIntegrityViolationException alreadyThere) {
            throw new DomainException.Refused("error.in-circle");
        }
    }

    /**
     * Returns whether the invitation leads to this member. It lasts only as long as the inviter is in charge of the child.
     */
    private boolean leadsTo(AccessLink link, CircleMember member) {
        UUID inviter = link.getCreatedBy();
        return member.isFree()
                && (inviter.equals(Actor.NOBODY)
                        || children.countTreated(link.getClinicId(), member.getChildId(), inviter) > 0
                        || children.countInCircle(link.getClinicId(), member.getChildId(), inviter, true) > 0);
    }

    private static UUID memberId(AccessLink link) {
        return Require.present("member", link.getSubjectId());
    }

    private CircleMember member(UUID childId, UUID memberId) {
        return members.findByIdAndChildIdAndLeftAtIsNull(memberId, childId).orElseThrow(DomainException.NotFound::new);
    }

    private Child find(UUID childId) {
        return children.findByIdAndClinicId(childId, Actors.require().clinicId())
                .orElseThrow(DomainException.NotFound::new);
    }
}
