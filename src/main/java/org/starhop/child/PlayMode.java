package org.starhop.child;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;

/** How child mode speaks to a child. */
public enum PlayMode {
    GROWN_UP_LED,
    CHILD,
    OLDER_CHILD;

    private static final int CHILD_FROM = 3;
    private static final int OLDER_FROM = 11;

    /** Returns the mode for an age: led by a grown-up under 3, older child from 11. */
    static PlayMode forAge(YearMonth born, LocalDate today) {
        int years = Period.between(born.atDay(1), today).getYears();
        if (years < CHILD_FROM) {
            return GROWN_UP_LED;
        }
        return years < OLDER_FROM ? CHILD : OLDER_CHILD;
    }
}
