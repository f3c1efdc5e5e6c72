package org.starhop.therapist.child;

import com.vaadin.flow.component.html.ListItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened.
 *
 * @param day the child's date of it
 * @param prescriptionId the exercise that it is about; null if it is about none
 * @param kinds what it is shown as, besides everything
 */
record StoryEntry(LocalDate day, Instant at, @Nullable UUID prescriptionId, Set<StoryKind> kinds, ListItem item) {

    boolean fits(StoryKind kind, @Nullable UUID only) {
        return (kind == StoryKind.ALL || kinds.contains(kind)) && (only == null || only.equals(prescriptionId));
    }
}
