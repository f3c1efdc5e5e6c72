package org.starhop.notice;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.starhop.followup.Party;

/** What a notice is about, and for whom. */
public enum NoticeKind {
    /** A parent wrote. */
    MESSAGE(Party.THERAPIST, NoticeTopic.MESSAGES),
    /** The family asked something for the next visit. */
    QUESTION(Party.THERAPIST, NoticeTopic.MESSAGES),
    /** Somebody at home asked for help with an exercise. */
    HELP(Party.THERAPIST, NoticeTopic.HELP),
    /** Something hurt, as much as the clinic's limit or more. */
    PAIN(Party.THERAPIST, NoticeTopic.PAIN),
    /** A parent proposed another plan. */
    FAMILY_PROPOSAL(Party.THERAPIST, NoticeTopic.PROPOSALS),
    /** A parent answered what a therapist proposed. */
    FAMILY_ANSWER(Party.THERAPIST, NoticeTopic.PROPOSALS),
    /** A therapist proposed something to the family. */
    PROPOSAL(Party.FAMILY, NoticeTopic.PROPOSALS),
    /** A therapist answered what the family proposed. */
    ANSWER(Party.FAMILY, NoticeTopic.PROPOSALS),
    /** A therapist wrote. */
    REPLY(Party.FAMILY, NoticeTopic.MESSAGES),
    /** An exercise was changed, rests, or is over. */
    CHANGE(Party.FAMILY, NoticeTopic.CHANGES),
    /** There is an exercise that was not there before. */
    EXERCISE(Party.FAMILY, NoticeTopic.CHANGES),
    VISIT_PLANNED(Party.FAMILY, NoticeTopic.VISITS),
    VISIT_MOVED(Party.FAMILY, NoticeTopic.VISITS),
    VISIT_CANCELLED(Party.FAMILY, NoticeTopic.VISITS),
    /** What was said at a visit can be read. */
    SUMMARY(Party.FAMILY, NoticeTopic.VISITS);

    private final Party readers;
    private final NoticeTopic topic;

    NoticeKind(Party readers, NoticeTopic topic) {
        this.readers = readers;
        this.topic = topic;
    }

    /** Returns whether parents read it, or therapists. */
    public Party readers() {
        return readers;
    }

    public NoticeTopic topic() {
        return topic;
    }

    /** Returns whether nobody can turn it off, and no quiet hours hold it back. */
    public boolean isUrgent() {
        return this == PAIN;
    }

    static Set<NoticeKind> of(Party readers) {
        return Arrays.stream(values()).filter(kind -> kind.readers == readers).collect(Collectors.toSet());
    }
}
