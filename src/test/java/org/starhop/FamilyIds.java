package org.starhop;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.starhop.account.Accounts;
import org.starhop.account.NewPerson;
import org.starhop.base.Discipline;
import org.starhop.base.Language;
import org.starhop.child.CareCircles;
import org.starhop.child.CareCircles.Member;
import org.starhop.child.CaregiverRole;
import org.starhop.child.Devices;
import org.starhop.child.Invitations;
import org.starhop.child.PairedDevice;
import org.starhop.followup.FamilyNoteKind;
import org.starhop.followup.FamilyNotes;
import org.starhop.followup.HelpKind;
import org.starhop.followup.HelpRequests;
import org.starhop.followup.Party;
import org.starhop.followup.visit.Commitments;
import org.starhop.followup.visit.Visits;
import org.starhop.notice.Notices;
import org.starhop.practice.PracticeLogs;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.FamilyPlan;
import org.starhop.program.PauseReason;
import org.starhop.program.Prescription;
import org.starhop.program.SlotId;
import org.starhop.program.proposal.Proposals;
import org.starhop.program.proposal.Proposed.SmallerPlan;
import org.starhop.reward.Claims;
import org.starhop.testing.Given;
import org.starhop.testing.TestFamily;

/** A family that has one of everything, and its ids, by the parameter names under which services take them. */
final class FamilyIds {

    private final TestFamily family;
    private final PairedDevice tablet;
    private final Map<String, Object> ids = new HashMap<>();

    private FamilyIds(TestFamily family) {
        this.family = family;
        this.tablet = family.tablet();
        ids.put("childId", family.childId());
        ids.put("familyId", family.familyId());
        ids.put("accountId", family.clinic().ot().getId());
        ids.put("therapistId", family.clinic().slp().getId());
        program();
        rewards();
        circle();
        visit();
        notice();
    }

    static FamilyIds of(TestFamily family) {
        return new FamilyIds(family);
    }

    /** Ids that nobody has. */
    static FamilyIds madeUp(FamilyIds like) {
        FamilyIds madeUp = new FamilyIds(like);
        madeUp.ids.replaceAll((name, id) ->
                id instanceof SlotId slot ? new SlotId(UUID.randomUUID(), slot.date(), slot.n()) : UUID.randomUUID());
        return madeUp;
    }

    private FamilyIds(FamilyIds like) {
        this.family = like.family;
        this.tablet = like.tablet;
        this.ids.putAll(like.ids);
    }

    /** Ids of what this family used to have: a revoked tablet, a member who was removed, a pause that was ended. */
    static FamilyIds ended(FamilyIds like) {
        FamilyIds ended = new FamilyIds(like);
        TestFamily family = like.family;
        Given given = family.clinic().given();
        UUID device = family.tablet().id();
        UUID helper = family.helper("Ulf", CaregiverRole.OTHER).getId();
        family.asParent(() -> {
            given.get(Devices.class).revoke(family.childId(), device);
            CareCircles circles = given.get(CareCircles.class);
            Member member = circles.members(family.childId()).stream()
                    .filter(one -> helper.equals(one.accountId()))
                    .findFirst()
                    .orElseThrow();
            circles.remove(family.childId(), member.id());
            FamilyPlan plan = given.get(FamilyPlan.class);
            LocalDate soon = family.today().plusDays(9);
            plan.pause(family.childId(), soon, soon, PauseReason.ILLNESS);
            UUID pause = plan.pauses(family.childId(), soon).getFirst().id();
            plan.endPause(family.childId(), pause);
            ended.ids.clear();
            ended.ids.putAll(Map.of("deviceId", device, "memberId", member.id(), "pauseId", pause));
        });
        return ended;
    }

    boolean has(String name) {
        return ids.containsKey(name);
    }

    TestFamily family() {
        return family;
    }

    PairedDevice tablet() {
        return tablet;
    }

    /** Returns the id for a parameter of this name: {@code rewardId}, or {@code rewardIds} for a list of them. */
    Object get(String name) {
        Object id = ids.get(name.replaceAll("Ids$", "Id"));
        if (id == null) {
            throw new AssertionError("Say in FamilyIds what a family has by the name of " + name);
        }
        return id;
    }

    private void program() {
        Prescription squats = family.threeSquats();
        Prescription walk = family.threeSquats();
        ids.put("prescriptionId", squats.getId());
        ids.put("otherId", walk.getId());
        ids.put("mediaId", UUID.randomUUID());
        ids.put("slot", family.slot(squats));
        Given given = family.clinic().given();
        family.asParent(() -> {
            given.get(PracticeLogs.class)
                    .report(family.childId(), family.slot(walk), Report.of(PracticeResult.DONE), false);
            ids.put(
                    "logId",
                    given.get(PracticeLogs.class)
                            .newest(family.childId(), 1)
                            .getFirst()
                            .log()
                            .getId());
            ids.put(
                    "noteId",
                    given.get(FamilyNotes.class)
                            .write(family.childId(), FamilyNoteKind.PROUD, "She stood!", family.today()));
            ids.put(
                    "requestId",
                    given.get(HelpRequests.class).ask(family.childId(), squats.getId(), HelpKind.MOTIVATE, null));
            ids.put(
                    "proposalId",
                    given.get(Proposals.class)
                            .propose(
                                    family.childId(),
                                    walk.getId(),
                                    SmallerPlan.than(walk.getPlan()).getFirst(),
                                    AdjustmentReason.NO_TIME,
                                    null));
            FamilyPlan plan = given.get(FamilyPlan.class);
            plan.pause(
                    family.childId(), family.today().plusDays(3), family.today().plusDays(4), PauseReason.HOLIDAY);
            ids.put(
                    "pauseId",
                    plan.pauses(family.childId(), family.today()).getFirst().id());
        });
    }

    private void rewards() {
        UUID reward = family.reward("Pick the movie", 1);
        ids.put("rewardId", reward);
        Claims claims = family.clinic().given().get(Claims.class);
        family.asParent(() -> {
            claims.ask(family.childId(), reward);
            ids.put("claimId", claims.of(family.childId()).getFirst().getId());
        });
    }

    private void visit() {
        Given given = family.clinic().given();
        family.asTherapist(() -> {
            UUID visit = given.get(Visits.class).start(family.childId());
            Commitments commitments = given.get(Commitments.class);
            commitments.promise(family.childId(), visit, Party.FAMILY, "We bring the ball", null);
            ids.put("visitId", visit);
            ids.put(
                    "commitmentId",
                    commitments.open(family.childId()).getFirst().id());
        });
    }

    private void notice() {
        Notices notices = family.clinic().given().get(Notices.class);
        ids.put(
                "noticeId",
                family.asParent(() -> notices.unread(Party.FAMILY)).getFirst().id());
    }

    private void circle() {
        Given given = family.clinic().given();
        ids.put(
                "invitationId",
                given.as(family.clinic().administrator(), () -> invitedColleague(given.get(Accounts.class))));
        ids.put("deviceId", tablet.id());
        family.asParent(() -> {
            given.get(Invitations.class)
                    .invite(
                            family.childId(),
                            NewPerson.caregiver("", "Rosa", Language.EN),
                            CaregiverRole.GRANDPARENT,
                            null);
            ids.put(
                    "memberId",
                    given.get(CareCircles.class)
                            .members(family.childId())
                            .getFirst()
                            .id());
        });
    }

    private static UUID invitedColleague(Accounts accounts) {
        String address = UUID.randomUUID() + "@example.org";
        accounts.inviteStaff(NewPerson.therapist(address, "Nora", Language.EN, Discipline.OT));
        return accounts.staffInvitations().stream()
                .filter(link -> link.getEmail().equals(address))
                .findFirst()
                .orElseThrow()
                .getId();
    }
}
