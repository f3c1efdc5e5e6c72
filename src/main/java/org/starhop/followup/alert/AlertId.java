package org.starhop.followup.alert;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of a child's alerts it is; the same one as long as it is about the same thing.
 *
 * @param prescriptionId null if it is about the whole program
 */
public record AlertId(AlertKind kind, @Nullable UUID prescriptionId) {}
