package org.starhop.notice;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.starhop.account.ClinicAlerts;
import org.starhop.followup.FamilyNoteKind;
import org.starhop.followup.FamilyNotes.FamilyNoted;
import org.starhop.followup.HelpRequests.HelpAsked;
import org.starhop.followup.Messages.MessageSent;
import org.starhop.followup.Party;
import org.starhop.followup.visit.VisitNews;
import org.starhop.practice.PainReported;
import org.starhop.program.PlanChanged;
import org.starhop.program.proposal.ProposalSide;
import org.starhop.program.proposal.Proposals.ProposalChanged;

/** What makes a notice. Listens in the transaction of the fact, so that there is no fact without its notices. */
@Component
class NoticeEvents {

    private final NoticeWriter writer;
    private final ClinicAlerts limits;

    NoticeEvents(NoticeWriter writer, ClinicAlerts limits) {
        this.writer = writer;
        this.limits = limits;
    }

    @EventListener
    void on(MessageSent sent) {
        writer.tell(sent.childId(), sent.party() == Party.FAMILY ? NoticeKind.MESSAGE : NoticeKind.REPLY, null);
    }

    @EventListener
    void on(FamilyNoted noted) {
        if (noted.kind() == FamilyNoteKind.QUESTION && !noted.takenBack()) {
            writer.tell(noted.childId(), NoticeKind.QUESTION, null);
        }
    }

    @EventListener
    void on(HelpAsked asked) {
        writer.tell(asked.childId(), NoticeKind.HELP, asked.requestId());
    }

    @EventListener
    void on(PainReported pain) {
        if (pain.counts(limits.limits().painFrom())) {
            writer.tell(pain.childId(), NoticeKind.PAIN, pain.prescriptionId());
        }
    }

    @EventListener
    void on(PlanChanged changed) {
        switch (changed.change()) {
            case ADJUSTED, HELD, COMPLETED -> writer.tell(changed.childId(), NoticeKind.CHANGE, null);
            case PRESCRIBED, ACTIVATED, RESUMED -> writer.tell(changed.childId(), NoticeKind.EXERCISE, null);
            case CHOICE, NO_CHOICE -> {}
        }
    }

    @EventListener
    void on(ProposalChanged proposal) {
        boolean byFamily = proposal.side() == ProposalSide.FAMILY;
        switch (proposal.state()) {
            case WAITING ->
                writer.tell(
                        proposal.childId(),
                        byFamily ? NoticeKind.FAMILY_PROPOSAL : NoticeKind.PROPOSAL,
                        proposal.proposalId());
            case ACCEPTED, DECLINED ->
                writer.tell(
                        proposal.childId(),
                        byFamily ? NoticeKind.ANSWER : NoticeKind.FAMILY_ANSWER,
                        proposal.proposalId());
            case WITHDRAWN, OVERTAKEN -> {}
        }
    }

    @EventListener
    void on(VisitNews visit) {
        NoticeKind kind = switch (visit.news()) {
            case PLANNED -> NoticeKind.VISIT_PLANNED;
            case MOVED -> NoticeKind.VISIT_MOVED;
            case CANCELLED -> NoticeKind.VISIT_CANCELLED;
            case SUMMARY_READY -> NoticeKind.SUMMARY;
        };
        writer.tell(visit.childId(), kind, null);
    }
}
