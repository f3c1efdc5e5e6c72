package org.starhop.parent.notices;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.starhop.console.Bell;
import org.starhop.followup.Messages;
import org.starhop.followup.Party;
import org.starhop.notice.Notices;
import org.starhop.parent.ParentPageTest;

class NoticesViewTests extends ParentPageTest {

    @BeforeEach
    void nothingIsNew() {
        family.asParent(() -> given.get(Notices.class).readAll(Party.FAMILY));
    }

    @Test
    void theBellOfAnOpenPageRings() {
        UI.getCurrent().navigate("parent/" + family.childId() + "/calendar");
        assertThat(count()).isEqualTo("0");
        write("How is it going?");
        assertThatTheBellShows("1");
    }

    @Test
    void listsWhatIsNewWithALinkToIt() {
        write("How is it going?");
        open("parent/notices", NoticesView.class);

        ListItem notice = first(ListItem.class, "notice");
        assertThat(notice.getElement().getTextRecursively()).contains("Mia");
        assertThat(notice.getElement().getAttribute("data-read")).isEqualTo("false");
        assertThat(notice.getChildren().findFirst().orElseThrow().getElement().getAttribute("href"))
                .isEqualTo("parent/" + family.childId() + "/talk");
        assertThat(count()).isEqualTo("1");
    }

    @Test
    void openingWhatItSpeaksOfIsReadingIt() {
        write("How is it going?");
        UI.getCurrent().navigate("parent/" + family.childId() + "/talk");
        assertThatTheBellShows("0");
    }

    @Test
    void whatArrivesWhileItsPageIsOpenIsReadAtOnce() {
        UI.getCurrent().navigate("parent/" + family.childId() + "/talk");
        write("How is it going?");
        await().pollInSameThread().untilAsserted(() -> {
            pageCatchesUp();
            assertThat(all(ListItem.class, "message")).hasSize(1);
        });
        assertThatTheBellShows("0");
        assertThat(family.asParent(() -> given.get(Notices.class).unread(Party.FAMILY)))
                .isEmpty();
    }

    @Test
    void marksAllAsRead() {
        write("How is it going?");
        open("parent/notices", NoticesView.class);
        click("read-all");

        assertThat(first(ListItem.class, "notice").getElement().getAttribute("data-read"))
                .isEqualTo("true");
        assertThatTheBellShows("0");
    }

    @Test
    void theBellOfAHelperStaysQuiet() {
        signInAsHelper();
        UI.getCurrent().navigate("parent/" + family.childId());
        write("How is it going?");
        pageCatchesUp();

        assertThat(count()).isEqualTo("0");
    }

    private void write(String text) {
        family.asTherapist(() -> given.get(Messages.class).send(family.childId(), text));
    }

    private void assertThatTheBellShows(String count) {
        await().pollInSameThread().untilAsserted(() -> {
            pageCatchesUp();
            assertThat(count()).isEqualTo(count);
        });
    }

    private static String count() {
        return _find(Bell.class).getFirst().getElement().getAttribute("data-count");
    }
}
