package org.starhop.exercise;

/** How well an exercise is supported by evidence; a label for the therapist. */
public enum Evidence {
    SUPPORTED,
    EXPERT_OPINION,
    CONTESTED
}
