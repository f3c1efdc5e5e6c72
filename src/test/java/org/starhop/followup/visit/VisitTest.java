package org.starhop.followup.visit;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.starhop.followup.Party;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClinic;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

/** A test about visits of Mia, who has three squats. */
@StarhopTest
abstract class VisitTest {

    @Autowired
    Given given;

    @Autowired
    Visits visits;

    @Autowired
    VisitTexts texts;

    @Autowired
    FollowUps followUps;

    @Autowired
    Commitments commitments;

    @Autowired
    TestClock clock;

    TestClinic clinic;
    TestFamily mia;

    @BeforeEach
    void aFamilyAndItsTherapist() {
        clock.set(TestClock.START);
        clinic = given.aClinic();
        mia = clinic.aFamily("Mia");
    }

    UUID started() {
        return mia.asTherapist(() -> visits.start(mia.childId()));
    }

    /** Writes and promises what finishing takes. */
    UUID held() {
        UUID visit = started();
        mia.asTherapist(() -> {
            texts.write(mia.childId(), visit, VisitText.FAMILY_SUMMARY, "", "Squats go well.");
            commitments.promise(mia.childId(), visit, Party.THERAPIST, "I bring the mat", null);
            visits.finish(mia.childId(), visit);
        });
        return visit;
    }
}
