package org.starhop.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.starhop.base.DomainException;
import org.starhop.base.Language;
import org.starhop.testing.StarhopTest;

/** Uses its own database, because the first start happens once. */
@StarhopTest
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = "spring.application.name=two-at-the-first-start")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstStartTests {

    @Autowired
    private FirstStart firstStart;

    @Autowired
    private Clinics clinics;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    @Order(1)
    void aSetUpThatFailsAtItsEndStoresNothing(CapturedOutput log) {
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            setUp("ada@example.org", token(log));
            transaction.setRollbackOnly();
        });

        assertThat(firstStart.isOpen()).isTrue();
    }

    @Test
    @Order(2)
    void itsTokenWorksAgainAndOfTwoAtOnceOneMakesTheClinic(CapturedOutput log) {
        String token = token(log);

        var second = new TransactionTemplate(transactions).execute(transaction -> {
            setUp("ada@example.org", token);
            var other = CompletableFuture.runAsync(() -> setUp("bob@example.org", token));
            letItWait(other);
            return other;
        });

        assertThatThrownBy(second::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(DomainException.NotFound.class);
        assertThat(clinics.count()).isEqualTo(1);
    }

    /** It cannot finish before the first has; a moment is enough for it to get as far as it can. */
    private static void letItWait(CompletableFuture<Void> other) {
        try {
            other.get(1, TimeUnit.SECONDS);
        } catch (TimeoutException waits) {
            // Expected.
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void setUp(String email, String token) {
        var administrator = new NewPerson(email, "Ada Admin", Language.EN, true, null, false);
        firstStart.setUp(token, "Sunny Steps", ZoneId.of("UTC"), administrator, "correct horse battery");
    }

    private static String token(CapturedOutput log) {
        Matcher matcher = Pattern.compile("one-time token: (\\S+)").matcher(log.getAll());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
