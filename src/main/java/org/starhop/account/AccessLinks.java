package org.starhop.account;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.starhop.base.DomainException;
import org.starhop.base.Secrets;

/** Issues links that let somebody in once. Of all links for one member of a circle, account, or address, only the newest works. */
@Component
class AccessLinks {

    private final AccessLinkRepository links;
    private final Clock clock;

    AccessLinks(AccessLinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** Creates an invitation to join; {@code memberId} is null for staff. */
    IssuedLink invite(UUID clinicId, AccessLink.Purpose purpose, NewPerson person, @Nullable UUID memberId, UUID by) {
        return issue("/join/", new Draft(clinicId, purpose, person, memberId, by));
    }

    /** Creates a link for a new password. */
    IssuedLink forPassword(Account account, UUID by) {
        var person =
                new NewPerson(account.getEmail(), account.getDisplayName(), account.getLanguage(), false, null, false);
        return issue(
                "/password/",
                new Draft(account.getClinicId(), AccessLink.Purpose.PASSWORD, person, account.getId(), by));
    }

    /**
     * Returns the link with this token.
     *
     * @throws DomainException.Refused if it no longer works
     */
    AccessLink open(String token) {
        return links.findOpen(Secrets.hash(token), clock.instant())
                .orElseThrow(() -> new DomainException.Refused("error.link-used"));
    }

    /** Uses the link up. */
    AccessLink use(String token, AccessLink.Purpose purpose) {
        AccessLink link = open(token);
        if (link.getPurpose() != purpose) {
            throw new DomainException.Refused("error.link-used");
        }
        link.use(clock.instant());
        return link;
    }

    /** Returns the invitations with which colleagues may still join this clinic. */
    List<AccessLink> ofStaff(UUID clinicId) {
        return links.findOpenOfStaff(clinicId, clock.instant());
    }

    /** Withdraws a link. */
    void end(AccessLink link) {
        link.end(clock.instant());
    }

    /** Expires password links whose creator may no longer answer for their people. */
    void endPasswordLinksOf(UUID makerId) {
        links.endPasswordLinksOf(makerId, clock.instant());
    }

    private record Draft(
            UUID clinicId,
            AccessLink.Purpose purpose,
            NewPerson person,
            @Nullable UUID subjectId,
            UUID by) {}

    private IssuedLink issue(String page, Draft draft) {
        String token = Secrets.token();
        AccessLink link = links.save(new AccessLink(
                draft.clinicId(),
                draft.purpose(),
                token,
                draft.person(),
                draft.subjectId(),
                draft.by(),
                clock.instant()));
        return new IssuedLink(page + token, link.getExpiresAt());
    }
}
