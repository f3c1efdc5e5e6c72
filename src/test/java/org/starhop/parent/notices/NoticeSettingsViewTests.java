package org.starhop.parent.notices;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.starhop.notice.NoticeChoices;
import org.starhop.notice.NoticeSettings;
import org.starhop.notice.NoticeTopic;
import org.starhop.parent.ParentPageTest;

class NoticeSettingsViewTests extends ParentPageTest {

    @Test
    void keepsWhatAParentChooses() {
        open("parent/notices/settings", NoticeSettingsView.class);
        topics().setValue(Set.of(NoticeTopic.VISITS));
        _setValue(hour("quiet-from"), 20);
        click("save-notice-settings");

        NoticeChoices stored = stored();
        assertThat(stored.quietFrom()).isEqualTo(20);
        assertThat(stored.mailed()).contains(NoticeTopic.VISITS).doesNotContain(NoticeTopic.MESSAGES);
    }

    @Test
    @SuppressWarnings("unchecked")
    void changesThemAgain() {
        open("parent/notices/settings", NoticeSettingsView.class);
        byId(RadioButtonGroup.class, "daily").setValue(true);
        _setValue(hour("digest-hour"), 9);
        click("save-notice-settings");
        _setValue(hour("digest-hour"), 10);
        click("save-notice-settings");

        assertThat(stored().daily()).isTrue();
        assertThat(stored().digestHour()).isEqualTo(10);
    }

    @Test
    void refusesQuietHoursThatNeverEnd() {
        open("parent/notices/settings", NoticeSettingsView.class);
        _setValue(hour("quiet-from"), 7);
        click("save-notice-settings");

        assertThat(hour("quiet-to").isInvalid()).isTrue();
        assertThat(stored()).isEqualTo(NoticeChoices.DEFAULT);
    }

    @Test
    void anOlderPageDoesNotUndoANewerChoice() {
        open("parent/notices/settings", NoticeSettingsView.class);
        family.asParent(
                () -> given.get(NoticeSettings.class).change(new NoticeChoices(Set.of(), false, 18, null, null), 0));
        click("save-notice-settings");

        assertThat(stored().mailed()).isEmpty();
    }

    @Test
    void withoutQuietHoursThereAreNone() {
        open("parent/notices/settings", NoticeSettingsView.class);
        _setValue(byId(Checkbox.class, "quiet"), false);
        click("save-notice-settings");

        assertThat(stored().quietFrom()).isNull();
        assertThat(stored().quietTo()).isNull();
    }

    @Test
    void saysThatThisServerSendsNoMail() {
        open("parent/notices/settings", NoticeSettingsView.class);

        assertThat(byId(Paragraph.class, "no-mail").isVisible()).isTrue();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<NoticeTopic> topics() {
        return byId(CheckboxGroup.class, "mailed");
    }

    @SuppressWarnings("unchecked")
    private Select<Integer> hour(String id) {
        return byId(Select.class, id);
    }

    private NoticeChoices stored() {
        return family.asParent(() -> given.get(NoticeSettings.class).open().choices());
    }
}
