package org.starhop.therapist.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.starhop.notice.NoticeSettings;
import org.starhop.notice.NoticeTopic;
import org.starhop.therapist.ConsoleTest;

class NoticeSettingsViewTests extends ConsoleTest {

    @Test
    @SuppressWarnings("unchecked")
    void painIsNotAmongTheChoicesAndThePageSaysSo() {
        open("therapist/notices/settings", NoticeSettingsView.class);
        assertThat(byId(Paragraph.class, "pain-always").getText()).contains("always");

        byId(CheckboxGroup.class, "mailed").setValue(Set.of());
        click("save-notice-settings");
        assertThat(given.as(clinic.pt(), () -> given.get(NoticeSettings.class).open())
                        .choices()
                        .mailed())
                .doesNotContain(NoticeTopic.MESSAGES, NoticeTopic.HELP);
    }
}
