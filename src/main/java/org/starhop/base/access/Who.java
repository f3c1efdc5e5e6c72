package org.starhop.base.access;

/** Who may call a service method. For child-scoped ones, the first argument is the child's id. */
public enum Who {
    /** Anyone, signed in or not; the method itself checks a secret that it is given. */
    ANYONE(false),
    /** Any signed-in person. */
    SIGNED_IN(false),
    /** Therapists and administrators of the clinic. */
    STAFF(false),
    /** Administrators of the clinic. */
    ADMINISTRATOR(false),
    /** Therapists, for things that do not belong to a child, such as the library. */
    THERAPIST(false),
    /** Caregivers, for things that do not belong to one child, such as their own list of children. */
    CAREGIVER(false),
    /** A paired tablet. */
    DEVICE(false),
    /** Everybody around this child: the care circle, the therapists, and the tablets. */
    CIRCLE_OF(true),
    /** The grown-ups around this child: the care circle and the therapists. */
    GROWN_UP_OF(true),
    /** Therapists who currently treat this child. */
    THERAPIST_OF(true),
    /** Those in charge: therapists who currently treat this child, and its parents; not other helpers. */
    LEAD_OF(true),
    /** Caregivers in this child's circle. */
    CAREGIVER_OF(true),
    /** Members of the circle with a parent's rights: routine, rewards, devices, consent. */
    PARENT_OF(true),
    /** Only from inside another allowed call; for calls between modules. */
    INTERNAL(false);

    private final boolean childScoped;

    Who(boolean childScoped) {
        this.childScoped = childScoped;
    }

    /** Returns whether the first argument is the child's id. */
    public boolean childScoped() {
        return childScoped;
    }
}
