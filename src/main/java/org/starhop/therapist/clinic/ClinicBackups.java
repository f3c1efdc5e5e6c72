package org.starhop.therapist.clinic;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.starhop.base.backup.BackupFile;
import org.starhop.base.backup.Backups;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Notifications;
import org.starhop.base.ui.TextSpans;
import org.starhop.console.Badge;

/** When the clinic's data was last backed up, and a button to do it now. */
class ClinicBackups extends UnorderedList {

    private final Backups backups;
    private final Clock clock;
    private final FormErrors errors = new FormErrors();

    ClinicBackups(Backups backups, Clock clock) {
        this.backups = backups;
        this.clock = clock;
        setId("backups");
        addClassName("people");
    }

    void refresh() {
        Backups.State state = backups.state();
        removeAll();
        if (state.folder() == null) {
            add(new ListItem(TextSpans.secondary(getTranslation("therapist.backup.elsewhere"))));
            return;
        }
        Div words = new Div(
                new Div(newest(state)), TextSpans.secondary(getTranslation("therapist.backup.how", state.folder())));
        words.addClassName("person-words");
        if (state.failedAt() != null) {
            words.add(new Badge(getTranslation("therapist.backup.failed", moment(state.failedAt())), Badge.Tone.CARE));
        }
        add(new ListItem(errors, words, button()));
    }

    private String newest(Backups.State state) {
        return state.files().stream()
                .findFirst()
                .map(file -> getTranslation("therapist.backup.newest", moment(file.madeAt()), megabytes(file)))
                .orElseGet(() -> getTranslation("therapist.backup.none"));
    }

    private Button button() {
        Button now = new Button(getTranslation("therapist.backup.do"), click -> make());
        now.setId("backup-now");
        now.setDisableOnClick(true);
        return now;
    }

    private void make() {
        boolean isMade = errors.attempt(() -> {
            backups.make();
        });
        refresh();
        if (isMade) {
            Notifications.done("therapist.backup.done");
        }
    }

    private String moment(Instant instant) {
        return DateFormats.shortDayAndTime(instant, clock.getZone());
    }

    private static String megabytes(BackupFile file) {
        return String.format(Locale.ROOT, "%.1f", file.size() / 1_048_576.0);
    }
}
