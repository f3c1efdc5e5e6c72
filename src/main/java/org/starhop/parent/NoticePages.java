package org.starhop.parent;

import java.util.UUID;
import org.starhop.notice.NoticeKind;
import org.starhop.notice.NoticeLine;
import org.starhop.notice.UnreadNotice;
import org.starhop.parent.ParentNavigation.Place;

/** Where a parent reads what a notice speaks of. */
public final class NoticePages {

    private NoticePages() {}

    static String of(UnreadNotice notice) {
        return place(notice.kind(), notice.childId()).path();
    }

    /** Returns the address of what a notice speaks of. */
    public static String of(NoticeLine notice) {
        return place(notice.kind(), notice.child().getId()).address();
    }

    private static Place place(NoticeKind kind, UUID childId) {
        return switch (kind) {
            case REPLY, CHANGE, PROPOSAL, ANSWER -> ParentNavigation.talk(childId);
            case EXERCISE -> ParentNavigation.plan(childId);
            case VISIT_PLANNED, VISIT_MOVED, VISIT_CANCELLED, SUMMARY -> ParentNavigation.visits(childId);
            case MESSAGE, QUESTION, FAMILY_PROPOSAL, FAMILY_ANSWER, HELP, PAIN ->
                throw new IllegalArgumentException(kind + " is for therapists");
        };
    }
}
