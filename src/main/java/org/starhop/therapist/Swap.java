package org.starhop.therapist;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.program.AdjustmentReason;

/**
 * An exercise for which the therapist is choosing another, as part of an address.
 *
 * @param because why; null if the therapist has yet to say
 */
public record Swap(UUID prescriptionId, @Nullable AdjustmentReason because) {

    private static final String INSTEAD = "instead";

    /** Reads it from an address; empty if nothing is swapped there. */
    public static Optional<Swap> read(QueryParameters query) {
        return query.getSingleParameter(INSTEAD)
                .flatMap(TherapistNavigation::id)
                .map(id -> new Swap(id, TherapistNavigation.because(query).orElse(null)));
    }

    /** Returns the same query with this swap. */
    public QueryParameters addedTo(QueryParameters query) {
        Map<String, String> all = new LinkedHashMap<>();
        query.getParameters().forEach((name, values) -> all.put(name, values.getFirst()));
        all.put(INSTEAD, prescriptionId.toString());
        if (because != null) {
            all.put(TherapistNavigation.REASON, because.name());
        }
        return QueryParameters.simple(all);
    }
}
