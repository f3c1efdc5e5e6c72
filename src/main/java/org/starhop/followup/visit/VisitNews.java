package org.starhop.followup.visit;

import java.util.UUID;

/** Published when a family should hear of a visit. */
public record VisitNews(UUID childId, UUID visitId, News news) {

    /** What happened to the visit. */
    public enum News {
        PLANNED,
        MOVED,
        CANCELLED,
        SUMMARY_READY
    }
}
