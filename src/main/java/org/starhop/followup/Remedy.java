package org.starhop.followup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.starhop.practice.PracticeBarrier;

/** What a family can do at once about what got in the way. */
public enum Remedy {
    /** See how the exercise goes. */
    SHOW_STEPS,
    NOT_SURE(HelpKind.NOT_SURE),
    /** Move the exercise to another routine. */
    OTHER_ROUTINE,
    /** Be reminded at a time of one's own. */
    REMINDER,
    WHERE_TO_GET(HelpKind.WHERE_TO_GET),
    SMALLER_DOSE(HelpKind.SMALLER_DOSE),
    /** Do what fits into five minutes; the rest of the day can wait. */
    FIVE_MINUTES,
    /** Do the other exercise of a "this or that" choice. */
    THIS_OR_THAT,
    /** Try it once more, with the grown-up joining in. */
    TOGETHER,
    /** Rest first, and ask the child again later. */
    BREAK,
    MOTIVATE(HelpKind.MOTIVATE),
    TELL(HelpKind.TELL),
    /** Know that the exercise rests and that the therapist sees why. */
    RESTS,
    /** Know what to do in an emergency. */
    EMERGENCY,
    /** Let the whole program rest. */
    PAUSE;

    private static final int MOST = 3;

    private final @Nullable HelpKind asks;

    Remedy() {
        this(null);
    }

    Remedy(@Nullable HelpKind asks) {
        this.asks = asks;
    }

    /**
     * What decides which remedies fit now.
     *
     * @param today whether the practice is today's, not that of a day that has passed
     * @param parent whether the reader decides about routines and rest
     * @param practiced whether the child practiced at least a part
     * @param other whether the other exercise of a "this or that" choice is still open
     * @param shorter whether something open could wait on a five-minute day
     * @param asked what the family has asked about this exercise and waits for, by a request or a proposal
     */
    public record Situation(
            boolean today, boolean parent, boolean practiced, boolean other, boolean shorter, Set<HelpKind> asked) {

        public Situation {
            asked = Set.copyOf(asked);
        }
    }

    /** Returns at most three remedies against a barrier, the nearest first; what does not fit now is left out. */
    public static List<Remedy> against(PracticeBarrier barrier, Situation now) {
        return all(barrier).stream()
                .filter(remedy -> remedy.fits(now))
                .limit(MOST)
                .toList();
    }

    private static List<Remedy> all(PracticeBarrier barrier) {
        return switch (barrier) {
            case NOT_UNDERSTOOD -> List.of(SHOW_STEPS, NOT_SURE);
            case FORGOT -> List.of(OTHER_ROUTINE, REMINDER);
            case NO_MATERIALS -> List.of(THIS_OR_THAT, WHERE_TO_GET);
            case NO_TIME -> List.of(FIVE_MINUTES, OTHER_ROUTINE, SMALLER_DOSE);
            case CHILD_REFUSED -> List.of(THIS_OR_THAT, TOGETHER, MOTIVATE, BREAK);
            case DID_NOT_WORK -> List.of(SHOW_STEPS, TELL);
            case HURT -> List.of(RESTS, EMERGENCY, TELL);
            case SICK -> List.of(PAUSE);
        };
    }

    private boolean fits(Situation now) {
        return switch (this) {
            case SHOW_STEPS, EMERGENCY -> true;
            case OTHER_ROUTINE, REMINDER -> now.parent;
            case THIS_OR_THAT -> now.today && now.other;
            case FIVE_MINUTES -> now.today && now.shorter;
            case TOGETHER, BREAK -> now.today && !now.practiced;
            case RESTS -> now.today;
            case PAUSE -> now.today && now.parent;
            case NOT_SURE, WHERE_TO_GET, SMALLER_DOSE, MOTIVATE, TELL ->
                asks().filter(now.asked::contains).isEmpty();
        };
    }

    /** Returns what it asks a therapist; empty if the family helps itself. */
    public Optional<HelpKind> asks() {
        return Optional.ofNullable(asks);
    }
}
