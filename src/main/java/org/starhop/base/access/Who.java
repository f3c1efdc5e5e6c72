package org.starhop.base.access;

/** Who may call a service method. Child-scoped ones read the child from the first argument. */
public enum Who {
    /** Anyone, signed in or not: the method itself checks a secret it is given. */
    ANYONE(false),
    /** Any signed-in person. */
    SIGNED_IN(false),
    /** Therapists and administrators of the clinic. */
    STAFF(false),
    /** Administrators of the clinic. */
    ADMINISTRATOR(false),
    /** Therapists, for what has no child yet, such as the library. */
    THERAPIST(false),
    /** Caregivers, for what has no child, such as their own list of children. */
    CAREGIVER(false),
    /** A paired tablet. */
    DEVICE(false),
    /** Everybody around this child: its circle, its therapists, its tablets. */
    CIRCLE_OF(true),
    /** The grown-ups around this child: its circle and its therapists. */
    GROWN_UP_OF(true),
    /** Therapists who treat this child now. */
    THERAPIST_OF(true),
    /** Those who lead: therapists who treat this child now, and its parents. Helpers follow. */
    LEAD_OF(true),
    /** Caregivers in this child's circle. */
    CAREGIVER_OF(true),
    /** Those in the circle who hold the parent's rights: routine, rewards, devices, consent. */
    PARENT_OF(true),
    /** Only from inside another allowed call; for the modules among themselves. */
    INTERNAL(false);

    private final boolean childScoped;

    Who(boolean childScoped) {
        this.childScoped = childScoped;
    }

    /** Whether the first argument names the child. */
    public boolean childScoped() {
        return childScoped;
    }
}
