package org.starhop.followup;

/** For whom somebody writes about a child. Who is both, a therapist with a child of their own, is one of them per child. */
public enum Party {
    FAMILY,
    THERAPIST
}
