package org.starhop.parent.today;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.starhop.followup.FamilyNoteKind;
import org.starhop.followup.FamilyNoteLine;
import org.starhop.followup.FamilyNotes;
import org.starhop.parent.FamilyNoteCard;
import org.starhop.parent.ParentPageTest;

class FamilyNotesPanelTests extends ParentPageTest {

    @ParameterizedTest
    @EnumSource
    void keepsWhatAParentWrites(FamilyNoteKind kind) {
        openPage("", TodayView.class);
        write(kind, "She tied her own shoes.");

        assertThat(stored()).extracting(FamilyNoteLine::kind).containsExactly(kind);
        assertThat(all(FamilyNoteCard.class, "family-note")).hasSize(1);
        assertThat(all(TextArea.class, "note-text")).isEmpty();
    }

    @Test
    void refusesTooManyWordsAndKeepsThem() {
        openPage("", TodayView.class);
        write(FamilyNoteKind.PROUD, "x".repeat(FamilyNotes.LONGEST_TEXT + 1));

        assertThat(first(TextArea.class, "note-text").isInvalid()).isTrue();
        assertThat(first(TextArea.class, "note-text").getValue()).hasSize(FamilyNotes.LONGEST_TEXT + 1);
        assertThat(stored()).isEmpty();
    }

    @Test
    void belongsToTheDayOfThePage() {
        LocalDate yesterday = family.today().minusDays(1);
        openPage("?date=" + yesterday, TodayView.class);
        write(FamilyNoteKind.PROUD, "Yesterday!");

        assertThat(stored()).extracting(FamilyNoteLine::date).containsExactly(yesterday);
        openPage("", TodayView.class);
        assertThat(all(FamilyNoteCard.class, "family-note")).isEmpty();
    }

    @Test
    void onlyItsAuthorTakesItBack() {
        openPage("", TodayView.class);
        write(FamilyNoteKind.PROUD, "Oops");
        clickFirst("take-note-back");
        assertThat(stored()).isEmpty();

        write(FamilyNoteKind.QUESTION, "Which shoes?");
        signInAsHelper();
        openPage("", TodayView.class);
        assertThat(all(FamilyNoteCard.class, "family-note")).hasSize(1);
        assertThat(all(Button.class, "take-note-back")).isEmpty();
    }

    private void write(FamilyNoteKind kind, String text) {
        clickFirst("add-" + kind.name().toLowerCase(Locale.ROOT));
        first(TextArea.class, "note-text").setValue(text);
        clickFirst("save-note");
    }

    private List<FamilyNoteLine> stored() {
        return family.asParent(() -> given.get(FamilyNotes.class).since(family.childId(), Instant.EPOCH));
    }
}
