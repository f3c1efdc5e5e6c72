package org.starhop.therapist;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.console.ShownChild;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.Prescription;

/**
 * All navigation in the therapist console. Pages are referred to by address rather than by class, because the build
 * gives a page all browser code that the classes it refers to may need.
 */
public final class TherapistNavigation {

    public static final String TODAY = "therapist";
    public static final String CASELOAD = "therapist/children";
    public static final String CLINIC = "therapist/clinic";
    public static final String MESSAGES = "therapist/messages";
    public static final String NOTICES = "therapist/notices";
    public static final String NOTICE_SETTINGS = NOTICES + "/settings";
    public static final String THREAD = MESSAGES + "/:childId";
    public static final String ADD_CHILD = "therapist/add";
    public static final String NOW = "therapist/child/:childId";
    public static final String PROGRAM = NOW + "/program";
    public static final String STORY = NOW + "/story";
    public static final String STARS = NOW + "/stars";
    public static final String VISIT = NOW + "/visit";
    public static final String CIRCLE = NOW + "/circle";
    public static final String LIBRARY = NOW + "/prescribe";
    public static final String PRESCRIBE = LIBRARY + "/:exerciseId";
    public static final String ADJUST = NOW + "/adjust/:prescriptionId";
    public static final String EXERCISE = "exerciseId";
    public static final String PRESCRIPTION = "prescriptionId";
    public static final String REASON = "because";
    public static final String INVITE = "invite";

    /** The prescription that is asked to be put on hold. */
    public static final String HOLD = "hold";

    /** The prescription about which something is proposed to the family. */
    public static final String PROPOSE = "propose";

    /** The prescription whose practices alone are shown. */
    public static final String ONLY = "only";

    private TherapistNavigation() {}

    /** Opens the caseload. */
    public static void toCaseload() {
        UI.getCurrent().navigate(CASELOAD);
    }

    /** Opens the clinic page. */
    public static void toClinic() {
        UI.getCurrent().navigate(CLINIC);
    }

    /** Opens the form for a new child. */
    public static void toAddChild() {
        UI.getCurrent().navigate(ADD_CHILD);
    }

    /** Opens a child's program. */
    public static void toProgram(UUID childId) {
        UI.getCurrent().navigate(of(PROGRAM, childId));
    }

    /** Opens the visit of a child. */
    public static void toVisit(UUID childId) {
        UI.getCurrent().navigate(of(VISIT, childId));
    }

    /** Opens the library, to prescribe for this child. */
    public static void toLibrary(UUID childId) {
        UI.getCurrent().navigate(of(LIBRARY, childId));
    }

    /** Opens the care circle of a newly added child, with the invitation open. */
    public static void toFirstInvitation(UUID childId) {
        UI.getCurrent().navigate(of(CIRCLE, childId), QueryParameters.of(INVITE, ""));
    }

    /** Opens the form that adjusts a prescription, with a suggested reason. */
    public static void toAdjust(UUID childId, UUID prescriptionId, @Nullable AdjustmentReason because) {
        var query = because == null ? QueryParameters.empty() : QueryParameters.of(REASON, because.name());
        UI.getCurrent().navigate(of(ADJUST, childId).replace(":" + PRESCRIPTION, prescriptionId.toString()), query);
    }

    /** Opens the program, and asks whether to put a prescription on hold. */
    public static void toHold(UUID childId, UUID prescriptionId) {
        UI.getCurrent().navigate(of(PROGRAM, childId), QueryParameters.of(HOLD, prescriptionId.toString()));
    }

    /** Opens the program, with the form that proposes something about a prescription to the family. */
    public static void toPropose(UUID childId, UUID prescriptionId) {
        UI.getCurrent().navigate(of(PROGRAM, childId), QueryParameters.of(PROPOSE, prescriptionId.toString()));
    }

    static RouterLink program(UUID childId) {
        return childLink("", PROGRAM, childId);
    }

    static RouterLink thread(UUID childId) {
        return childLink("", THREAD, childId);
    }

    /** Returns a link to the practices of one prescription. */
    public static RouterLink story(UUID childId, UUID prescriptionId) {
        return link("", storyOf(childId, prescriptionId));
    }

    static String storyOf(UUID childId, UUID prescriptionId) {
        return of(STORY, childId) + "?" + ONLY + "=" + prescriptionId;
    }

    /**
     * Returns a link to the story.
     *
     * @param show what it is narrowed to, as part of the address; empty for everything
     * @param only the prescription that alone is shown; null for all
     */
    public static RouterLink story(UUID childId, String show, @Nullable UUID only) {
        String asked = only == null ? show : show + (show.isEmpty() ? "" : "&") + ONLY + "=" + only;
        return link("", asked(of(STORY, childId), QueryParameters.fromString(asked)));
    }

    /** Returns the prescription that an address asks for alone; empty for all, and for what is no id. */
    public static Optional<UUID> only(QueryParameters query) {
        return query.getSingleParameter(ONLY).flatMap(TherapistNavigation::id);
    }

    /** Returns the reason that an address suggests; empty if none. */
    public static Optional<AdjustmentReason> because(QueryParameters query) {
        String name = query.getSingleParameter(REASON).orElse("");
        return Arrays.stream(AdjustmentReason.values())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** Returns a link to a page of this child. */
    public static RouterLink childLink(String text, String page, UUID childId) {
        return link(text, of(page, childId));
    }

    /** Returns a link to the form that prescribes this exercise; the query says instead of which, if it is a swap. */
    public static RouterLink prescribeLink(String text, UUID childId, UUID exerciseId, QueryParameters swap) {
        return link(text, asked(of(PRESCRIBE, childId).replace(":" + EXERCISE, exerciseId.toString()), swap));
    }

    /** Returns a link to the library, which offers exercises that may take the place of this one. */
    public static RouterLink swapLink(String text, Prescription prescription, AdjustmentReason because) {
        var swap = new Swap(prescription.getId(), because);
        return link(text, asked(of(LIBRARY, prescription.getChildId()), swap.addedTo(QueryParameters.empty())));
    }

    private static String asked(String address, QueryParameters query) {
        String question = query.getQueryString();
        return question.isEmpty() ? address : address + "?" + question;
    }

    /** Returns a link to an address of the console. */
    public static RouterLink link(String text, String address) {
        RouterLink link = new RouterLink();
        link.setText(text);
        link.getElement().setAttribute("href", address);
        return link;
    }

    static String of(String page, UUID childId) {
        return page.replace(":" + ShownChild.PARAMETER, childId.toString());
    }
}
