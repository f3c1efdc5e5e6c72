package org.starhop.therapist.child;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.starhop.therapist.ConsoleTest;
import org.starhop.therapist.DayStrip;

class NowViewTests extends ConsoleTest {

    @Test
    void showsTheLastFourteenDays() {
        family.threeSquats();
        NowView now = open(childPath(), NowView.class);
        assertThat(_get(now, DayStrip.class).getElement().getAttribute("aria-label"))
                .contains("14");
    }

    @Test
    void isClosedToColleaguesWhoDoNotTreatTheChild() {
        signIn(clinic.ot());
        assertClosed(childPath(), NowView.class);
    }
}
