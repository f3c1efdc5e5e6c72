package org.starhop.account;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.DomainException;
import org.starhop.base.Language;
import org.starhop.base.Secrets;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;

/** The people of a clinic, and the links by which they get in. */
@Service
@Transactional
public class Accounts {

    /** Shortest password accepted; length beats composition rules (NIST SP 800-63B). */
    public static final int SHORTEST_PASSWORD = 10;

    private static final int LONGEST_PASSWORD = 200;

    /** Somebody wants a new password. The link goes to their own address and nowhere else. */
    public record ResetAsked(String email, String name, Language language, IssuedLink link) {}

    private final AccountRepository accounts;
    private final AccessLinkRepository links;
    private final Clinics clinics;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            AccessLinkRepository links,
            Clinics clinics,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.clinics = clinics;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /** The signed-in person. */
    @Allowed(Who.SIGNED_IN)
    @Transactional(readOnly = true)
    public Account me() {
        return accounts.findById(Actors.require().id()).orElseThrow(DomainException.NotFound::new);
    }

    /** Therapists and administrators of the clinic, by name. */
    @Allowed(Who.STAFF)
    @Transactional(readOnly = true)
    public List<Account> staff() {
        return accounts.findStaff(Actors.require().clinicId());
    }

    /** The language the signed-in person reads from now on. */
    @Allowed(Who.SIGNED_IN)
    public void speak(Language language) {
        me().speak(language);
    }

    /** A link by which a new therapist or administrator joins the clinic. */
    @Allowed(Who.ADMINISTRATOR)
    public IssuedLink inviteStaff(NewPerson person) {
        refuseKnownAddress(Account.normalized(person.email()));
        return invitation(AccessLink.Purpose.STAFF, person, null);
    }

    /** Stops a colleague from signing in; their records stay. */
    @Allowed(Who.ADMINISTRATOR)
    public void deactivate(UUID accountId) {
        if (accountId.equals(Actors.require().id())) {
            throw new DomainException.Refused("error.not-yourself");
        }
        inClinic(accountId).deactivate(clock.instant());
    }

    /** Lets a colleague sign in again. */
    @Allowed(Who.ADMINISTRATOR)
    public void reactivate(UUID accountId) {
        inClinic(accountId).reactivate();
    }

    /** A link by which a colleague chooses a new password. */
    @Allowed(Who.ADMINISTRATOR)
    public IssuedLink resetPasswordOf(UUID accountId) {
        return resetLink(inClinic(accountId), Actors.require().id());
    }

    /** The same for a caregiver, from inside a call that has checked the circle. */
    @Allowed(Who.INTERNAL)
    public IssuedLink resetPasswordOfCaregiver(UUID accountId) {
        return resetLink(inClinic(accountId), Actors.require().id());
    }

    /** A link by which somebody takes the seat that is kept for them in a care circle. */
    @Allowed(Who.INTERNAL)
    public IssuedLink inviteCaregiver(NewPerson person, UUID seatId) {
        return invitation(AccessLink.Purpose.CAREGIVER, person, seatId);
    }

    /** What an unused, unexpired link opens. */
    @Allowed(Who.ANYONE)
    @Transactional(readOnly = true)
    public AccessLink open(String token) {
        return links.findByTokenHash(Secrets.hash(token))
                .filter(link -> link.isOpen(clock.instant()))
                .orElseThrow(() -> new DomainException.Refused("error.link-used"));
    }

    /** The name of the clinic that an unused, unexpired link belongs to. */
    @Allowed(Who.ANYONE)
    @Transactional(readOnly = true)
    public String clinicOf(String token) {
        return clinics.findById(open(token).getClinicId())
                .orElseThrow(DomainException.NotFound::new)
                .getName();
    }

    /** Sends whoever has this address a link for a new password. The caller never hears whether anybody has. */
    @Allowed(Who.ANYONE)
    public void forgotPassword(String email) {
        accounts.findByEmail(Account.normalized(email))
                .filter(Account::isActive)
                .ifPresent(account -> events.publishEvent(new ResetAsked(
                        account.getEmail(),
                        account.getDisplayName(),
                        account.getLanguage(),
                        resetLink(account, account.getId()))));
    }

    /** Joins the clinic's staff with an invitation. */
    @Allowed(Who.ANYONE)
    public Account joinStaff(String token, String name, String password, Language language) {
        AccessLink link = use(token, AccessLink.Purpose.STAFF);
        var person =
                new NewPerson(link.getEmail(), name, language, link.isAdministrator(), link.getDiscipline(), false);
        return register(link.getClinicId(), person, password);
    }

    /** Chooses a new password with a link. */
    @Allowed(Who.ANYONE)
    public void choosePassword(String token, String password) {
        AccessLink link = use(token, AccessLink.Purpose.PASSWORD);
        accounts.findById(subject(link))
                .orElseThrow(DomainException.NotFound::new)
                .changePassword(hashed(password));
    }

    /** Uses up a caregiver's invitation; answers the seat it is for. */
    @Allowed(Who.INTERNAL)
    public AccessLink useInvitation(String token) {
        return use(token, AccessLink.Purpose.CAREGIVER);
    }

    /** Makes an account. */
    @Allowed(Who.INTERNAL)
    public Account register(UUID clinicId, NewPerson person, String password) {
        refuseKnownAddress(Account.normalized(person.email()));
        return accounts.save(new Account(clinicId, person, hashed(password), clock.instant()));
    }

    /** Gives somebody who already signs in the caregiver's console too. */
    @Allowed(Who.INTERNAL)
    public void becomeCaregiver(UUID accountId) {
        accounts.findById(accountId).orElseThrow(DomainException.NotFound::new).becomeCaregiver();
    }

    /** People of this clinic by id. */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public Map<UUID, Account> byId(UUID clinicId, Collection<UUID> ids) {
        return accounts.findByClinicIdAndIdIn(clinicId, ids).stream()
                .collect(Collectors.toMap(Account::getId, Function.identity()));
    }

    private AccessLink use(String token, AccessLink.Purpose purpose) {
        AccessLink link = open(token);
        if (link.getPurpose() != purpose) {
            throw new DomainException.Refused("error.link-used");
        }
        link.use(clock.instant());
        return link;
    }

    private IssuedLink resetLink(Account account, UUID askedBy) {
        var person =
                new NewPerson(account.getEmail(), account.getDisplayName(), account.getLanguage(), false, null, false);
        String token = Secrets.token();
        AccessLink link = links.save(new AccessLink(
                account.getClinicId(),
                AccessLink.Purpose.PASSWORD,
                token,
                person,
                account.getId(),
                askedBy,
                clock.instant()));
        return new IssuedLink("/password/" + token, link.getExpiresAt());
    }

    private IssuedLink invitation(AccessLink.Purpose purpose, NewPerson person, @Nullable UUID subjectId) {
        String token = Secrets.token();
        Actor actor = Actors.require();
        AccessLink link = links.save(
                new AccessLink(actor.clinicId(), purpose, token, person, subjectId, actor.id(), clock.instant()));
        return new IssuedLink("/join/" + token, link.getExpiresAt());
    }

    private void refuseKnownAddress(String email) {
        if (accounts.findByEmail(email).isPresent()) {
            throw new DomainException.Invalid("email", "error.email-taken");
        }
    }

    private Account inClinic(UUID accountId) {
        return accounts.findByIdAndClinicId(accountId, Actors.require().clinicId())
                .orElseThrow(DomainException.NotFound::new);
    }

    private static UUID subject(AccessLink link) {
        if (link.getSubjectId() == null) {
            throw new DomainException.NotFound();
        }
        return link.getSubjectId();
    }

    private String hashed(String password) {
        if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
            throw new DomainException.Invalid("password", "error.password", SHORTEST_PASSWORD);
        }
        return passwords.encode(password);
    }
}
