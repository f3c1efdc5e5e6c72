package org.starhop.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.starhop.account.Account;
import org.starhop.base.DomainException;
import org.starhop.child.CaregiverRole;
import org.starhop.child.Treatments;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClinic;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

@StarhopTest
class MessagesTests {

    @Autowired
    Given given;

    @Autowired
    Messages messages;

    @Autowired
    TestClock clock;

    private TestClinic clinic;
    private TestFamily family;

    @BeforeEach
    void aFamilyAndItsTherapist() {
        clinic = given.aClinic();
        family = clinic.aFamily("Mia");
    }

    @Test
    void parentsAndTherapistsWriteToEachOther() {
        family.asParent(() -> messages.send(family.childId(), "  She stood on one leg! "));
        family.asTherapist(() -> messages.send(family.childId(), "How long?"));

        List<MessageLine> thread = ofParent();
        assertThat(thread).extracting(MessageLine::text).containsExactly("She stood on one leg!", "How long?");
        assertThat(thread).extracting(MessageLine::party).containsExactly(Party.FAMILY, Party.THERAPIST);
        assertThat(thread).extracting(MessageLine::mine).containsExactly(true, false);
        assertThat(thread.getLast().author()).isEqualTo(clinic.pt().getDisplayName());
    }

    @Test
    void showsTheNewestWhereThereAreMany() {
        for (int number = 1; number <= 4; number++) {
            String text = "Number " + number;
            family.asParent(() -> messages.send(family.childId(), text));
        }

        assertThat(family.asParent(() -> messages.thread(family.childId(), 2)))
                .extracting(MessageLine::text)
                .containsExactly("Number 3", "Number 4");
    }

    @Test
    void countsWhatOthersWroteUntilItIsRead() {
        family.asParent(() -> messages.send(family.childId(), "One"));
        family.asParent(() -> messages.send(family.childId(), "Two"));

        assertThat(unreadOfTherapist()).isEqualTo(2);
        assertThat(family.asParent(() -> messages.unread(family.childId()))).isZero();

        family.asTherapist(() -> messages.read(family.childId()));
        assertThat(unreadOfTherapist()).isZero();

        clock.advance(Duration.ofSeconds(1));
        family.asParent(() -> messages.send(family.childId(), "Three"));
        assertThat(unreadOfTherapist()).isEqualTo(1);
    }

    @Test
    void tellsTheAuthorWhoReadIt() {
        family.asParent(() -> messages.send(family.childId(), "One"));
        family.asTherapist(() -> messages.read(family.childId()));
        clock.advance(Duration.ofSeconds(1));
        family.asParent(() -> messages.send(family.childId(), "Two"));

        assertThat(ofParent())
                .extracting(MessageLine::readBy)
                .containsExactly(List.of(clinic.pt().getDisplayName()), List.of());
    }

    @Test
    void readingTwiceNotesItOnce() {
        family.asParent(() -> messages.send(family.childId(), "One"));
        family.asTherapist(() -> messages.read(family.childId()));
        family.asTherapist(() -> messages.read(family.childId()));

        assertThat(ofParent().getFirst().readBy()).hasSize(1);
    }

    @Test
    void listsUnreadThreadsFirst() {
        TestFamily quiet = clinic.aFamily("Ada");
        family.asParent(() -> messages.send(family.childId(), "One"));

        List<ThreadSummary> threads = given.as(clinic.pt(), messages::threads);

        assertThat(threads)
                .extracting(thread -> thread.child().getId())
                .containsExactly(family.childId(), quiet.childId());
        assertThat(threads).extracting(ThreadSummary::unread).containsExactly(1L, 0L);
        assertThat(threads.getLast().newest()).isEmpty();
    }

    @Test
    void namesWhoReads() {
        family.helper("Rosa", CaregiverRole.GRANDPARENT);

        assertThat(family.asParent(() -> messages.readers(family.childId())))
                .containsExactly(clinic.pt().getDisplayName(), family.parent().getDisplayName());
    }

    @Test
    void isClosedToHelpersAndToWhoDoesNotTreat() {
        Account helper = family.helper("Rosa", CaregiverRole.GRANDPARENT);

        for (Account outsider : List.of(helper, clinic.slp(), clinic.administrator())) {
            assertThatThrownBy(() -> given.as(outsider, () -> messages.thread(family.childId(), 10)))
                    .isInstanceOf(DomainException.class);
            assertThatThrownBy(() -> given.as(outsider, () -> messages.send(family.childId(), "Hello")))
                    .isInstanceOf(DomainException.class);
        }
        assertThat(ofParent()).isEmpty();
    }

    @Test
    void whoJoinsTheTreatmentReadsWhatWasWritten() {
        family.asParent(() -> messages.send(family.childId(), "One"));
        given.as(
                clinic.pt(),
                () -> given.get(Treatments.class)
                        .share(family.childId(), clinic.ot().getId()));

        assertThat(given.as(clinic.ot(), () -> messages.thread(family.childId(), 10)))
                .hasSize(1);
    }

    @Test
    void refusesWhatIsEmptyOrTooLong() {
        for (String text : List.of("", " \u200B ", "x".repeat(Messages.LONGEST_TEXT + 1), "x".repeat(1_000_000))) {
            assertThatThrownBy(() -> family.asParent(() -> messages.send(family.childId(), text)))
                    .isInstanceOfSatisfying(
                            DomainException.Invalid.class,
                            refused -> assertThat(refused.field()).isEqualTo("text"));
        }
        assertThat(ofParent()).isEmpty();
    }

    private List<MessageLine> ofParent() {
        return family.asParent(() -> messages.thread(family.childId(), 10));
    }

    private long unreadOfTherapist() {
        return family.asTherapist(() -> messages.unread(family.childId()));
    }
}
