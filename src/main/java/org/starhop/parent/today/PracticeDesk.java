package org.starhop.parent.today;

import org.jspecify.annotations.Nullable;
import org.starhop.exercise.Routine;
import org.starhop.followup.HelpKind;
import org.starhop.practice.PracticeBarrier;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.program.proposal.Proposed.SmallerPlan;
import org.starhop.progress.SlotView;

/** What a grown-up can do with a practice card. */
interface PracticeDesk {

    /** Reports a practice with one tap. */
    void log(SlotView slot, PracticeResult result);

    /** Adds details to a stored report. */
    void addDetails(SlotView slot, Report report, boolean together);

    void takeBack(SlotView slot);

    /** Notes what got in the way. */
    void nameBarrier(PracticeCard card, PracticeBarrier barrier);

    /** Asks a therapist for help with the exercise. */
    void ask(PracticeCard card, HelpKind kind, @Nullable String words);

    /** Notes that the child tried it after all, and that the grown-up joined in. */
    void tryTogether(PracticeCard card);

    /** Moves this time of the exercise to another routine. */
    void place(PracticeCard card, Routine routine);

    /** Proposes a smaller plan to the therapist. */
    void askForLess(PracticeCard card, SmallerPlan plan, String words);

    /** Shows what fits into five minutes first. */
    void showShortDay();

    /** Lets the whole program rest for a few days. */
    void pause();

    /** Brings the other one of a "this or that" choice into sight. */
    void showOther(PracticeCard card);
}
