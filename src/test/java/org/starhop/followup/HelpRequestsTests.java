package org.starhop.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.starhop.account.Account;
import org.starhop.base.DomainException;
import org.starhop.child.CaregiverRole;
import org.starhop.program.Prescription;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.Statements;
import org.starhop.testing.TestClinic;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

@StarhopTest
class HelpRequestsTests {

    @Autowired
    Given given;

    @Autowired
    HelpRequests requests;

    @Autowired
    Messages messages;

    @Autowired
    Statements statements;

    @Autowired
    TestClock clock;

    private TestClinic clinic;
    private TestFamily family;
    private Prescription squats;
    private Account grandma;

    @BeforeEach
    void aFamilyWithAnExercise() {
        clinic = given.aClinic();
        family = clinic.aFamily("Mia");
        squats = family.threeSquats();
        grandma = family.helper("Rosa", CaregiverRole.GRANDPARENT);
    }

    @Test
    void waitsForTheTherapist() {
        family.asParent(() -> ask(HelpKind.NOT_SURE, "  Step two? "));

        WaitingHelp waiting = waiting().getFirst();
        assertThat(waiting.child().getNickname()).isEqualTo("Mia");
        assertThat(waiting.prescription()).isEqualTo(squats);
        assertThat(waiting.request().words()).isEqualTo("Step two?");
        assertThat(waiting.request().askedBy()).isEqualTo(family.parent().getDisplayName());
        assertThat(given.as(clinic.ot(), requests::waiting)).isEmpty();
    }

    @Test
    void theAnswerIsAMessageAndClosesIt() {
        UUID request = family.asParent(() -> ask(HelpKind.NOT_SURE, null));
        family.asTherapist(() -> requests.answer(family.childId(), request, "Lean on the wall."));

        assertThat(waiting()).isEmpty();
        assertThat(texts()).containsExactly("Lean on the wall.");
        HelpLine.Answer answer = ofParent().getFirst().answer();
        assertThat(answer.text()).isEqualTo("Lean on the wall.");
        assertThat(answer.by()).isEqualTo(clinic.pt().getDisplayName());
    }

    @Test
    void askingAgainWhileItWaitsMakesNoSecondOne() {
        UUID first = family.asParent(() -> ask(HelpKind.MOTIVATE, "She says no."));
        UUID second = family.asParent(() -> ask(HelpKind.MOTIVATE, "Every evening."));
        UUID third = given.as(grandma, () -> ask(HelpKind.MOTIVATE, null));

        assertThat(List.of(second, third)).containsOnly(first);
        assertThat(ofParent()).extracting(HelpLine::words).containsExactly("She says no.\nEvery evening.");
    }

    @Test
    void somebodyElsesWordsDoNotStandUnderMyName() {
        family.asParent(() -> ask(HelpKind.MOTIVATE, "She says no."));

        assertThatThrownBy(() -> given.as(grandma, () -> ask(HelpKind.MOTIVATE, "She cried.")))
                .isInstanceOfSatisfying(
                        DomainException.Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("error.help-asked"));
    }

    @Test
    void canBeAskedAgainOnceItIsAnswered() {
        UUID first = family.asParent(() -> ask(HelpKind.SMALLER_DOSE, null));
        family.asTherapist(() -> requests.answer(family.childId(), first, "Two are fine."));
        clock.advance(Duration.ofDays(1));
        UUID second = family.asParent(() -> ask(HelpKind.SMALLER_DOSE, null));

        assertThat(second).isNotEqualTo(first);
        assertThat(ofParent()).extracting(HelpLine::isOpen).containsExactly(true, false);
    }

    @Test
    void anAnswerLeavesTheCardAfterTwoWeeksAndStaysInTheThread() {
        UUID request = family.asParent(() -> ask(HelpKind.NOT_SURE, null));
        family.asTherapist(() -> requests.answer(family.childId(), request, "Lean on the wall."));
        clock.advance(Duration.ofDays(15));

        assertThat(ofParent()).isEmpty();
        assertThat(texts()).hasSize(1);
    }

    @Test
    void helpersAskAndSeeThatItIsAnsweredButNotWhatTheThreadSays() {
        UUID request = given.as(grandma, () -> ask(HelpKind.NOT_SURE, null));
        family.asTherapist(() -> requests.answer(family.childId(), request, "Lean on the wall."));

        HelpLine.Answer answer = given.as(grandma, () -> requests.of(family.childId()))
                .getFirst()
                .answer();
        assertThat(answer.by()).isNotEmpty();
        assertThat(answer.text()).isNull();
    }

    @Test
    void isAnsweredOnceAndNothingIsHalfWritten() {
        UUID request = family.asParent(() -> ask(HelpKind.NOT_SURE, null));
        assertThatThrownBy(() -> family.asTherapist(
                        () -> requests.answer(family.childId(), request, "x".repeat(Messages.LONGEST_TEXT + 1))))
                .isInstanceOf(DomainException.Invalid.class);
        assertThat(waiting()).hasSize(1);

        family.asTherapist(() -> requests.answer(family.childId(), request, "Once"));
        assertThatThrownBy(() -> family.asTherapist(() -> requests.answer(family.childId(), request, "Twice")))
                .isInstanceOf(DomainException.Refused.class);
        assertThat(texts()).containsExactly("Once");
    }

    @Test
    void refusesWordsThatAreTooLongOrMissing() {
        for (String words : List.of("x".repeat(HelpRequests.LONGEST_WORDS + 1), "x".repeat(1_000_000))) {
            assertThatThrownBy(() -> family.asParent(() -> ask(HelpKind.NOT_SURE, words)))
                    .isInstanceOfSatisfying(
                            DomainException.Invalid.class,
                            refused -> assertThat(refused.field()).isEqualTo("words"));
        }
        assertThatThrownBy(() -> family.asParent(() -> ask(HelpKind.TELL, " ")))
                .isInstanceOf(DomainException.Invalid.class);
        assertThat(ofParent()).isEmpty();
    }

    @Test
    void readsManyInAsManyStatementsAsOne() {
        family.asParent(() -> ask(HelpKind.NOT_SURE, null));
        List<String> one = statements.during(this::waiting);
        TestFamily other = clinic.aFamily("Noah");
        Prescription walk = other.threeSquats();
        other.asParent(() -> requests.ask(other.childId(), walk.getId(), HelpKind.NOT_SURE, null));
        family.asParent(() -> ask(HelpKind.MOTIVATE, null));

        assertThat(statements.during(this::waiting)).hasSameSizeAs(one).hasSizeLessThanOrEqualTo(6);
    }

    private UUID ask(HelpKind kind, @Nullable String words) {
        return requests.ask(family.childId(), squats.getId(), kind, words);
    }

    private List<WaitingHelp> waiting() {
        return given.as(clinic.pt(), requests::waiting);
    }

    private List<HelpLine> ofParent() {
        return family.asParent(() -> requests.of(family.childId()));
    }

    private List<String> texts() {
        return family.asParent(() -> messages.thread(family.childId(), 10)).stream()
                .map(MessageLine::text)
                .toList();
    }
}
