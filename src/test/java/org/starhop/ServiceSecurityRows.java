package org.starhop;

import java.util.Map;
import java.util.TreeMap;
import org.starhop.base.access.Who;

/**
 * Who may call which service method, stated a second time on purpose: a change to an annotation is a change here too.
 */
final class ServiceSecurityRows {

    static final Map<String, Who> ROWS = new TreeMap<>();

    private ServiceSecurityRows() {}

    private static void row(Who who, String... methods) {
        for (String method : methods) {
            ROWS.put(method, who);
        }
    }

    static {
        row(
                Who.ANYONE,
                "Accounts.clinicOf",
                "Passwords.choose",
                "Passwords.forgot",
                "Accounts.joinStaff",
                "Accounts.open",
                "Pairing.pair",
                "Devices.recognise",
                "FirstStart.isOpen",
                "FirstStart.setUp",
                "Invitations.isOpen",
                "Invitations.join");
        row(
                Who.SIGNED_IN,
                "Accounts.linkMakers",
                "Accounts.linksRead",
                "Accounts.me",
                "Accounts.speak",
                "Invitations.isForAnother",
                "Invitations.joinSignedIn");
        row(
                Who.STAFF,
                "Accounts.staff",
                "Children.add",
                "Children.addFamily",
                "Families.isNamed",
                "Families.known",
                "Treatments.admit",
                "Library.bySlug",
                "Library.count",
                "Library.get",
                "Library.search");
        row(
                Who.ADMINISTRATOR,
                "Accounts.deactivate",
                "Accounts.inviteStaff",
                "Accounts.inviteStaffAgain",
                "Accounts.staffInvitations",
                "Accounts.takeBackInvitation",
                "Backups.make",
                "Backups.state",
                "Accounts.reactivate",
                "Passwords.linkFor",
                "Passwords.linkForAddress",
                "Children.ofClinic",
                "Treatments.assign",
                "Treatments.stopAccess",
                "Treatments.treatedBy",
                "Treatments.therapistsOfClinic",
                "Treatments.unassign");
        row(Who.THERAPIST, "Children.caseload", "Messages.threads", "Progress.caseload", "Treatments.treat");
        row(Who.CAREGIVER, "Children.mine", "Progress.mine", "Stars.mine");
        row(Who.DEVICE, "Boards.of", "Devices.seen", "LeavePins.of", "PlayMedia.of", "SkyYears.of", "Taps.receive");
        row(Who.CIRCLE_OF, "Children.get", "Skies.of", "Stars.of");
        row(
                Who.GROWN_UP_OF,
                "CareCircles.isParent",
                "CareCircles.members",
                "Claims.of",
                "Consents.hasConsent",
                "DayPlans.days",
                "FamilyMedia.of",
                "FamilyPlan.pauses",
                "PlanChanges.of",
                "PracticeLogs.newest",
                "PracticeLogs.report",
                "PracticeLogs.tellMore",
                "PracticeLogs.withdraw",
                "Prescriptions.changes",
                "Prescriptions.get",
                "Prescriptions.history",
                "Prescriptions.lastReasons",
                "Prescriptions.of",
                "Prescriptions.weekFocus",
                "Progress.of",
                "RepetitionQuests.of",
                "Progress.week",
                "Stars.ofFamily",
                "Rewards.of",
                "Treatments.therapists");
        row(
                Who.THERAPIST_OF,
                "Invitations.passwordLink",
                "Prescribing.activate",
                "Prescribing.adjust",
                "Prescribing.complete",
                "Prescribing.endChoice",
                "Prescribing.focusOn",
                "Prescribing.hold",
                "Prescribing.offerChoice",
                "Prescribing.prescribe",
                "Prescribing.resume",
                "Treatments.share");
        row(
                Who.LEAD_OF,
                "Children.describe",
                "Invitations.invite",
                "Invitations.inviteAgain",
                "Messages.read",
                "Messages.readers",
                "Messages.send",
                "Messages.thread",
                "Messages.unread");
        row(
                Who.CAREGIVER_OF,
                "Claims.ask",
                "Claims.enjoyed",
                "DayReader.read",
                "Devices.of",
                "PlanChanges.seen",
                "PlanChanges.unseen");
        row(
                Who.PARENT_OF,
                "AuditLog.newest",
                "AuditLog.visitors",
                "CareCircles.remove",
                "Children.budget",
                "Children.playAs",
                "Claims.approve",
                "Claims.decline",
                "Claims.treat",
                "Consents.consentTo",
                "Pairing.code",
                "Devices.players",
                "Devices.rename",
                "Devices.revoke",
                "FamilyMedia.remove",
                "FamilyMedia.show",
                "FamilyPlan.endPause",
                "FamilyPlan.order",
                "FamilyPlan.pause",
                "FamilyPlan.place",
                "FamilyPlan.praiseOnly",
                "FamilyPlan.prompt",
                "LeavePins.isSet",
                "LeavePins.remove",
                "LeavePins.set",
                "Rewards.change",
                "Rewards.create",
                "Rewards.order",
                "Rewards.restore",
                "Rewards.retire",
                "Skies.completeAfter");
        row(
                Who.INTERNAL,
                "Accounts.becomeCaregiver",
                "Accounts.byId",
                "Accounts.inviteCaregiver",
                "Accounts.register",
                "Accounts.leftCare",
                "Accounts.leftCircle",
                "Passwords.linkForCaregiver",
                "Accounts.useInvitation",
                "CareCircles.watchers",
                "Children.byId",
                "Children.siblings",
                "Children.withSiblings",
                "Children.today",
                "Claims.askFromTablet",
                "Claims.enjoyedBetween",
                "Claims.enjoyedOnTablet",
                "Claims.find",
                "Claims.ofAll",
                "DayPlans.ofAll",
                "Devices.leave",
                "FamilyMedia.find",
                "FamilyPlan.pausesOfAll",
                "FirstStart.createdAt",
                "FirstStart.found",
                "FirstStart.holdsClinic",
                "PracticeLogs.since",
                "PracticeRecorder.add",
                "PracticeRecorder.open",
                "PracticeRecorder.report",
                "PracticeRecorder.undo",
                "PracticeRecorder.withdraw",
                "PracticeRewards.earn",
                "PracticeRewards.lock",
                "PracticeRewards.reported",
                "PracticeRewards.takeBack",
                "PracticeRewards.thank",
                "Prescriptions.since",
                "Prescriptions.versionsOfAll",
                "RepetitionQuests.begin",
                "RepetitionQuests.ofAll",
                "Rewards.ofAll",
                "Skies.ofAll",
                "Skies.ofYear",
                "SlotTallies.between",
                "SlotTallies.starDays",
                "StarDays.ofAll",
                "Stars.ofAll");
    }
}
