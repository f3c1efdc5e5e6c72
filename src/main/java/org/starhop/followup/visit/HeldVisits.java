package org.starhop.followup.visit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;

/** The visits of a child that are over: what was asked, tried, agreed and promised. */
@Service
@Transactional(readOnly = true)
public class HeldVisits {

    private final VisitRepository visits;
    private final FollowUpRepository followUps;
    private final CommitmentRepository commitments;
    private final VisitPeople people;

    HeldVisits(
            VisitRepository visits,
            FollowUpRepository followUps,
            CommitmentRepository commitments,
            VisitPeople people) {
        this.visits = visits;
        this.followUps = followUps;
        this.commitments = commitments;
        this.people = people;
    }

    /** Returns the newest, at most {@code limit}, newest first. */
    @Allowed(Who.LEAD_OF)
    public List<HeldVisit> newest(UUID childId, int limit) {
        return told(visits.findByChildIdAndStateOrderByStartedAtDesc(childId, VisitState.HELD, Limit.of(limit)));
    }

    /** Returns those that began since this moment, newest first. */
    @Allowed(Who.LEAD_OF)
    public List<HeldVisit> since(UUID childId, Instant moment) {
        return told(visits.findByChildIdAndStateAndStartedAtGreaterThanEqualOrderByStartedAtDesc(
                childId, VisitState.HELD, moment));
    }

    /** Returns the team's notes on the newest, at most {@code limit}, by the visit's id. */
    @Allowed(Who.THERAPIST_OF)
    public Map<UUID, String> teamNotes(UUID childId, int limit) {
        return visits.findByChildIdAndStateOrderByStartedAtDesc(childId, VisitState.HELD, Limit.of(limit)).stream()
                .collect(Collectors.toMap(Visit::getId, visit -> visit.text(VisitText.TEAM_NOTE)));
    }

    private List<HeldVisit> told(List<Visit> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = all.stream().map(Visit::getId).toList();
        Map<UUID, List<FollowUp>> exercises =
                followUps.findByVisitIdIn(ids).stream().collect(Collectors.groupingBy(FollowUp::getVisitId));
        Map<UUID, List<Commitment>> promises = commitments.findByVisitIdInOrderByMadeAt(ids).stream()
                .collect(Collectors.groupingBy(Commitment::getVisitId));
        Map<UUID, List<String>> names = people.namesAt(all);
        return all.stream()
                .map(visit -> told(
                        visit,
                        names.getOrDefault(visit.getId(), List.of()),
                        exercises.getOrDefault(visit.getId(), List.of()),
                        promises.getOrDefault(visit.getId(), List.of())))
                .toList();
    }

    private static HeldVisit told(
            Visit visit, List<String> names, List<FollowUp> exercises, List<Commitment> promises) {
        return new HeldVisit(
                visit.getId(),
                visit.getStart(),
                names,
                visit.text(VisitText.FAMILY_SUMMARY),
                exercises.stream()
                        .filter(FollowUp::saysSomething)
                        .map(FollowUp::line)
                        .toList(),
                promises.stream().map(Commitment::line).toList());
    }
}
