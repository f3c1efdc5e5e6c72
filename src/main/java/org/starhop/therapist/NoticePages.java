package org.starhop.therapist;

import java.util.UUID;
import org.starhop.notice.NoticeKind;
import org.starhop.notice.NoticeLine;
import org.starhop.notice.UnreadNotice;

/** Where a therapist reads what a notice speaks of. */
public final class NoticePages {

    private NoticePages() {}

    static String of(UnreadNotice notice) {
        return of(notice.kind(), notice.childId());
    }

    /** Returns the address of what a notice speaks of: of pain, the reports of that exercise. */
    public static String of(NoticeLine notice) {
        UUID childId = notice.child().getId();
        UUID about = notice.aboutId();
        return notice.kind() == NoticeKind.PAIN && about != null
                ? TherapistNavigation.storyOf(childId, about)
                : of(notice.kind(), childId);
    }

    private static String of(NoticeKind kind, UUID childId) {
        String page = switch (kind) {
            case MESSAGE, HELP -> TherapistNavigation.THREAD;
            case PAIN -> TherapistNavigation.STORY;
            case QUESTION -> TherapistNavigation.NOW;
            case FAMILY_PROPOSAL, FAMILY_ANSWER -> TherapistNavigation.PROGRAM;
            case PROPOSAL, ANSWER, REPLY, CHANGE, EXERCISE, VISIT_PLANNED, VISIT_MOVED, VISIT_CANCELLED, SUMMARY ->
                throw new IllegalArgumentException(kind + " is for families");
        };
        return TherapistNavigation.of(page, childId);
    }
}
