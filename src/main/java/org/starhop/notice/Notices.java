package org.starhop.notice;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.DomainException;
import org.starhop.base.PersonChanged;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.followup.Party;

/** What the signed-in person should look at. Somebody else's notice looks as if it did not exist. */
@Service
@Transactional
public class Notices {

    /** The maximum number of unread notices that are counted. */
    public static final int MOST = 100;

    private final NoticeRepository notices;
    private final Children children;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notices(NoticeRepository notices, Children children, ApplicationEventPublisher events, Clock clock) {
        this.notices = notices;
        this.children = children;
        this.events = events;
        this.clock = clock;
    }

    /** Returns what the signed-in person has not read, as a parent or as a therapist; the newest {@value #MOST}. */
    @Allowed(Who.SIGNED_IN)
    @Transactional(readOnly = true)
    public List<UnreadNotice> unread(Party as) {
        return notices.findUnread(Actors.require().id(), NoticeKind.of(as), Limit.of(MOST));
    }

    /** Returns the newest notices of the signed-in parent, about the children of their circles. */
    @Allowed(Who.CAREGIVER)
    public List<NoticeLine> ofFamily(int limit) {
        return lines(children.mine(), Party.FAMILY, limit);
    }

    /** Returns the newest notices of the signed-in therapist, about the children of their caseload. */
    @Allowed(Who.THERAPIST)
    public List<NoticeLine> ofTherapist(int limit) {
        return lines(children.caseload(), Party.THERAPIST, limit);
    }

    /** Notes that the signed-in person has read these. */
    @Allowed(Who.SIGNED_IN)
    public void read(List<UUID> noticeIds) {
        UUID me = Actors.require().id();
        Set<UUID> ids = Set.copyOf(noticeIds);
        if (notices.countByReaderIdAndIdIn(me, ids) < ids.size()) {
            throw new DomainException.NotFound();
        }
        if (notices.read(me, ids, clock.instant()) > 0) {
            events.publishEvent(new PersonChanged(me));
        }
    }

    /** Notes that the signed-in person has read all notices that they have as a parent or as a therapist. */
    @Allowed(Who.SIGNED_IN)
    public void readAll(Party as) {
        UUID me = Actors.require().id();
        if (notices.readAll(me, NoticeKind.of(as), clock.instant()) > 0) {
            events.publishEvent(new PersonChanged(me));
        }
    }

    private List<NoticeLine> lines(List<Child> about, Party as, int limit) {
        Map<UUID, Child> known = about.stream().collect(Collectors.toMap(Child::getId, Function.identity()));
        return notices.findNewest(Actors.require().id(), NoticeKind.of(as), known.keySet(), Limit.of(limit)).stream()
                .map(notice -> new NoticeLine(
                        notice.getId(),
                        Objects.requireNonNull(known.get(notice.getChildId())),
                        notice.getKind(),
                        notice.getAboutId(),
                        notice.getNumber(),
                        notice.getNewestAt(),
                        notice.isRead()))
                .toList();
    }
}
