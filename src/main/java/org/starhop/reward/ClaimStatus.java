package org.starhop.reward;

/** Where a claim stands. */
public enum ClaimStatus {
    ASKED,
    APPROVED,
    DECLINED,
    ENJOYED
}
