package org.starhop.parent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.starhop.child.Child;
import org.starhop.practice.PracticeLogs;
import org.starhop.program.FamilyPlan.Rest;
import org.starhop.progress.DayPlan;
import org.starhop.progress.WeekCount;
import org.starhop.reward.ClaimStatus;
import org.starhop.reward.RewardClaim;
import org.starhop.reward.StarCount;

/**
 * What the page about one day shows.
 *
 * @param today the child's own date now
 * @param week the current week
 * @param parent whether the reader may decide about rewards and rest days
 */
public record DayFacts(
        Child child,
        LocalDate today,
        DayPlan day,
        WeekCount week,
        StarCount stars,
        Optional<String> focus,
        Optional<Rest> pause,
        List<RewardClaim> claims,
        boolean parent) {

    /** Returns everything the top of the page depends on; while it is unchanged, the page leaves the top as it is. */
    public List<Object> top() {
        return List.of(
                day.date(),
                today,
                day.stars(),
                week,
                focus,
                pause,
                openClaims().stream()
                        .map(claim -> claim.getId() + claim.getStatus().name())
                        .toList());
    }

    /** Returns whether a family may still view this day and report practice. */
    public static boolean isReachable(LocalDate day, LocalDate today) {
        return !day.isAfter(today) && !day.isBefore(today.minusDays(PracticeLogs.DAYS_BACK));
    }

    public boolean isToday() {
        return day.date().equals(today);
    }

    /** Returns the claims that are waiting for an answer or have not been enjoyed yet. */
    public List<RewardClaim> openClaims() {
        return claims.stream()
                .filter(claim -> claim.getStatus() == ClaimStatus.ASKED || claim.getStatus() == ClaimStatus.APPROVED)
                .toList();
    }
}
