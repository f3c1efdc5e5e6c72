package org.starhop.notice;

import java.util.Arrays;
import java.util.List;
import org.starhop.followup.Party;

/** What a person turns on or off together. */
public enum NoticeTopic {
    MESSAGES,
    HELP,
    PAIN,
    PROPOSALS,
    CHANGES,
    VISITS;

    /** Returns the topics that these readers choose from, which pain is not among. */
    public static List<NoticeTopic> choicesOf(Party readers) {
        return Arrays.stream(NoticeKind.values())
                .filter(kind -> kind.readers() == readers && !kind.isUrgent())
                .map(NoticeKind::topic)
                .distinct()
                .toList();
    }
}
