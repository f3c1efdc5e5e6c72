package org.starhop.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.DomainException;
import org.starhop.base.Language;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;

/**
 * How somebody who cannot sign in gets a new password. A link goes to its own person; nobody can create one for an
 * account with more rights than their own; each is recorded, and its person is told.
 */
@Service
@Transactional
public class Passwords {

    /**
     * Published when a password link was created that goes only to the person's own address.
     *
     * @param madeBy who created it for them; null if they requested it themselves
     */
    public record LinkToMail(
            String email,
            String name,
            Language language,
            IssuedLink link,
            @Nullable String madeBy) {}

    /** Published when a password was changed; its owner is notified, whoever did it. */
    public record Changed(String email, String name, Language language) {}

    private final AccountRepository accounts;
    private final AccessLinks links;
    private final AccountJournal journal;
    private final PasswordPolicy policy;
    private final ObjectProvider<PersonalMail> mail;
    private final ApplicationEventPublisher events;

    Passwords(
            AccountRepository accounts,
            AccessLinks links,
            AccountJournal journal,
            PasswordPolicy policy,
            ObjectProvider<PersonalMail> mail,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.links = links;
        this.journal = journal;
        this.policy = policy;
        this.mail = mail;
        this.events = events;
    }

    /** Creates a link for somebody of the clinic, staff or family. */
    @Allowed(Who.ADMINISTRATOR)
    public PasswordLink linkFor(UUID accountId) {
        return made(accounts.findByIdAndClinicId(accountId, Actors.require().clinicId())
                .orElseThrow(DomainException.NotFound::new));
    }

    /** Creates one by email address, for a caregiver who calls the clinic. */
    @Allowed(Who.ADMINISTRATOR)
    public PasswordLink linkForAddress(String email) {
        UUID clinicId = Actors.require().clinicId();
        return made(accounts.findByEmail(Account.normalized(email))
                .filter(account -> account.getClinicId().equals(clinicId))
                .orElseThrow(() -> new DomainException.Invalid("email", "error.email-unknown")));
    }

    /**
     * Creates one for a caregiver. For callers that have already checked the circle. Staff can get one only from an
     * administrator.
     */
    @Allowed(Who.INTERNAL)
    public PasswordLink linkForCaregiver(UUID accountId) {
        Account account = accounts.findByIdAndClinicId(
                        accountId, Actors.require().clinicId())
                .orElseThrow(DomainException.NotFound::new);
        if (account.isStaff()) {
            throw new DomainException.Refused("error.link-by-administrator");
        }
        return made(account);
    }

    /** Emails a link to whoever has this address. The caller never learns whether anybody does. */
    @Allowed(Who.ANYONE)
    public void forgot(String email) {
        accounts.findByEmail(Account.normalized(email))
                .filter(Account::isActive)
                .ifPresent(account -> mail(account, links.forPassword(account, account.getId()), null));
    }

    /** Sets a new password with a link, and ends all sessions of the account. */
    @Allowed(Who.ANYONE)
    public void choose(String token, String password) {
        AccessLink link = links.use(token, AccessLink.Purpose.PASSWORD);
        UUID accountId = link.getSubjectId();
        if (accountId == null) {
            throw new DomainException.NotFound();
        }
        Account account = accounts.findById(accountId).orElseThrow(DomainException.NotFound::new);
        account.changePassword(policy.hashed(password));
        journal.note(account, AccountEvent.Kind.PASSWORD_CHANGED, null);
        events.publishEvent(new Changed(account.getEmail(), account.getDisplayName(), account.getLanguage()));
    }

    private PasswordLink made(Account account) {
        if (!account.isActive()) {
            throw new DomainException.NotFound();
        }
        Actor maker = Actors.require();
        IssuedLink link = links.forPassword(account, maker.id());
        journal.note(account, AccountEvent.Kind.PASSWORD_LINK, null);
        if (mail.stream().anyMatch(PersonalMail::isReady)) {
            mail(account, link, maker.name());
            return new PasswordLink.Mailed(account.getEmail());
        }
        return new PasswordLink.Shown(link);
    }

    private void mail(Account account, IssuedLink link, @Nullable String madeBy) {
        events.publishEvent(
                new LinkToMail(account.getEmail(), account.getDisplayName(), account.getLanguage(), link, madeBy));
    }
}
