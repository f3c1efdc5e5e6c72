package org.starhop.exercise;

/** How well an exercise is supported; the label that the therapist sees. */
public enum Evidence {
    SUPPORTED,
    EXPERT_OPINION,
    CONTESTED
}
