package org.starhop.therapist.notices;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import org.junit.jupiter.api.Test;
import org.starhop.console.Bell;
import org.starhop.followup.HelpKind;
import org.starhop.followup.HelpRequests;
import org.starhop.practice.PracticeBarrier;
import org.starhop.practice.PracticeLogs;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.program.Prescription;
import org.starhop.therapist.ConsoleTest;

class NoticesViewTests extends ConsoleTest {

    @Test
    void painRingsOnAnOpenPageAndLeadsToItsReports() {
        UI.getCurrent().navigate("therapist");
        Prescription squats = family.threeSquats();
        var hurt = Report.of(PracticeResult.NOT_TODAY, PracticeBarrier.HURT, null);
        family.asParent(() -> given.get(PracticeLogs.class).report(family.childId(), family.slot(squats), hurt, false));
        assertThatTheBellShows("1");

        open("therapist/notices", NoticesView.class);
        ListItem notice = all(ListItem.class, "notice").getFirst();
        assertThat(notice.getElement().getAttribute("data-kind")).isEqualTo("PAIN");
        assertThat(notice.getChildren().findFirst().orElseThrow().getElement().getAttribute("href"))
                .isEqualTo(childPath() + "/story?only=" + squats.getId());

        UI.getCurrent().navigate(childPath() + "/story");
        assertThatTheBellShows("0");
    }

    @Test
    void aRequestForHelpIsReadAboveTheThread() {
        Prescription squats = family.threeSquats();
        family.asParent(
                () -> given.get(HelpRequests.class).ask(family.childId(), squats.getId(), HelpKind.NOT_SURE, null));
        UI.getCurrent().navigate("therapist");
        assertThatTheBellShows("1");

        UI.getCurrent().navigate("therapist/messages/" + family.childId());
        assertThatTheBellShows("0");
    }

    @Test
    void whoeverOnlyRunsTheClinicHasNoBell() {
        signIn(clinic.administrator());
        UI.getCurrent().navigate("therapist/clinic");

        assertThat(_find(Bell.class)).isEmpty();
    }

    private void assertThatTheBellShows(String count) {
        await().pollInSameThread().untilAsserted(() -> {
            pageCatchesUp();
            assertThat(_find(Bell.class).getFirst().getElement().getAttribute("data-count"))
                    .isEqualTo(count);
        });
    }
}
