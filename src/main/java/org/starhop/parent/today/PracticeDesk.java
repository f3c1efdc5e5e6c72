package org.starhop.parent.today;

import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.progress.SlotView;

/** What a grown-up can do with a practice card. */
interface PracticeDesk {

    /** Reports a practice with one tap. */
    void log(SlotView slot, PracticeResult result);

    /** Adds details to a stored report. */
    void addDetails(SlotView slot, Report report, boolean together);

    void takeBack(SlotView slot);
}
