package org.starhop.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClock;

@StarhopTest
class OldTriesTests {

    @Autowired
    private OldTries old;

    @Autowired
    private SignInTriesRepository tries;

    @Autowired
    private TestClock clock;

    @Test
    void areForgottenAfterADay() {
        tries.save(new SignInTries("old", clock.instant().minus(Duration.ofHours(25))));
        tries.save(new SignInTries("new", clock.instant().minus(Duration.ofHours(23))));

        old.forget();

        assertThat(tries.findAll()).extracting("whoHash").contains("new").doesNotContain("old");
    }

    @Test
    void waitForAnotherTimeWhenTheyAreLocked() {
        SignInTriesRepository locked = mock(SignInTriesRepository.class);
        doThrow(new CannotAcquireLockException("deadlock")).when(locked).forgetBefore(any());

        assertThatCode(() -> new OldTries(locked, clock).forget()).doesNotThrowAnyException();
    }
}
