package org.starhop.reward;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A star as it is lit.
 *
 * @param slot what it was lit for
 * @param round how often it was taken back before
 * @param forShop whether the shop counts it too
 */
public record LitStar(String slot, LocalDate day, int round, boolean forShop, Instant at) {}
