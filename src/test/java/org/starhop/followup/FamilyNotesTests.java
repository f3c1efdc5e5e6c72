package org.starhop.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.starhop.account.Account;
import org.starhop.base.DomainException;
import org.starhop.child.CaregiverRole;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

@StarhopTest
class FamilyNotesTests {

    @Autowired
    Given given;

    @Autowired
    FamilyNotes notes;

    @Autowired
    TestClock clock;

    private TestFamily family;
    private Account grandma;

    @BeforeEach
    void aFamily() {
        family = given.aClinic().aFamily("Mia");
        grandma = family.helper("Rosa", CaregiverRole.GRANDPARENT);
    }

    @Test
    void theWholeCircleReadsAProudMoment() {
        given.as(grandma, () -> write(FamilyNoteKind.PROUD, "  She stood on one leg! "));

        FamilyNoteLine read = family.asTherapist(() -> notes.on(family.childId(), family.today()))
                .getFirst();
        assertThat(read.text()).isEqualTo("She stood on one leg!");
        assertThat(read.author()).isEqualTo(grandma.getDisplayName());
        assertThat(read.mine()).isFalse();
        assertThat(given.as(grandma, () -> notes.on(family.childId(), family.today())))
                .extracting(FamilyNoteLine::mine)
                .containsExactly(true);
    }

    @Test
    void listsWhatWasWrittenSinceTheLastVisitOldestFirst() {
        family.asParent(() -> write(FamilyNoteKind.QUESTION, "Before"));
        clock.advance(Duration.ofHours(1));
        Instant visit = clock.instant();
        family.asParent(() -> write(FamilyNoteKind.QUESTION, "One"));
        clock.advance(Duration.ofHours(1));
        family.asParent(() -> write(FamilyNoteKind.PROUD, "Two"));

        assertThat(family.asTherapist(() -> notes.since(family.childId(), visit)))
                .extracting(FamilyNoteLine::text)
                .containsExactly("One", "Two");
    }

    @Test
    void belongsToTheDayItIsAbout() {
        LocalDate yesterday = family.today().minusDays(1);
        family.asParent(() -> notes.write(family.childId(), FamilyNoteKind.PROUD, "Yesterday!", yesterday));

        assertThat(family.asParent(() -> notes.on(family.childId(), yesterday))).hasSize(1);
        assertThat(family.asParent(() -> notes.on(family.childId(), family.today())))
                .isEmpty();
    }

    @Test
    void onlyItsAuthorTakesItBackAndOnce() {
        UUID note = family.asParent(() -> write(FamilyNoteKind.PROUD, "Oops"));

        assertThatThrownBy(() -> given.as(grandma, () -> notes.takeBack(family.childId(), note)))
                .isInstanceOf(DomainException.NotFound.class);
        family.asParent(() -> notes.takeBack(family.childId(), note));
        assertThat(family.asTherapist(() -> notes.since(family.childId(), Instant.EPOCH)))
                .isEmpty();
        assertThat(family.asParent(() -> notes.on(family.childId(), family.today())))
                .isEmpty();
        assertThatThrownBy(() -> family.asParent(() -> notes.takeBack(family.childId(), note)))
                .isInstanceOf(DomainException.Refused.class);
    }

    @Test
    void refusesWhatIsEmptyOrTooLong() {
        for (String text : List.of("", " \u200B ", "x".repeat(FamilyNotes.LONGEST_TEXT + 1), "x".repeat(1_000_000))) {
            assertThatThrownBy(() -> family.asParent(() -> write(FamilyNoteKind.PROUD, text)))
                    .isInstanceOfSatisfying(
                            DomainException.Invalid.class,
                            refused -> assertThat(refused.field()).isEqualTo("text"));
        }
    }

    @Test
    void refusesDaysThatAreFarAway() {
        for (LocalDate day : List.of(family.today().plusDays(1), family.today().minusDays(61), LocalDate.of(1, 1, 1))) {
            assertThatThrownBy(() -> family.asParent(
                            () -> notes.write(family.childId(), FamilyNoteKind.PROUD, "Something", day)))
                    .isInstanceOf(DomainException.Invalid.class);
        }
    }

    private UUID write(FamilyNoteKind kind, String text) {
        return notes.write(family.childId(), kind, text, family.today());
    }
}
