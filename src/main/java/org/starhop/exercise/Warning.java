package org.starhop.exercise;

/** A danger that the prescriber confirms to have talked about with the family. */
public enum Warning {
    CHOKING,
    ALLERGY
}
