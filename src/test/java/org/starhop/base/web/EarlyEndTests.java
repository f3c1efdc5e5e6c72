package org.starhop.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.starhop.base.ui.Translations;
import tools.jackson.databind.json.JsonMapper;

class EarlyEndTests {

    static RuntimeException[] aDatabaseThatHungUp() {
        var broken = new PSQLException(
                "An I/O error occurred", PSQLState.CONNECTION_FAILURE, new EOFException("no more bytes"));
        return new RuntimeException[] {
            new CannotCreateTransactionException("none", broken),
            new TransactionSystemException("none", broken),
            new DataAccessResourceFailureException("none", broken),
        };
    }

    @ParameterizedTest
    @MethodSource("aDatabaseThatHungUp")
    void doesNotMistakeALostDatabaseForAClientThatHungUp(RuntimeException thrown) throws Exception {
        var answer = new MockHttpServletResponse();

        new LastWord(new Answers(JsonMapper.shared(), new Translations()))
                .doFilter(new MockHttpServletRequest("GET", "/play/api/board"), answer, (request, response) -> {
                    throw thrown;
                });

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentAsString()).contains("\"away\"");
        assertThat(EarlyEnd.isHangUp(thrown)).isFalse();
    }

    @Test
    void recognizesAClientThatHungUp() {
        assertThat(EarlyEnd.isHangUp(new ClientAbortException(new IOException("Broken pipe"))))
                .isTrue();
        assertThat(EarlyEnd.isHangUp(new IllegalStateException(new EOFException())))
                .isTrue();
    }
}
