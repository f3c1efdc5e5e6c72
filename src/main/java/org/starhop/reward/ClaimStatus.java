package org.starhop.reward;

/** The status of a claim. */
public enum ClaimStatus {
    ASKED,
    APPROVED,
    DECLINED,
    ENJOYED
}
