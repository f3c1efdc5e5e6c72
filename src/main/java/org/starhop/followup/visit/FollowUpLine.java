package org.starhop.followup.visit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One exercise at one visit.
 *
 * @param asked whether somebody asked how it went at home
 * @param howItWent what the family answered; empty if nothing was written
 * @param trial how it went in the clinic; null if it was not tried
 */
public record FollowUpLine(
        UUID prescriptionId,
        boolean asked,
        String howItWent,
        @Nullable Trial trial) {}
