package org.starhop.program.proposal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.base.ChildChanged;
import org.starhop.base.DomainException;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.child.CareCircles;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.Prescription;
import org.starhop.program.Prescriptions;
import org.starhop.program.proposal.ProposalRepository.About;

/**
 * What parents and therapists propose to each other. Nothing changes until the other side accepts, and then at once, by
 * the rules of {@code Prescribing} and {@code FamilyPlan}.
 */
@Service
@Transactional
public class Proposals {

    /** The maximum length of why something is proposed, in characters. */
    public static final int LONGEST_WORDS = 300;

    /** The maximum length of what an answer adds, in characters. */
    public static final int LONGEST_WORD = 200;

    /** How long an answer is announced to somebody who does not say that they have read it. */
    private static final Duration ANNOUNCED_FOR = Duration.ofDays(30);

    /** The maximum number of proposals that are read at once. */
    private static final Limit MOST = Limit.of(100);

    /**
     * Published when something was proposed, answered, or taken back.
     *
     * @param side who proposed it
     */
    public record ProposalChanged(UUID childId, UUID proposalId, ProposalSide side, ProposalState state)
            implements ChildChanged {}

    /** Published when the author's side has read an answer, so that its other pages stop announcing it. */
    public record AnswerSeen(UUID childId) implements ChildChanged {}

    private final ProposalRepository proposals;
    private final ProposalLines lines;
    private final Agreements agreements;
    private final Prescriptions prescriptions;
    private final Children children;
    private final CareCircles circles;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proposals(
            ProposalRepository proposals,
            ProposalLines lines,
            Agreements agreements,
            Prescriptions prescriptions,
            Children children,
            CareCircles circles,
            Accounts accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.lines = lines;
        this.agreements = agreements;
        this.prescriptions = prescriptions;
        this.children = children;
        this.circles = circles;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Proposes a change to the other side, which is told why.
     *
     * @param words up to {@value #LONGEST_WORDS} characters; a family may leave them out
     * @return the proposal's id
     */
    @Allowed(Who.LEAD_OF)
    public UUID propose(
            UUID childId, UUID prescriptionId, Proposed what, AdjustmentReason because, @Nullable String words) {
        Prescription about = prescriptions.get(childId, prescriptionId);
        ProposalSide side = mySide(childId);
        requireMine(about, side);
        ProposalRules.require(about, side, what, children.today(childId));
        makeRoom(about, side, what);
        Proposal made = once(new Proposal(about, side, what, because, words, Actors.require(), clock.instant()));
        changed(made);
        return made.getId();
    }

    /** Accepts what the other side proposed, and carries it out; both or neither. */
    @Allowed(Who.LEAD_OF)
    public void accept(UUID childId, UUID proposalId, @Nullable String word) {
        Proposal proposal = toAnswer(childId, proposalId);
        Prescription now = prescriptions.get(childId, proposal.getPrescriptionId());
        requireMine(now, mySide(childId));
        if (!proposal.fits(now, children.today(childId))) {
            throw new DomainException.Refused("error.proposal-overtaken");
        }
        proposal.answer(ProposalState.ACCEPTED, word, Actors.require(), clock.instant());
        agreements.carryOut(proposal, now, word);
        changed(proposal);
    }

    /** Declines what the other side proposed; nothing else changes. */
    @Allowed(Who.LEAD_OF)
    public void decline(UUID childId, UUID proposalId, @Nullable String word) {
        Proposal proposal = toAnswer(childId, proposalId);
        requireMine(prescriptions.get(childId, proposal.getPrescriptionId()), mySide(childId));
        proposal.answer(ProposalState.DECLINED, word, Actors.require(), clock.instant());
        changed(proposal);
    }

    /** Takes back what the caller proposed, while it waits. */
    @Allowed(Who.LEAD_OF)
    public void withdraw(UUID childId, UUID proposalId) {
        Proposal proposal = locked(childId, proposalId);
        proposal.withdraw(Actors.require());
        changed(proposal);
    }

    /** Notes that the author's side has read the answer. */
    @Allowed(Who.LEAD_OF)
    public void seen(UUID childId, UUID proposalId) {
        Proposal proposal = locked(childId, proposalId);
        if (proposal.getSide() == mySide(childId)) {
            proposal.seen(clock.instant());
            events.publishEvent(new AnswerSeen(childId));
        }
    }

    /** Returns what waits for either side, and answers of the last 30 days that nobody has read, newest first. */
    @Allowed(Who.LEAD_OF)
    @Transactional(readOnly = true)
    public List<ProposalLine> open(UUID childId) {
        return told(
                childId, proposals.findOpen(List.of(childId), clock.instant().minus(ANNOUNCED_FOR), MOST));
    }

    /** Returns the newest proposals about a child, whatever became of them, at most {@code limit}. */
    @Allowed(Who.LEAD_OF)
    @Transactional(readOnly = true)
    public List<ProposalLine> of(UUID childId, int limit) {
        return told(childId, proposals.findNewest(childId, Limit.of(limit)));
    }

    private List<ProposalLine> told(UUID childId, List<About> found) {
        return found.isEmpty() ? List.of() : lines.of(found, List.of(children.get(childId)));
    }

    /** Returns what concerns the signed-in therapist: proposals to answer, and answers to their own, newest first. */
    @Allowed(Who.THERAPIST)
    public List<ProposalLine> ofCaseload() {
        List<Child> caseload = children.caseload();
        List<UUID> ids = caseload.stream().map(Child::getId).toList();
        List<ProposalLine> open =
                lines.of(proposals.findOpen(ids, clock.instant().minus(ANNOUNCED_FOR), MOST), caseload);
        if (open.isEmpty()) {
            return open;
        }
        Account me = accounts.me();
        return open.stream().filter(line -> concerns(line, me)).toList();
    }

    private static boolean concerns(ProposalLine line, Account me) {
        return line.waitsFor(ProposalSide.THERAPIST) && line.prescription().isAdjustedBy(me)
                || line.isNewsFor(ProposalSide.THERAPIST) && line.mine();
    }

    private Proposal toAnswer(UUID childId, UUID proposalId) {
        Proposal proposal = locked(childId, proposalId);
        if (proposal.getSide() == mySide(childId)) {
            throw new DomainException.Refused("error.proposal-own-side");
        }
        proposal.requireWaiting();
        return proposal;
    }

    private Proposal locked(UUID childId, UUID proposalId) {
        return proposals.lock(proposalId, childId).orElseThrow(DomainException.NotFound::new);
    }

    private ProposalSide mySide(UUID childId) {
        return circles.isParent(childId) ? ProposalSide.FAMILY : ProposalSide.THERAPIST;
    }

    private void requireMine(Prescription about, ProposalSide side) {
        if (side == ProposalSide.THERAPIST && !about.isAdjustedBy(accounts.me())) {
            throw new DomainException.Refused("error.other-discipline", about.getDiscipline());
        }
    }

    /** One waits at a time; one that no longer fits gives way. */
    private void makeRoom(Prescription about, ProposalSide side, Proposed what) {
        proposals.findByOpenAs(Proposal.openAs(about, side, what)).ifPresent(open -> {
            if (open.fits(about, children.today(about.getChildId()))) {
                throw new DomainException.Refused("error.proposal-waits");
            }
            open.overtake();
            proposals.saveAndFlush(open);
        });
    }

    /** Lets the database admit only one of two people who propose the same at once. */
    private Proposal once(Proposal proposal) {
        try {
            return proposals.saveAndFlush(proposal);
        } catch (DataIntegrityViolationException alreadyThere) {
            throw new DomainException.Refused("error.proposal-waits");
        }
    }

    private void changed(Proposal proposal) {
        events.publishEvent(
                new ProposalChanged(proposal.getChildId(), proposal.getId(), proposal.getSide(), proposal.getState()));
    }
}
