package org.starhop.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

@ExtendWith(OutputCaptureExtension.class)
class PlayErrorsTests {

    static Stream<Exception> endings() {
        return Stream.of(
                new ClientAbortException(),
                new AsyncRequestNotUsableException("gone"),
                new java.io.IOException("Broken pipe"),
                new CannotCreateTransactionException("the database is away"));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void passesOnWhatEndedEarlyAndLogsNothing(Exception ending, CapturedOutput log) {
        assertThatThrownBy(() -> new PlayErrors().unexpected(ending)).isSameAs(ending);

        assertThat(log.getAll()).doesNotContain("ERROR");
    }

    @Test
    void logsOurOwnFaults(CapturedOutput log) throws Exception {
        assertThat(new PlayErrors()
                        .unexpected(new IllegalStateException("oops"))
                        .getStatus())
                .isEqualTo(500);

        assertThat(log.getAll()).contains("ERROR", "oops");
    }
}
