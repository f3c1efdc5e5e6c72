package org.starhop.account;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.DomainException;
import org.starhop.base.Language;
import org.starhop.base.Names;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;

/** The people of a clinic, and the links with which they get in. */
@Service
@Transactional
public class Accounts {

    /** The minimum length of a password. Length is better than composition rules (NIST SP 800-63B). */
    public static final int SHORTEST_PASSWORD = 10;

    private final AccountRepository accounts;
    private final AccountEvents entries;
    private final AccessLinks links;
    private final AccountJournal journal;
    private final Clinics clinics;
    private final PasswordPolicy policy;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            AccountEvents entries,
            AccessLinks links,
            AccountJournal journal,
            Clinics clinics,
            PasswordPolicy policy,
            Clock clock) {
        this.accounts = accounts;
        this.entries = entries;
        this.links = links;
        this.journal = journal;
        this.clinics = clinics;
        this.policy = policy;
        this.clock = clock;
    }

    /** Returns the signed-in person. */
    @Allowed(Who.SIGNED_IN)
    @Transactional(readOnly = true)
    public Account me() {
        return accounts.findById(Actors.require().id()).orElseThrow(DomainException.NotFound::new);
    }

    /** Returns the clinic's therapists and administrators, by name. */
    @Allowed(Who.STAFF)
    @Transactional(readOnly = true)
    public List<Account> staff() {
        return accounts.findStaff(Actors.require().clinicId()).stream()
                .sorted(Comparator.comparing(Account::getDisplayName, Names.inOrder(Locale.ROOT)))
                .toList();
    }

    /** Sets the language of the signed-in person. */
    @Allowed(Who.SIGNED_IN)
    public void speak(Language language) {
        me().speak(language);
    }

    /** Creates a link with which a new therapist or administrator joins the clinic. */
    @Allowed(Who.ADMINISTRATOR)
    public IssuedLink inviteStaff(NewPerson person) {
        refuseKnownAddress(Account.normalized(person.email()));
        Actor actor = Actors.require();
        return links.invite(actor.clinicId(), AccessLink.Purpose.STAFF, person, null, actor.id());
    }

    /** Returns the invitations of colleagues who have not joined yet, in order of expiry. */
    @Allowed(Who.ADMINISTRATOR)
    @Transactional(readOnly = true)
    public List<AccessLink> staffInvitations() {
        return links.ofStaff(Actors.require().clinicId());
    }

    /** Creates a new link for a colleague who has not joined yet. The previous one no longer works. */
    @Allowed(Who.ADMINISTRATOR)
    public IssuedLink inviteStaffAgain(UUID invitationId) {
        return inviteStaff(invitation(invitationId).person());
    }

    /** Withdraws an invitation. */
    @Allowed(Who.ADMINISTRATOR)
    public void takeBackInvitation(UUID invitationId) {
        links.end(invitation(invitationId));
    }

    /** Stops a colleague from signing in and ends their sessions; their records stay. */
    @Allowed(Who.ADMINISTRATOR)
    public void deactivate(UUID accountId) {
        if (accountId.equals(Actors.require().id())) {
            throw new DomainException.Refused("error.not-yourself");
        }
        Account colleague = colleague(accountId);
        colleague.deactivate(clock.instant());
        journal.note(colleague, AccountEvent.Kind.DEACTIVATED, null);
    }

    /** Lets a colleague sign in again. */
    @Allowed(Who.ADMINISTRATOR)
    public void reactivate(UUID accountId) {
        Account colleague = colleague(accountId);
        colleague.reactivate();
        journal.note(colleague, AccountEvent.Kind.REACTIVATED, null);
    }

    /** Creates a link with which somebody joins a care circle as the member that was added for them. */
    @Allowed(Who.INTERNAL)
    public IssuedLink inviteCaregiver(NewPerson person, UUID memberId) {
        Actor actor = Actors.require();
        return links.invite(actor.clinicId(), AccessLink.Purpose.CAREGIVER, person, memberId, actor.id());
    }

    /** Returns an unused, unexpired link. */
    @Allowed(Who.ANYONE)
    @Transactional(readOnly = true)
    public AccessLink open(String token) {
        return links.open(token);
    }

    /** Returns the name of the clinic that an unused, unexpired link belongs to. */
    @Allowed(Who.ANYONE)
    @Transactional(readOnly = true)
    public String clinicOf(String token) {
        return clinics.findById(open(token).getClinicId())
                .orElseThrow(DomainException.NotFound::new)
                .getName();
    }

    /** Joins the clinic's staff with an invitation. */
    @Allowed(Who.ANYONE)
    public Account joinStaff(String token, String name, String password, Language language) {
        AccessLink link = links.use(token, AccessLink.Purpose.STAFF);
        var person =
                new NewPerson(link.getEmail(), name, language, link.isAdministrator(), link.getDiscipline(), false);
        return register(link.getClinicId(), person, password);
    }

    /** Uses up a caregiver's invitation and returns the member of a circle it is for. */
    @Allowed(Who.INTERNAL)
    public AccessLink useInvitation(String token) {
        return links.use(token, AccessLink.Purpose.CAREGIVER);
    }

    /** Creates an account. */
    @Allowed(Who.INTERNAL)
    public Account register(UUID clinicId, NewPerson person, String password) {
        refuseKnownAddress(Account.normalized(person.email()));
        return accounts.save(new Account(clinicId, person, policy.hashed(password), clock.instant()));
    }

    /** Gives an existing account access to the parent console too. */
    @Allowed(Who.INTERNAL)
    public void becomeCaregiver(UUID accountId) {
        accounts.findById(accountId).orElseThrow(DomainException.NotFound::new).becomeCaregiver();
    }

    /**
     * Ends all sessions of somebody who was removed from a circle; after signing in again, they see what they still
     * may.
     */
    @Allowed(Who.INTERNAL)
    public void leftCircle(UUID accountId, UUID childId) {
        Account account = accounts.findById(accountId).orElseThrow(DomainException.NotFound::new);
        account.cutOff();
        journal.note(account, AccountEvent.Kind.LEFT_CIRCLE, childId);
    }

    /**
     * Records that a therapist no longer treats a child: its pages close on every node, and the therapist's password
     * links expire.
     */
    @Allowed(Who.INTERNAL)
    public void leftCare(UUID therapistId, UUID childId) {
        Account account = accounts.findById(therapistId).orElseThrow(DomainException.NotFound::new);
        links.endPasswordLinksOf(therapistId);
        journal.note(account, AccountEvent.Kind.LEFT_CARE, childId);
    }

    /** Returns who created password links for the signed-in person, until that person confirms having read it. */
    @Allowed(Who.SIGNED_IN)
    @Transactional(readOnly = true)
    public List<String> linkMakers() {
        return entries.findUntold(Actors.require().id()).stream()
                .map(AccountEvent::getActorName)
                .distinct()
                .toList();
    }

    /** Records that the signed-in person has read who created links for them. */
    @Allowed(Who.SIGNED_IN)
    public void linksRead() {
        entries.findUntold(Actors.require().id()).forEach(event -> event.told(clock.instant()));
    }

    /** Returns the time zone of the actor's clinic. */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public ZoneId zoneOfClinic() {
        return clinics.findById(Actors.require().clinicId())
                .orElseThrow(DomainException.NotFound::new)
                .getZone();
    }

    /** Returns people of this clinic by id. */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public Map<UUID, Account> byId(UUID clinicId, Collection<UUID> ids) {
        return accounts.findByClinicIdAndIdIn(clinicId, ids).stream()
                .collect(Collectors.toMap(Account::getId, Function.identity()));
    }

    private void refuseKnownAddress(String email) {
        if (accounts.findByEmail(email).isPresent()) {
            throw new DomainException.Invalid("email", "error.email-taken");
        }
    }

    private AccessLink invitation(UUID invitationId) {
        return staffInvitations().stream()
                .filter(link -> link.getId().equals(invitationId))
                .findFirst()
                .orElseThrow(DomainException.NotFound::new);
    }

    private Account colleague(UUID accountId) {
        return accounts.findByIdAndClinicId(accountId, Actors.require().clinicId())
                .filter(Account::isStaff)
                .orElseThrow(DomainException.NotFound::new);
    }
}
