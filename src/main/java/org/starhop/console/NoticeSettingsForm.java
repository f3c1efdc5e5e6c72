package org.starhop.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.starhop.base.DomainException;
import org.starhop.base.MailServer;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Notifications;
import org.starhop.followup.Party;
import org.starhop.notice.NoticeChoices;
import org.starhop.notice.NoticeSettings;
import org.starhop.notice.NoticeTopic;

/** What a person is told by mail beside the bell, and when. */
public class NoticeSettingsForm extends Div {

    private static final String KEY = "notice.settings.";

    private final NoticeSettings settings;
    private final Party reader;
    private final FormErrors errors = new FormErrors();
    private final CheckboxGroup<NoticeTopic> topics = new CheckboxGroup<>(Labels.text(KEY + "what"));
    private final RadioButtonGroup<Boolean> daily = new RadioButtonGroup<>(Labels.text(KEY + "when"));
    private final Select<Integer> digestHour = hours("digest-hour");
    private final Checkbox quiet = new Checkbox(Labels.text(KEY + "quiet"));
    private final Select<Integer> quietFrom = hours("quiet-from");
    private final Select<Integer> quietTo = hours("quiet-to");
    private Set<NoticeTopic> others = Set.of();
    private int openedWith;

    public NoticeSettingsForm(NoticeSettings settings, MailServer server, Party reader) {
        this.settings = settings;
        this.reader = reader;
        addClassNames("panel", "stack", "notice-settings");
        setId("notice-settings");
        topics.setItems(NoticeTopic.choicesOf(reader));
        topics.setItemLabelGenerator(topic -> Labels.text("notice.topic." + topic));
        topics.setId("mailed");
        daily.setItems(false, true);
        daily.setItemLabelGenerator(each -> Labels.text(KEY + (each ? "when.daily" : "when.at-once")));
        daily.setId("daily");
        daily.addValueChangeListener(change -> showFitting());
        quiet.setId("quiet");
        quiet.addValueChangeListener(change -> showFitting());
        addContent(server);
    }

    /** Shows what the person chose last. */
    public void refresh() {
        NoticeSettings.Opened opened = settings.open();
        NoticeChoices now = opened.choices();
        openedWith = opened.openedWith();
        Set<NoticeTopic> mine = EnumSet.copyOf(NoticeTopic.choicesOf(reader));
        others = EnumSet.allOf(NoticeTopic.class);
        others.removeAll(mine);
        others.retainAll(now.mailed());
        mine.retainAll(now.mailed());
        topics.setValue(mine);
        daily.setValue(now.daily());
        digestHour.setValue(now.digestHour());
        quiet.setValue(now.quietFrom() != null);
        quietFrom.setValue(orElse(now.quietFrom(), NoticeChoices.DEFAULT.quietFrom()));
        quietTo.setValue(orElse(now.quietTo(), NoticeChoices.DEFAULT.quietTo()));
        showFitting();
    }

    private void addContent(MailServer server) {
        add(new Paragraph(Labels.text(KEY + "text")));
        if (!server.isReady()) {
            Paragraph none = new Paragraph(Labels.text(KEY + "no-mail"));
            none.setId("no-mail");
            add(none);
        }
        if (reader == Party.THERAPIST) {
            Paragraph pain = new Paragraph(Labels.text(KEY + "pain"));
            pain.setId("pain-always");
            add(pain);
        }
        Paragraph zone = new Paragraph(Labels.text(KEY + "zone." + reader));
        zone.addClassName("soft");
        Button save = new Button(Labels.text(KEY + "save"), click -> save());
        save.setId("save-notice-settings");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div hours = new Div(errors.put("quietFrom", quietFrom), errors.put("quietTo", quietTo));
        hours.addClassName("hours");
        add(errors, topics, daily, errors.put("digestHour", digestHour), quiet, hours, zone, new Div(save));
    }

    private void showFitting() {
        boolean once = Boolean.TRUE.equals(daily.getValue());
        digestHour.setVisible(once);
        quiet.setVisible(!once);
        quietFrom.setVisible(!once && quiet.getValue());
        quietTo.setVisible(!once && quiet.getValue());
    }

    private void save() {
        try {
            if (errors.attempt(() -> settings.change(chosen(), openedWith))) {
                refresh();
                Notifications.done(KEY + "done");
            }
        } catch (DomainException.Stale stale) {
            errors.say(Labels.of(stale));
        }
    }

    private NoticeChoices chosen() {
        Set<NoticeTopic> mailed = EnumSet.noneOf(NoticeTopic.class);
        mailed.addAll(topics.getValue());
        mailed.addAll(others);
        return new NoticeChoices(
                mailed,
                Boolean.TRUE.equals(daily.getValue()),
                digestHour.getValue(),
                quiet.getValue() ? quietFrom.getValue() : null,
                quiet.getValue() ? quietTo.getValue() : null);
    }

    private static Select<Integer> hours(String name) {
        Select<Integer> hours = new Select<>();
        hours.setLabel(Labels.text(KEY + name));
        hours.setId(name);
        hours.setItems(IntStream.range(0, 24).boxed().toList());
        hours.setItemLabelGenerator(DateFormats::hour);
        return hours;
    }

    private static Integer orElse(@Nullable Integer value, @Nullable Integer otherwise) {
        return value != null ? value : otherwise != null ? otherwise : 0;
    }
}
