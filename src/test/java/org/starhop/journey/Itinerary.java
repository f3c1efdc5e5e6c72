package org.starhop.journey;

import java.util.List;
import java.util.stream.Stream;
import org.starhop.journey.Stop.Opening;

/** Every page and every dialog of the consoles. {@link AccessibilityJourney} fails if one is missing here. */
final class Itinerary {

    static final List<Stop> THERAPIST = List.of(
            Stop.at(
                    "therapist",
                    new Opening("therapist.SnoozeDialog", "[data-testid=snooze]"),
                    new Opening("therapist.AlertNoteDialog", "#answered-alerts summary", "[data-testid=note-alert]")),
            Stop.at("therapist/children"),
            Stop.by("[data-testid=open-child]", "therapist/child/:childId"),
            Stop.at(
                    "therapist/child/:childId/program",
                    new Opening("therapist.ProfileDialog", "#edit-profile"),
                    new Opening("therapist.ReasonDialog", "[data-testid=hold]"),
                    new Opening("therapist.ChoiceDialog", "[data-testid=choice]"),
                    new Opening("therapist.program.ProposeDialog", "[data-testid=propose]"),
                    new Opening("therapist.HistoryDialog", "[data-testid=history]")),
            Stop.by("[data-testid=adjust]", "therapist/child/:childId/adjust/:prescriptionId"),
            Stop.at("therapist/child/:childId/story"),
            Stop.at("therapist/child/:childId/stars"),
            Stop.at(
                    "therapist/child/:childId/visit",
                    new Opening("therapist.visit.PlanVisitDialog", "#plan-visit"),
                    new Opening(".brief", "maybe [data-testid=start-visit]"),
                    new Opening("therapist.visit.DoseDialog", "[data-testid=change-dose]")),
            Stop.at(
                    "therapist/child/:childId/circle",
                    new Opening("therapist.ColleagueDialog", "#share"),
                    new Opening("therapist.child.InviteDialog", "#invite"),
                    new Opening("console.AccessLinkDialog", "#invite", "#invite-name input = Rosa", "#send-invite")),
            Stop.at("therapist/messages"),
            Stop.by("[data-testid=thread] a", "therapist/messages/:childId"),
            Stop.at("therapist/notices"),
            Stop.at("therapist/notices/settings"),
            Stop.at("therapist/child/:childId/prescribe"),
            Stop.by("[data-testid=choose-exercise]", "therapist/child/:childId/prescribe/:exerciseId"),
            Stop.at(
                    "therapist/add",
                    new Opening("therapist.child.SameNameDialog", "#family input = Bennett", "#save-child")),
            Stop.at(
                    "therapist/clinic",
                    new Opening("therapist.clinic.StaffDialog", "#invite-staff"),
                    new Opening("therapist.clinic.LinkByAddressDialog", "#link-by-address"),
                    new Opening("therapist.clinic.StopAccessDialog", "[data-testid=deactivate]"),
                    new Opening("base.ui.Confirmation", "[data-testid=unassign]"),
                    new Opening("console.AccessLinkDialog", "[data-testid=reset-password]")));

    static final List<Stop> PARENT = List.of(
            Stop.at("parent"),
            Stop.by(
                    "#nav-today",
                    "parent/:childId",
                    new Opening(".tell-more", "[data-testid=log-tried], [data-testid=tell-more]"),
                    new Opening(
                            ".remedies, [data-testid=tell-more]",
                            "maybe [data-testid=log-tried]",
                            "maybe [data-testid=barrier-NOT_UNDERSTOOD]"),
                    new Opening("[data-testid=proud-form]", "[data-testid=add-proud]")),
            Stop.at(
                    "parent/:childId/plan",
                    new Opening(".childs-card[open] vaadin-upload", "[data-testid=own-media] summary")),
            Stop.at("parent/:childId/calendar"),
            Stop.at("parent/:childId/week"),
            Stop.at(
                    "parent/:childId/rewards",
                    new Opening("parent.rewards.RewardDialog", "#new-reward"),
                    new Opening("#leave-form", "#new-reward", "#reward-title input = Zoo", "press Escape"),
                    new Opening("parent.KindWordDialog", "[data-testid=decline-claim]")),
            Stop.at("parent/:childId/talk"),
            Stop.at("parent/:childId/visits"),
            Stop.at("parent/:childId/family"),
            Stop.at("parent/:childId/reminders"),
            Stop.at(
                    "parent/:childId/tablets",
                    new Opening("parent.tablets.TabletNameDialog", "[data-testid=rename-tablet]"),
                    new Opening("#revoke-dialog", "[data-testid=revoke-tablet]"),
                    new Opening("parent.tablets.PinDialog", "#set-pin"),
                    new Opening("#pairing", "#pair")),
            Stop.at(
                    "parent/:childId/helpers",
                    new Opening("#remove-dialog", "[data-testid=remove-helper]"),
                    new Opening("parent.helpers.InviteDialog", "#invite-helper"),
                    new Opening(
                            "console.AccessLinkDialog", "#invite-helper", "#invite-name input = Rosa", "#send-invite")),
            Stop.at("parent/notices"),
            Stop.at("parent/notices/settings"));

    /** Before sign-in; the two links are those that the therapist's dialogs showed. */
    static final List<Stop> ENTRANCE =
            List.of(Stop.at(""), Stop.at("login"), Stop.at("join/:token"), Stop.at("password/:token"));

    private static final String SOMEBODY = "#link-email input = tess@family.example";

    /** Creates a password link for somebody, who must be told about it. */
    static final Stop LINK_FOR_SOMEBODY = Stop.at(
            "therapist/clinic", new Opening("console.AccessLinkDialog", "#link-by-address", SOMEBODY, "#make-link"));

    /** What that person must read after signing in. */
    static final Stop READ_ONCE = Stop.at(
            "login",
            new Opening(
                    "base.ui.ReadOnce",
                    "#email input = tess@family.example",
                    "#password input = " + ParentConsole.PASSWORD,
                    "#sign-in-go"));

    /** Open only while there is no clinic. */
    static final Stop SETUP = Stop.at("setup");

    private Itinerary() {}

    static Stream<Stop> all() {
        return Stream.of(THERAPIST, PARENT, ENTRANCE, List.of(SETUP)).flatMap(List::stream);
    }
}
