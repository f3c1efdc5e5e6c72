package org.starhop.parent;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.starhop.base.access.Actors;
import org.starhop.child.CareCircles;
import org.starhop.child.CaregiverRole;

/** Tells a page whether to offer what only parents decide. The services check it again. */
@Component
public class Seats {

    private final CareCircles circles;

    Seats(CareCircles circles) {
        this.circles = circles;
    }

    /** Whether the signed-in person sits in this child's circle as a parent. */
    public boolean isParent(UUID childId) {
        UUID me = Actors.require().id();
        return circles.members(childId).stream()
                .anyMatch(seat -> me.equals(seat.getAccountId()) && seat.getRole() == CaregiverRole.PARENT);
    }
}
