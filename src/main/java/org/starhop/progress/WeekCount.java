package org.starhop.progress;

/**
 * The count of one week or several.
 *
 * @param planned opportunities planned on days that were not paused
 * @param done those met by DONE
 * @param tried those met by TRIED or PARTLY; shown separately, worth the same
 */
public record WeekCount(int planned, int done, int tried) {

    public static final WeekCount NONE = new WeekCount(0, 0, 0);

    /** Returns the opportunities met, never more than planned; anything more is extra. */
    public int met() {
        return done + tried;
    }

    public WeekCount plus(WeekCount other) {
        return new WeekCount(planned + other.planned, done + other.done, tried + other.tried);
    }

    /** Returns adherence in percent, 0 to 100; 100 if nothing was planned, because nothing was left out. */
    public int percent() {
        return planned == 0 ? 100 : Math.round(100f * met() / planned);
    }
}
