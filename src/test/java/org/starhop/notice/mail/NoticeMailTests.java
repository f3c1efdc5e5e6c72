package org.starhop.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.base.DomainException;
import org.starhop.base.Language;
import org.starhop.followup.Messages;
import org.starhop.followup.Party;
import org.starhop.notice.NoticeChoices;
import org.starhop.notice.NoticeSettings;
import org.starhop.notice.NoticeTopic;
import org.starhop.notice.Notices;
import org.starhop.practice.PracticeBarrier;
import org.starhop.practice.PracticeLogs;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.program.Prescription;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClinic;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

/** With a real mail server. Nothing here waits: the sender is called, and the clock is moved. */
@StarhopTest
class NoticeMailTests {

    /** On a port of its own that it finds again when it comes back. */
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(freePort(), null, ServerSetup.PROTOCOL_SMTP));

    @Autowired
    Given given;

    @Autowired
    Messages messages;

    @Autowired
    Notices notices;

    @Autowired
    NoticeSettings settings;

    @Autowired
    NoticeMailer mailer;

    @Autowired
    MailOutbox outbox;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestClock clock;

    private TestClinic clinic;
    private TestFamily family;
    private Prescription squats;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        SERVER.start();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        properties.add("starhop.address", () -> "https://starhop.example.org/");
        properties.add("starhop.mail-from", () -> "clinic@example.org");
        properties.add("starhop.mail-look", () -> "1d");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void aFamilyThatHasReadEverything() throws Exception {
        clock.set(chicago("2026-11-24T12:00"));
        clinic = given.aClinic();
        family = clinic.aFamily("Mia");
        squats = family.threeSquats();
        family.asParent(() -> notices.readAll(Party.FAMILY));
        clock.advance(Duration.ofHours(1));
        mailer.send();
        SERVER.purgeEmailFromAllMailboxes();
    }

    @Test
    void saysThatThereIsSomethingAndNothingElse() throws MessagingException {
        write("She should rest her knee.");
        clock.advance(Duration.ofMinutes(2));
        mailer.send();

        MimeMessage mail = onlyMailTo(family.parent());
        assertThat(mail.getSubject()).isEqualTo("There is something for you in Starhop");
        assertThat(mail.getFrom()[0].toString()).isEqualTo("clinic@example.org");
        assertThat(GreenMailUtil.getBody(mail))
                .contains("https://starhop.example.org/login")
                .doesNotContain(
                        "Mia",
                        "knee",
                        family.parent().getDisplayName(),
                        clinic.pt().getDisplayName());
    }

    @Test
    void speaksThePersonsLanguage() throws MessagingException {
        family.asParent(() -> given.get(Accounts.class).speak(Language.ES));
        write("Hello");
        clock.advance(Duration.ofMinutes(2));
        mailer.send();

        assertThat(onlyMailTo(family.parent()).getSubject()).isEqualTo("Hay algo para ti en Starhop");
    }

    @Test
    void oneMailForAllThatIsDueAndNoneTwice() {
        write("First");
        clock.advance(Duration.ofMinutes(11));
        write("Second");
        clock.advance(Duration.ofMinutes(2));
        mailer.send();
        mailer.send();

        assertThat(mailsTo(family.parent())).hasSize(1);
    }

    @Test
    void severalRepliesAreOneMailEvenIfTheFirstWasSent() {
        write("First");
        clock.advance(Duration.ofMinutes(2));
        mailer.send();
        write("Second");
        clock.advance(Duration.ofMinutes(2));
        mailer.send();

        assertThat(mailsTo(family.parent())).hasSize(1);
    }

    @Test
    void whoHasReadEverythingGetsNothing() {
        write("Hello");
        family.asParent(() -> messages.read(family.childId()));
        clock.advance(Duration.ofMinutes(2));
        mailer.send();
        assertThat(mailsTo(family.parent())).isEmpty();

        write("And one more");
        clock.advance(Duration.ofMinutes(2));
        mailer.send();
        assertThat(mailsTo(family.parent())).hasSize(1);
    }

    @Test
    void aFactThatIsNotStoredLeavesNoMail() {
        assertThatThrownBy(() -> write(" ")).isInstanceOf(DomainException.Invalid.class);
        clock.advance(Duration.ofMinutes(2));
        mailer.send();

        assertThat(mailsTo(family.parent())).isEmpty();
    }

    @Test
    void aServerThatIsDownGetsItOnceLater() {
        write("Hello");
        clock.advance(Duration.ofMinutes(2));
        SERVER.stop();
        mailer.send();
        assertThat(states(family.parent())).containsExactly("WAITING");

        SERVER.start();
        mailer.send();
        assertThat(mailsTo(family.parent())).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        mailer.send();
        clock.advance(Duration.ofHours(2));
        mailer.send();

        assertThat(mailsTo(family.parent())).hasSize(1);
        assertThat(states(family.parent())).containsExactly("SENT");
    }

    @Test
    void aMailThatIsNeverTakenIsGivenUp() {
        write("Hello");
        SERVER.stop();
        for (int attempt = 0; attempt < NoticeMail.MOST_ATTEMPTS; attempt++) {
            clock.advance(Duration.ofHours(1));
            mailer.send();
        }
        assertThat(states(family.parent())).containsExactly("FAILED");

        SERVER.start();
        clock.advance(Duration.ofHours(1));
        mailer.send();
        assertThat(mailsTo(family.parent())).isEmpty();
    }

    /** Between claim and answer it is unknown whether the mail server has it: twice would be worse than not at all. */
    @Test
    void aRestartBetweenClaimAndSendSendsNothingAgain() {
        write("Hello");
        clock.advance(Duration.ofMinutes(2));
        assertThat(outbox.due()).isNotEmpty();
        outbox.due().forEach(reader -> assertThat(outbox.claim(reader)).isPresent());

        mailer.send();
        clock.advance(Duration.ofDays(1));
        mailer.send();
        assertThat(mailsTo(family.parent())).isEmpty();

        write("The next one is mailed again");
        clock.advance(Duration.ofMinutes(2));
        mailer.send();
        assertThat(mailsTo(family.parent())).hasSize(1);
    }

    @Test
    void twoSendersAtOnceSendOne() {
        write("Hello");
        clock.advance(Duration.ofMinutes(2));
        CyclicBarrier together = new CyclicBarrier(4);
        CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(() -> {
                            try {
                                together.await();
                            } catch (Exception interrupted) {
                                throw new IllegalStateException(interrupted);
                            }
                            mailer.send();
                        }))
                        .limit(4)
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(mailsTo(family.parent())).hasSize(1);
    }

    @Test
    void quietHoursHoldBackWhatIsNotPain() {
        clock.set(chicago("2026-11-24T22:00"));
        write("Good night");
        hurts();
        mailer.send();
        assertThat(mailsTo(clinic.pt())).hasSize(1);
        clock.set(chicago("2026-11-25T06:59"));
        mailer.send();
        assertThat(mailsTo(family.parent())).isEmpty();

        clock.set(chicago("2026-11-25T07:00"));
        mailer.send();
        assertThat(mailsTo(family.parent())).hasSize(1);
    }

    @Test
    void painIsNeverHeldBackWhateverTheTherapistChose() {
        given.as(clinic.pt(), () -> settings.change(new NoticeChoices(Set.of(), true, 18, null, null), 0));
        clock.set(chicago("2026-11-24T23:30"));
        hurts();
        mailer.send();

        assertThat(mailsTo(clinic.pt())).hasSize(1);
    }

    @Test
    void theDailyMailAcrossMidnightIsOne() {
        family.asParent(() -> settings.change(daily(7), 0));
        clock.set(chicago("2026-11-24T23:50"));
        write("Before midnight");
        clock.set(chicago("2026-11-25T00:10"));
        write("After midnight");
        mailer.send();
        assertThat(mailsTo(family.parent())).isEmpty();

        clock.set(chicago("2026-11-25T07:00"));
        mailer.send();
        clock.set(chicago("2026-11-26T07:00"));
        mailer.send();
        assertThat(mailsTo(family.parent())).hasSize(1);
    }

    @Test
    void theDailyMailComesWhenClocksSkipItsHour() {
        family.asParent(() -> settings.change(daily(2), 0));
        clock.set(chicago("2027-03-13T20:00"));
        write("Hello");
        clock.set(Instant.parse("2027-03-14T07:59:00Z"));
        mailer.send();
        assertThat(mailsTo(family.parent())).isEmpty();

        clock.set(Instant.parse("2027-03-14T08:00:00Z"));
        mailer.send();
        assertThat(mailsTo(family.parent())).hasSize(1);
    }

    @Test
    void whatIsTurnedOffIsNotMailed() {
        Set<NoticeTopic> noMessages = EnumSet.complementOf(EnumSet.of(NoticeTopic.MESSAGES));
        write("This one waits already");
        family.asParent(() -> settings.change(new NoticeChoices(noMessages, false, 18, null, null), 0));
        clock.advance(Duration.ofMinutes(11));
        write("And this one comes later");
        clock.advance(Duration.ofMinutes(2));
        mailer.send();

        assertThat(mailsTo(family.parent())).isEmpty();
        assertThat(states(family.parent())).containsExactly("OFF");
    }

    @Test
    void whatWaitsFollowsANewChoice() {
        family.asParent(() -> settings.change(daily(18), 0));
        write("Hello");
        family.asParent(() -> settings.change(
                new NoticeChoices(Set.of(NoticeTopic.MESSAGES), false, 18, null, null),
                settings.open().openedWith()));
        clock.advance(Duration.ofMinutes(2));
        mailer.send();

        assertThat(mailsTo(family.parent())).hasSize(1);
    }

    @Test
    void whoWasDeactivatedGetsNothing() {
        family.asParent(() -> messages.send(family.childId(), "Hello"));
        given.as(
                clinic.administrator(),
                () -> given.get(Accounts.class).deactivate(clinic.pt().getId()));
        clock.advance(Duration.ofMinutes(2));
        mailer.send();

        assertThat(mailsTo(clinic.pt())).isEmpty();
    }

    private void write(String text) {
        family.asTherapist(() -> messages.send(family.childId(), text));
    }

    private void hurts() {
        Report hurt = Report.of(PracticeResult.NOT_TODAY, PracticeBarrier.HURT, null);
        family.asParent(() -> given.get(PracticeLogs.class).report(family.childId(), family.slot(squats), hurt, false));
    }

    private static NoticeChoices daily(int hour) {
        return new NoticeChoices(EnumSet.allOf(NoticeTopic.class), true, hour, null, null);
    }

    private static MimeMessage onlyMailTo(Account person) {
        List<MimeMessage> mails = mailsTo(person);
        assertThat(mails).hasSize(1);
        return mails.getFirst();
    }

    private static List<MimeMessage> mailsTo(Account person) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> isTo(mail, person.getEmail()))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private List<String> states(Account reader) {
        return jdbc.queryForList(
                "select state from notice_mail where reader_id = ? and state <> 'READ' order by written_at",
                String.class,
                reader.getId());
    }

    private static Instant chicago(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("America/Chicago")).toInstant();
    }
}
