package org.starhop.notice.reminder;

import org.starhop.base.Language;

/** The words of a reminder outside Starhop's pages. Implemented by the parent console, which has the texts. */
public interface ReminderWords {

    /** Returns a sentence that may stand on a locked screen: no name, nothing about health. */
    String timeForAStar(Language language);
}
