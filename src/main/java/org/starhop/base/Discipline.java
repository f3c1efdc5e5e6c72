package org.starhop.base;

/** Physical therapy, occupational therapy, speech-language pathology. */
public enum Discipline {
    PT,
    OT,
    SLP
}
