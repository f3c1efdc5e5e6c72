package org.starhop.exercise;

/** A risk that the prescriber confirms having discussed with the family. */
public enum Warning {
    CHOKING,
    ALLERGY
}
