package org.starhop.parent.today;

import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.progress.SlotView;

/** What a grown-up can do with a practice card. */
interface PracticeDesk {

    /** One tap. */
    void log(SlotView slot, PracticeResult result);

    /** More about a tap that is stored already. */
    void tellMore(SlotView slot, Report report, boolean together);

    void takeBack(SlotView slot);
}
