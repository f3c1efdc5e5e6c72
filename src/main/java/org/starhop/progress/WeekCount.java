package org.starhop.progress;

/**
 * A week, or several, counted.
 *
 * @param planned opportunities planned on days that were not paused
 * @param done of these, met by DONE
 * @param tried of these, met by TRIED or PARTLY; shown apart, worth the same
 */
public record WeekCount(int planned, int done, int tried) {

    public static final WeekCount NONE = new WeekCount(0, 0, 0);

    /** Opportunities met, never more than planned: more is extra. */
    public int met() {
        return done + tried;
    }

    public WeekCount plus(WeekCount other) {
        return new WeekCount(planned + other.planned, done + other.done, tried + other.tried);
    }

    /** Adherence in percent, 0 to 100; 100 when nothing was planned, because nothing was left out. */
    public int percent() {
        return planned == 0 ? 100 : Math.round(100f * met() / planned);
    }
}
