package org.starhop;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.starhop.child.CaregiverRole;
import org.starhop.child.PairedDevice;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Frequency;
import org.starhop.followup.visit.Visits;
import org.starhop.play.Boards;
import org.starhop.practice.PracticeLogs;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.program.Prescription;
import org.starhop.testing.PageTest;
import org.starhop.testing.Statements;
import org.starhop.testing.TestClinic;
import org.starhop.testing.TestFamily;

/** The number of SQL statements that a page sends is fixed: more exercises, rewards, helpers, or practice add none. */
class PageStatementTests extends PageTest {

    @Autowired
    Statements statements;

    TestClinic clinic;
    TestFamily family;

    @BeforeEach
    void aFamilyWithALittleOfEverything() {
        clinic = given.aClinic();
        family = clinic.aFamily("Mia");
        live("rocket-chair", "Rosa", "Pick the movie");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 27",
        "/calendar, 11",
        "/week, 22",
        "/rewards, 30",
        "/talk, 46",
        "/visits, 22",
        "/family, 12",
        "/reminders, 16",
        "/helpers, 21",
        "/tablets, 28",
        "/plan, 28",
    })
    void aParentsPage(String page, int most) {
        signIn(family.parent());
        assertFixed("parent/" + family.childId() + page, most);
    }

    @ParameterizedTest
    @CsvSource({"'', 48", "/visit, 22", "/program, 28", "/story, 31", "/stars, 24", "/circle, 21", "/prescribe, 13"})
    void aTherapistsPageOfAChild(String page, int most) {
        signIn(clinic.pt());
        assertFixed("therapist/child/" + family.childId() + page, most);
    }

    @ParameterizedTest
    @CsvSource({"'', 31", "/children, 12", "/messages, 5", "/notices, 4"})
    void aTherapistsPageOfAllChildren(String page, int most) {
        signIn(clinic.pt());
        assertFixed("therapist" + page, most);
    }

    @Test
    void aRunningVisit() {
        signIn(clinic.pt());
        given.as(clinic.pt(), () -> given.get(Visits.class).start(family.childId()));
        assertFixed("therapist/child/" + family.childId() + "/visit", 43);
    }

    @Test
    void aBoard() {
        PairedDevice tablet = family.tablet();
        Boards boards = given.get(Boards.class);
        List<String> little = statements.during(() -> given.as(tablet.actor(), () -> boards.of(tablet)));
        live("bear-walk", "Sam", "Bake a cake");
        List<String> much = statements.during(() -> given.as(tablet.actor(), () -> boards.of(tablet)));
        assertThat(much).hasSameSizeAs(little).hasSizeLessThanOrEqualTo(11);
    }

    private void assertFixed(String path, int most) {
        sentBy(path);
        List<String> little = sentBy(path);
        live("bear-walk", "Sam", "Bake a cake");
        // The first to open it also notes that its notice was read.
        sentBy(path);
        List<String> much = sentBy(path);
        assertThat(much).hasSameSizeAs(little).hasSizeLessThanOrEqualTo(most);
    }

    /**
     * Returns what the page sends when it is opened from one that sends nothing; the console's frame is already there.
     */
    private List<String> sentBy(String path) {
        UI.getCurrent().navigate("nowhere");
        pageCatchesUp();
        return statements.during(() -> {
            UI.getCurrent().navigate(path);
            pageCatchesUp();
        });
    }

    private void live(String exercise, String helper, String reward) {
        Prescription prescription = family.prescribed(exercise, Dosage.ofReps(1, 5), Frequency.DEFAULT);
        family.helper(helper, CaregiverRole.GRANDPARENT);
        family.reward(reward, 5);
        family.tablet();
        family.asParent(() -> given.get(PracticeLogs.class)
                .report(family.childId(), family.slot(prescription), Report.of(PracticeResult.DONE), false));
    }
}
