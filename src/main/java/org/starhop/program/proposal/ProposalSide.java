package org.starhop.program.proposal;

/** Who proposes; the other side answers. Who is both, a therapist with a child of their own, is family to that child. */
public enum ProposalSide {
    FAMILY,
    THERAPIST
}
