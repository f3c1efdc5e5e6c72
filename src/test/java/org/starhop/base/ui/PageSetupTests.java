package org.starhop.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.ErrorEvent;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.CannotCreateTransactionException;

@ExtendWith(OutputCaptureExtension.class)
class PageSetupTests {

    @Test
    void somebodyWhoHangsUpLeavesNoTraceInTheLog(CapturedOutput log) {
        PageSetup.onError(new ErrorEvent(new RuntimeException(new ClientAbortException())));

        assertThat(log.getAll()).doesNotContain("ERROR", "\tat ");
    }

    @Test
    void anUnavailableDatabaseIsOneLineInTheLog(CapturedOutput log) {
        PageSetup.onError(new ErrorEvent(new CannotCreateTransactionException("no connection")));

        assertThat(log.getAll()).contains("WARN", "no connection").doesNotContain("ERROR", "\tat ");
    }

    @Test
    void ourOwnFaultsAreLoggedWithTheirCause(CapturedOutput log) {
        PageSetup.onError(new ErrorEvent(new IllegalStateException("oops")));

        assertThat(log.getAll()).contains("ERROR", "oops");
    }
}
