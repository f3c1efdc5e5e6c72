package org.starhop.parent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.starhop.child.Child;
import org.starhop.practice.PracticeLogs;
import org.starhop.program.ProgramPause;
import org.starhop.progress.DayPlan;
import org.starhop.progress.WeekCount;
import org.starhop.reward.ClaimStatus;
import org.starhop.reward.RewardClaim;
import org.starhop.reward.StarCount;

/**
 * What one day's page shows.
 *
 * @param today the child's own date now
 * @param week the running week
 * @param parent whether the reader decides about rewards and rests
 */
public record DayFacts(
        Child child,
        LocalDate today,
        DayPlan day,
        WeekCount week,
        StarCount stars,
        Optional<String> focus,
        Optional<ProgramPause> pause,
        List<RewardClaim> claims,
        boolean parent) {

    /** All that the top of the page says; while it is the same, the page leaves it as it is. */
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

    /** Whether a family may still look at this day and log what was done. */
    public static boolean isReachable(LocalDate day, LocalDate today) {
        return !day.isAfter(today) && !day.isBefore(today.minusDays(PracticeLogs.DAYS_BACK));
    }

    public boolean isToday() {
        return day.date().equals(today);
    }

    /** Claims that wait for an answer, or were granted and wait to be enjoyed. */
    public List<RewardClaim> openClaims() {
        return claims.stream()
                .filter(claim -> claim.getStatus() == ClaimStatus.ASKED || claim.getStatus() == ClaimStatus.APPROVED)
                .toList();
    }
}
