package org.starhop.followup.story;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.starhop.followup.PlanChange;
import org.starhop.practice.PracticeBarrier;
import org.starhop.practice.PracticeEntry;

/**
 * A change of the program, what it answered, and how practice went before and after it: counts side by side, which
 * prove no cause.
 *
 * @param answered the reports of the two weeks before it that named the barrier it answers, and that were known when it was
 *     made, newest first
 * @param before the two weeks before it; null until two weeks have passed since, or if it ended the exercise
 * @param after the two weeks since it; null like {@code before}
 */
public record ChangeReview(
        PlanChange change,
        List<PracticeEntry> answered,
        @Nullable Fortnight before,
        @Nullable Fortnight after) {

    public ChangeReview {
        answered = List.copyOf(answered);
    }

    /** Returns the barrier that it answers; empty if it was made for another reason. */
    public Optional<PracticeBarrier> barrier() {
        return PracticeBarrier.answeredBy(change.why().reason());
    }
}
