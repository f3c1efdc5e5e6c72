package org.starhop.program;

import java.util.UUID;

/** Published when a therapist changed a prescription that the family sees. */
public record PlanChanged(UUID childId, UUID prescriptionId, PrescriptionChange change) {}
