package org.starhop.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.starhop.practice.PracticeLogs;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.program.Prescription;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.Statements;
import org.starhop.testing.TestClinic;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

/** The number of statements that the main pages send does not grow with children, exercises, or history. */
@StarhopTest
class StatementCountTests {

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    @Autowired
    Statements statements;

    @Autowired
    Progress progress;

    @Autowired
    DayPlans dayPlans;

    @Autowired
    PracticeLogs logs;

    TestClinic clinic;
    TestFamily family;

    @BeforeEach
    void aFamilyWithSomeHistory() {
        clock.set(TestClock.START);
        clinic = given.aClinic();
        family = clinic.aFamily("Mia");
        practice(family);
    }

    @Test
    void aCaseloadTakesAsManyStatementsForFourChildrenAsForOne() {
        List<String> one = statements.during(() -> given.as(clinic.pt(), () -> progress.caseload()));
        for (String name : List.of("Leo", "Noah", "Zoe")) {
            practice(clinic.aFamily(name));
        }
        List<String> four = statements.during(() -> given.as(clinic.pt(), () -> progress.caseload()));
        assertThat(four).hasSameSizeAs(one).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void aMonthTakesAsManyStatementsAsADay() {
        List<String> day = statements.during(
                () -> family.asParent(() -> dayPlans.days(family.childId(), family.today(), family.today())));
        practice(family);
        List<String> month = statements.during(() -> family.asParent(
                () -> dayPlans.days(family.childId(), family.today().minusDays(30), family.today())));
        assertThat(month).hasSameSizeAs(day).hasSizeLessThanOrEqualTo(7);
    }

    @Test
    void aChildsPageTakesTheSameStatementsHoweverMuchItPractices() {
        List<String> little = statements.during(() -> family.asTherapist(() -> progress.of(family.childId())));
        practice(family);
        List<String> much = statements.during(() -> family.asTherapist(() -> progress.of(family.childId())));
        assertThat(much).hasSameSizeAs(little).hasSizeLessThanOrEqualTo(12);
    }

    private void practice(TestFamily practicing) {
        Prescription squats = practicing.threeSquats();
        practicing.asParent(() ->
                logs.report(practicing.childId(), practicing.slot(squats), Report.of(PracticeResult.DONE), false));
    }
}
