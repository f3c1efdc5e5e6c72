package org.starhop.notice;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.LeftChild;
import org.starhop.base.access.Actors;
import org.starhop.child.CareCircles.CircleChanged;
import org.starhop.followup.HelpRequests.HelpAnswered;
import org.starhop.followup.Messages.ThreadRead;
import org.starhop.followup.Party;
import org.starhop.followup.PlanChanges.ChangesSeen;
import org.starhop.followup.alert.AlertKind;
import org.starhop.followup.alert.Alerts.AlertAnswered;
import org.starhop.program.proposal.ProposalSide;
import org.starhop.program.proposal.ProposalState;
import org.starhop.program.proposal.Proposals.AnswerSeen;
import org.starhop.program.proposal.Proposals.ProposalChanged;

/** What makes a notice read elsewhere than on its page, and what ends it. */
@Component
class SettledNotices {

    /** How long a notice is kept, read or not. What it speaks of stays. */
    static final Duration KEPT = Duration.ofDays(90);

    private final NoticeRepository notices;
    private final NoticeWriter writer;
    private final Clock clock;

    SettledNotices(NoticeRepository notices, NoticeWriter writer, Clock clock) {
        this.notices = notices;
        this.writer = writer;
        this.clock = clock;
    }

    @EventListener
    void on(ThreadRead read) {
        readByMe(read.childId(), Set.of(NoticeKind.MESSAGE, NoticeKind.REPLY));
    }

    @EventListener
    void on(ChangesSeen seen) {
        readByMe(seen.childId(), Set.of(NoticeKind.CHANGE));
    }

    @EventListener
    void on(AlertAnswered answered) {
        if (answered.kind() == AlertKind.PAIN) {
            readByMe(answered.childId(), Set.of(NoticeKind.PAIN));
        }
    }

    /** Whoever answers, the others need not look any more. */
    @EventListener
    void on(HelpAnswered answered) {
        settle(answered.childId(), answered.requestId(), NoticeKind.HELP);
    }

    /** What was answered or taken back waits for nobody. */
    @EventListener
    void on(ProposalChanged proposal) {
        if (proposal.state() != ProposalState.WAITING) {
            NoticeKind kind = proposal.side() == ProposalSide.FAMILY ? NoticeKind.FAMILY_PROPOSAL : NoticeKind.PROPOSAL;
            settle(proposal.childId(), proposal.proposalId(), kind);
        }
    }

    @EventListener
    void on(AnswerSeen seen) {
        readByMe(seen.childId(), Set.of(NoticeKind.ANSWER, NoticeKind.FAMILY_ANSWER));
    }

    @EventListener
    void on(LeftChild left) {
        // Every node hears of it; the one on which it happened has an actor, and does this in the same transaction.
        if (Actors.current().isPresent()) {
            keepOnlyReaders(left.childId(), Party.THERAPIST);
        }
    }

    @EventListener
    void on(CircleChanged changed) {
        keepOnlyReaders(changed.childId(), Party.FAMILY);
    }

    @Transactional
    @Scheduled(initialDelay = 1, fixedDelay = 24, timeUnit = TimeUnit.HOURS)
    void forget() {
        notices.deleteOlder(clock.instant().minus(KEPT));
    }

    private void settle(UUID childId, UUID about, NoticeKind kind) {
        List<UUID> readers = notices.findReaders(childId, about, kind);
        if (!readers.isEmpty()) {
            notices.settle(childId, about, kind, clock.instant());
            readers.forEach(writer::refresh);
        }
    }

    private void readByMe(UUID childId, Set<NoticeKind> kinds) {
        UUID me = Actors.require().id();
        if (notices.readAbout(me, childId, kinds, clock.instant()) > 0) {
            writer.refresh(me);
        }
    }

    private void keepOnlyReaders(UUID childId, Party party) {
        List<UUID> readers = writer.readers(childId, party);
        // "Not in" an empty list is left to each database's taste.
        notices.deleteOfOthers(
                childId,
                NoticeKind.of(party),
                readers.isEmpty() ? List.of(Actors.require().id()) : readers);
    }
}
