package org.starhop.account;

import jakarta.persistence.Embeddable;
import org.starhop.base.Require;

/**
 * From when on a clinic's therapists are alerted, within fourteen days of one exercise.
 *
 * @param painFrom the pain, 1 to 10; "it hurts" without a number always counts
 * @param unansweredFrom how many planned practices in a row nobody reported, 2 to 14
 * @param notUnderstoodFrom how often somebody said that it was not clear, 1 to 14
 * @param refusedFrom how often the child said no, 1 to 14
 * @param barrierFrom how often anything else got in the way, 2 to 14
 * @param endingWithin how many days before its last day, 1 to 28
 */
@Embeddable
public record AlertLimits(
        int painFrom, int unansweredFrom, int notUnderstoodFrom, int refusedFrom, int barrierFrom, int endingWithin) {

    /** What a new clinic begins with. */
    public static final AlertLimits DEFAULT = new AlertLimits(4, 3, 2, 3, 3, 7);

    private static final int TWO_WEEKS = 14;

    public AlertLimits {
        Require.range("painFrom", painFrom, 1, 10);
        Require.range("unansweredFrom", unansweredFrom, 2, TWO_WEEKS);
        Require.range("notUnderstoodFrom", notUnderstoodFrom, 1, TWO_WEEKS);
        Require.range("refusedFrom", refusedFrom, 1, TWO_WEEKS);
        Require.range("barrierFrom", barrierFrom, 2, TWO_WEEKS);
        Require.range("endingWithin", endingWithin, 1, 2 * TWO_WEEKS);
    }
}
