package org.starhop.base;

/** The therapy disciplines: physical therapy, occupational therapy, and speech-language pathology. */
public enum Discipline {
    PT,
    OT,
    SLP
}
