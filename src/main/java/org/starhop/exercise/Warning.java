package org.starhop.exercise;

/** A risk that the therapist confirms having discussed with the family. */
public enum Warning {
    CHOKING,
    ALLERGY
}
