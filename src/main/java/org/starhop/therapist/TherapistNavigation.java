package org.starhop.therapist;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.base.DomainException;
import org.starhop.program.AdjustmentReason;

/** Every way through the therapist console. */
final class TherapistNavigation {

    static final String CHILD = "childId";
    static final String EXERCISE = "exerciseId";
    static final String PRESCRIPTION = "prescriptionId";
    static final String REASON = "because";
    static final String INVITE = "invite";

    private TherapistNavigation() {}

    static void toCaseload() {
        UI.getCurrent().navigate(CaseloadView.class);
    }

    static void toClinic() {
        UI.getCurrent().navigate(ClinicView.class);
    }

    static void toAddChild() {
        UI.getCurrent().navigate(AddChildView.class);
    }

    static void toProgram(UUID childId) {
        UI.getCurrent().navigate(ProgramView.class, child(childId));
    }

    static void toLibrary(UUID childId) {
        UI.getCurrent().navigate(LibraryView.class, child(childId));
    }

    /** The family of a child who is new here, with the invitation open. */
    static void toFirstInvitation(UUID childId) {
        UI.getCurrent().navigate(FamilyView.class, child(childId), QueryParameters.of(INVITE, ""));
    }

    static void toAdjust(UUID childId, UUID prescriptionId, @Nullable AdjustmentReason because) {
        var query = because == null ? QueryParameters.empty() : QueryParameters.of(REASON, because.name());
        UI.getCurrent().navigate(AdjustView.class, of(childId, PRESCRIPTION, prescriptionId), query);
    }

    static RouterLink link(String text, Class<? extends Component> view) {
        return new RouterLink(text, view);
    }

    static RouterLink childLink(String text, Class<? extends Component> view, UUID childId) {
        return new RouterLink(text, view, child(childId));
    }

    static RouterLink prescribeLink(String text, UUID childId, UUID exerciseId) {
        return new RouterLink(text, PrescribeView.class, of(childId, EXERCISE, exerciseId));
    }

    /** An identifier from the address; what is none names nothing. */
    static UUID id(BeforeEnterEvent event, String parameter) {
        try {
            return event.getRouteParameters()
                    .get(parameter)
                    .map(UUID::fromString)
                    .orElseThrow(DomainException.NotFound::new);
        } catch (IllegalArgumentException noId) {
            throw new DomainException.NotFound();
        }
    }

    private static RouteParameters child(UUID childId) {
        return new RouteParameters(CHILD, childId.toString());
    }

    private static RouteParameters of(UUID childId, String name, UUID id) {
        return new RouteParameters(new RouteParam(CHILD, childId.toString()), new RouteParam(name, id.toString()));
    }
}
