package org.starhop.therapist;

import java.time.Instant;
import java.time.Period;
import org.starhop.base.ui.Labels;
import org.starhop.child.Child;

/** Describes a child's age: in months for the very young. */
public final class Ages {

    private static final int MONTHS_UNTIL_YEARS = 2;

    private Ages() {}

    /** Returns a child's age in words, in months below two years. */
    public static String of(Child child, Instant now) {
        Period age = Period.between(child.getBirthMonth().atDay(1), child.dateAt(now));
        return age.getYears() < MONTHS_UNTIL_YEARS
                ? Labels.text("therapist.age.months", age.toTotalMonths())
                : Labels.text("therapist.age.years", age.getYears());
    }
}
