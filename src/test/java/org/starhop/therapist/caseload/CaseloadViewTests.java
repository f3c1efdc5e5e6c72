package org.starhop.therapist.caseload;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.starhop.practice.PracticeBarrier;
import org.starhop.practice.PracticeLogs;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.program.Prescription;
import org.starhop.testing.TestFamily;
import org.starhop.therapist.ConsoleTest;

class CaseloadViewTests extends ConsoleTest {

    @Test
    void findsANicknameWithoutItsAccentAndSortsItWhereItBelongs() {
        for (String nickname : new String[] {"Zoe", "Ángel", "óscar"}) {
            clinic.aFamily(nickname);
        }
        signIn(clinic.pt());
        open("therapist/children", CaseloadView.class);
        assertThat(all(ChildCard.class, "child-card"))
                .extracting(card -> _get(card, RouterLink.class).getText())
                .containsExactly("Ángel", "Mia", "óscar", "Zoe");
        _setValue(byId(TextField.class, "search-children"), "angel");
        assertThat(all(ChildCard.class, "child-card")).hasSize(1);
    }

    @Test
    void showsThoseWhoNeedALookFirst() {
        TestFamily zoe = clinic.aFamily("Zoe");
        Prescription squats = zoe.threeSquats();
        var hurt = Report.of(PracticeResult.NOT_TODAY, PracticeBarrier.HURT, null);
        zoe.asParent(() -> given.get(PracticeLogs.class).report(zoe.childId(), zoe.slot(squats), hurt, false));
        open("therapist/children", CaseloadView.class);
        assertThat(children())
                .containsExactly(zoe.childId().toString(), family.childId().toString());
        assertThat(cards().getFirst().getClassNames()).contains("needs-attention");
    }

    @Test
    void findsAChildByNickname() {
        clinic.aFamily("Zoe");
        open("therapist/children", CaseloadView.class);
        _setValue(byId(TextField.class, "search-children"), "mi");
        assertThat(children()).containsExactly(family.childId().toString());
    }

    @Test
    void showsATapWithoutReload() {
        Prescription squats = family.threeSquats();
        open("therapist/children", CaseloadView.class);
        assertThat(stars()).isEqualTo("0");
        family.asParent(() -> given.get(PracticeLogs.class)
                .report(family.childId(), family.slot(squats), Report.of(PracticeResult.DONE), false));
        signIn(clinic.pt());
        await().pollInSameThread().untilAsserted(() -> {
            pageCatchesUp();
            assertThat(stars()).isEqualTo("1");
        });
    }

    @Test
    void showsNobodyElsesChildren() {
        signIn(clinic.ot());
        open("therapist/children", CaseloadView.class);
        assertThat(cards()).isEmpty();
        click("add-first-child");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("therapist/add");
    }

    @Test
    void sendsPeopleWhoTreatNobodyToTheClinic() {
        signIn(clinic.administrator());
        open("therapist/children", Component.class);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("therapist/clinic");
    }

    private List<String> children() {
        return cards().stream()
                .map(card -> card.getElement().getAttribute("data-child"))
                .toList();
    }

    private List<ChildCard> cards() {
        return all(ChildCard.class, "child-card");
    }

    /** The number beside the star. */
    private String stars() {
        String html = cards().getFirst()
                .getChildren()
                .map(part -> part.getElement().getProperty("innerHTML", ""))
                .collect(Collectors.joining());
        return Jsoup.parse(html).select(".star-total [aria-hidden]:not(.icon)").text();
    }
}
