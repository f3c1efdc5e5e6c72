package org.starhop.account;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.starhop.base.DomainException;
import org.starhop.base.Secrets;

/** Issues links that let somebody in once. Of all links for one seat, account or address only the newest opens anything. */
@Component
class AccessLinks {

    private final AccessLinkRepository links;
    private final Clock clock;

    AccessLinks(AccessLinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** An invitation to join; {@code seatId} is null for staff. */
    IssuedLink invite(UUID clinicId, AccessLink.Purpose purpose, NewPerson person, @Nullable UUID seatId, UUID by) {
        return issue("/join/", new Draft(clinicId, purpose, person, seatId, by));
    }

    /** A link for a new password. */
    IssuedLink forPassword(Account account, UUID by) {
        var person =
                new NewPerson(account.getEmail(), account.getDisplayName(), account.getLanguage(), false, null, false);
        return issue(
                "/password/",
                new Draft(account.getClinicId(), AccessLink.Purpose.PASSWORD, person, account.getId(), by));
    }

    /** What the link opens. One that opens nothing any more doesn't exist. */
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

    /** The invitations by which colleagues may still join this clinic. */
    List<AccessLink> ofStaff(UUID clinicId) {
        return links.findOpenOfStaff(clinicId, clock.instant());
    }

    /** Takes a link back. */
    void end(AccessLink link) {
        link.end(clock.instant());
    }

    /** Ends what somebody made for people whom they may no longer answer for. */
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
